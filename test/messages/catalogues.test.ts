import { readdirSync, readFileSync } from 'node:fs';
import { LABELS, SENTENCES, SHEET_TEXTS, VIEWS } from './catalogues';
import { sentencesOf } from './sentences';

const pairs = Object.entries({ ...SENTENCES, ...LABELS });
const italian = [...pairs.map(([, [it]]) => it), ...SHEET_TEXTS].flatMap((texts) => sentencesOf(texts));
const english = pairs.flatMap(([, [, en]]) => sentencesOf(en));

test('no view’s catalogue is left out here', () => {
  const files = readdirSync('src/taskpane/messages/views').map((file) => file.replace(/\.ts$/u, ''));
  expect(files.sort()).toEqual(Object.keys(VIEWS));
});

test.each(pairs)('%s: both languages have the same keys, and no text is empty', (_, [it, en]) => {
  expect(sentencesOf(en).map(([key]) => key)).toEqual(sentencesOf(it).map(([key]) => key));
  expect([...sentencesOf(it), ...sentencesOf(en)].filter(([, text]) => text.trim() === '')).toEqual([]);
});

test.each(Object.entries(SENTENCES))('%s are sentences, and translated', (_, [it, en]) => {
  const other = new Map(sentencesOf(en));
  for (const [key, text] of sentencesOf(it)) {
    expect(text).toMatch(/^[\p{Lu}«¤].*[.]$/su);
    expect(other.get(key)).toMatch(/^[\p{Lu}“¤].*[.]$/su);
    expect(other.get(key)).not.toBe(text);
  }
});

test('quotes and apostrophes are those of the language, and a percent sign stands by its number', () => {
  const ofLaw = /\b(?:D\.|art\.)/u;
  expect(italian.filter(([, text]) => /["'“”]/u.test(text))).toEqual([]);
  expect(english.filter(([, text]) => /["'«»]/u.test(text))).toEqual([]);
  expect([...italian, ...english].filter(([, text]) => /[\d¤] %/u.test(text) && !ofLaw.test(text))).toEqual(
    [],
  );
});

/** The last column of the glossary's tables. */
function wordsToAvoid(): readonly string[] {
  const rows = readFileSync('CONTEXT.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| Italian') && !line.startsWith('| -'));
  return rows.flatMap((row) => {
    const cell = row.split('|').at(-2) ?? '';
    return cell
      .split(',')
      .map((word) => word.trim())
      .filter((word) => word !== '');
  });
}

test('no message uses a word that the glossary avoids', () => {
  const words = wordsToAvoid();
  expect(words.length).toBeGreaterThan(15);
  for (const word of words) {
    const used = [...italian, ...english].filter(([, text]) =>
      new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'iu').test(text),
    );
    expect([word, used]).toEqual([word, []]);
  }
});
