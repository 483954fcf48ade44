/**
 * Composes texts from the lexicon and from published targets, and prints those that are read, for a person to judge
 * which of them should have been refused. Run: npx tsx bench/overReading.ts [seed] [how many]
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { printedTarget } from '../src/pira/expressions/print';
import { readTargets } from '../src/pira/expressions/readTargets';
import { VOCABULARY } from '../src/pira/lexicon/expressions/vocabulary';

const PUBLISHED = join(__dirname, '../test/pira/expressions/published.tsv');
const YEAR = 2023;
const VALUES = [
  '5',
  '12',
  '80%',
  '30 giorni',
  '48 ore',
  '1.500',
  '3,5',
  '€ 20.000',
  'dieci',
  '31/12/2023',
  '30 giugno',
];
const LIMITS = ['', '', '', '>= ', '<= ', 'almeno ', 'max ', 'non superiore a ', 'entro ', '= '];
const THINGS =
  'incontri eventi corsi imprese pratiche report bandi reclami controlli visite accordi sportelli'.split(' ');
const UNITS = ['Numero', '%', 'Giorni', 'Data', '', 'Euro', 'Ore'];
/** Texts of a kind are composed until so many are read. */
const MOST_MADE = 100_000;

/** Numbers from 0 to 1 that a seed determines (mulberry32). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Composes one text after the other. */
function composer(random: () => number): () => string {
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  const prose = readFileSync(PUBLISHED, 'utf8')
    .split('\n')
    .map((line) => line.split('\t')[0] ?? '')
    .filter((text) => text.split(' ').length > 3);
  const phrases = VOCABULARY.flatMap(([, patterns]) => patterns.split('|')).filter((one) =>
    /^[\p{L} ']+$/u.test(one),
  );
  const cut = (most: number): string => {
    const words = pick(prose).split(' ');
    const from = Math.floor(random() * words.length);
    return words.slice(from, from + 1 + Math.floor(random() * most)).join(' ');
  };
  const value = (): string => pick(LIMITS) + pick(VALUES);
  const forms: readonly (() => string)[] = [
    () => `${value()} ${pick(THINGS)} ${cut(4)}`,
    () => `${value()} ${cut(5)}`,
    () => `${cut(4)} ${value()}`,
    () => `${value()} (${cut(4)})`,
    () => `${value()} ${pick(phrases)} ${pick(THINGS)}`,
    () => `${value()} ${pick(THINGS)} ${pick(phrases)}`,
    () => `${pick(phrases)} ${value()}`,
  ];
  return () => (forms[Math.floor(random() * forms.length)] ?? value)();
}

const [seed = '1', wanted = '300'] = process.argv.slice(2);
const random = generator(Number(seed));
const compose = composer(random);
let read = 0;
let made = 0;
while (read < Number(wanted) && made < MOST_MADE) {
  const text = compose();
  const unit = UNITS[Math.floor(random() * UNITS.length)] ?? '';
  made += 1;
  const around = { format: 'General', header: '', indicator: '', polarity: '', years: [] };
  const [first, second] = readTargets({ ...around, value: text, text, unit, year: YEAR });
  if (first === undefined || second !== undefined || first.reading.kind === 'unreadable') continue;
  read += 1;
  const { assumed, unused = [] } = first.reading;
  console.log([text, unit, printedTarget(first.reading), assumed.join(' '), unused.join(' ')].join('\t'));
}
console.error(`${read} of ${made} texts were read (seed ${seed}).`);
