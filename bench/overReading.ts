/**
 * Composes texts from the lexicon and from prose, and prints those that are read, as many of each family, for a person
 * to judge which of them should have been refused. Run: npx tsx bench/overReading.ts [seed] [how many]
 */
import { printedTarget } from '../src/pira/expressions/print';
import { readTargets } from '../src/pira/expressions/readTargets';
import { families } from './expressions/compose';

const YEAR = 2023;
/** Texts of a family are composed until so many are read. */
const MOST_MADE = 100_000;
const AROUND = { format: 'General', header: '', polarity: '', years: [], year: YEAR };

const [seed = '1', wanted = '300'] = process.argv.slice(2);
const names = families(0).map(({ name }) => name);
const ofEach = Math.ceil(Number(wanted) / names.length);
for (const [index, name] of names.entries()) {
  // Each family has numbers of its own, so that a text refused in one changes nothing in the others.
  const compose = families(Number(seed) * names.length + index)[index]?.compose;
  if (compose === undefined) break;
  const printed = new Set<string>();
  let made = 0;
  while (printed.size < ofEach && made < MOST_MADE) {
    const { text, unit, indicator } = compose();
    made += 1;
    const [first, second] = readTargets({ ...AROUND, value: text, text, unit, indicator });
    if (first === undefined || second !== undefined || first.reading.kind === 'unreadable') continue;
    // What is read for another year is no target of the plan's own.
    if (first.year !== YEAR) continue;
    const { assumed, unused = [] } = first.reading;
    const told = [assumed.join(' '), unused.join(' ')];
    printed.add([name, text, unit, indicator, printedTarget(first.reading), ...told].join('\t'));
  }
  for (const line of printed) console.log(line);
  console.error(`${name}: ${printed.size} of ${made} texts were read (seed ${seed}).`);
}
