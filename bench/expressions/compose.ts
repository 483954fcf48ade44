import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { VOCABULARY } from '../../src/pira/lexicon/expressions/vocabulary';
import { COLUMNS } from './columns';

const PUBLISHED = join(__dirname, '../../test/pira/expressions/published.tsv');
const PROSE = join(__dirname, 'prose.txt');

/** A text as it may stand in a cell, with the unit and the name of its indicator. */
export interface Composed {
  readonly text: string;
  readonly unit: string;
  readonly indicator: string;
}

/** A kind of texts, and how to make one. */
export interface Family {
  readonly name: string;
  readonly compose: () => Composed;
}

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

function linesOf(file: string): readonly string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.split('\t')[0] ?? '')
    .filter((text) => text.split(' ').length > 3);
}

const FEWEST_WORDS = 3;
const MOST_WORDS = 12;
const HALF = 5;
/** Now and then a text stands under a unit that says nothing, as it does in plans. */
const WITHOUT_UNIT = 0.1;

/** The families of texts from which readings are drawn. */
export function families(seed: number): readonly Family[] {
  const random = generator(seed);
  const pick = <One>(list: readonly [One, ...(readonly One[])] | readonly One[]): One | undefined =>
    list[Math.floor(random() * list.length)];
  const word = (list: readonly string[]): string => pick(list) ?? '';
  const prose = [...linesOf(PROSE), ...linesOf(PUBLISHED)];
  const phrases = VOCABULARY.flatMap(([, patterns]) => patterns.split('|')).filter((one) =>
    /^[\p{L} ']+$/u.test(one),
  );
  const window = (fewest: number, most: number): string => {
    const words = word(prose).split(' ');
    const from = Math.floor(random() * Math.max(1, words.length - fewest));
    return words.slice(from, from + fewest + Math.floor(random() * (most - fewest + 1))).join(' ');
  };
  const half = (): string => {
    for (;;) {
      const text = window(1, HALF);
      if (!/\d/.test(text) && text !== '') return text;
    }
  };
  const under = (column: (typeof COLUMNS)[number], text: string): Composed => ({
    text: text.trim(),
    unit: random() < WITHOUT_UNIT ? '' : column.unit,
    indicator: word(column.indicators),
  });
  return [
    {
      name: 'composed',
      compose: () => {
        const column = pick(COLUMNS) ?? COLUMNS[0];
        const value = word(column.values);
        const thing = word(column.things);
        const form = word([
          `${value} ${thing} ${word(phrases)}`,
          `${value} ${word(phrases)} ${thing}`,
          `${word(phrases)} ${value}`,
          `${thing} ${word(phrases)} ${value}`,
          `${thing}: ${value}`,
          `${value} (${word(phrases)} ${thing})`,
          `${value} ${word(column.values)}`,
          `${word(phrases)} ${word(phrases)} ${value}`,
        ]);
        return under(column, form);
      },
    },
    {
      name: 'window of prose',
      compose: () => {
        const text = window(FEWEST_WORDS, MOST_WORDS);
        const column = COLUMNS.find(({ holds }) => holds.test(text)) ?? COLUMNS[0];
        return under(column, text);
      },
    },
    {
      name: 'value and half a window',
      compose: () => {
        const column = pick(COLUMNS) ?? COLUMNS[0];
        const value = word(column.values);
        const form = word([
          `${value} ${half()}`,
          `${value} ${word(column.things)} ${half()}`,
          `${half()} ${value}`,
          `${half()}: ${value}`,
          `${value} (${half()})`,
          `${value}, ${half()}`,
        ]);
        return under(column, form);
      },
    },
  ];
}
