import type { Item, Quantity } from '../items/item';
import { unreadableActual } from './actualCell';
import { contraryParts } from './breakdown';
import type { MeasureRule } from './measureRule';
import { contradiction } from './ratio';
import { numbersOf } from './written';

/** "6 (4)": a bare number and nothing else, not the value again. */
function isOtherNumber([only, second]: readonly Item[], value: Quantity | undefined): boolean {
  if (only?.kind !== 'quantity' || second !== undefined || only.yearLike || only.unit !== null) return false;
  return value?.unit === null && only.value !== value.value;
}

/** Other numbers beside the value: a second one, counts or parts that do not make it. */
export const PARTS_RULES: readonly MeasureRule[] = [
  {
    name: 'another number alone in brackets',
    examples: [
      { text: '6 (4)', target: '>= 5' },
      { text: '6 (6)', target: '>= 5', reads: '6' },
    ],
    read: (written) => {
      const [value] = numbersOf(written);
      const isOther = written.items.some(
        ({ kind, ...item }) => kind === 'group' && 'items' in item && isOtherNumber(item.items, value),
      );
      return isOther ? unreadableActual({ code: 'actual-two-values', text: written.text }) : null;
    },
  },
  {
    name: 'two numbers',
    examples: [
      { text: '5 e 6', target: '>= 5' },
      { text: '6-7', target: '>= 5' },
    ],
    read: (written) =>
      numbersOf(written).length > 1
        ? unreadableActual({ code: 'actual-two-values', text: written.text })
        : null,
  },
  {
    name: 'a share that its own counts contradict',
    examples: [
      { text: '95% (18/20)', target: '>= 80%', unit: '%' },
      { text: '85% (18 su 20)', target: '>= 80%', unit: '%' },
      { text: '95% (18 domande su 20)', target: '>= 80%', unit: '%' },
      { text: '90% (18 domande su 20)', target: '>= 80%', unit: '%', reads: '90%' },
    ],
    read: (written) => {
      const [value] = numbersOf(written);
      return value === undefined ? null : contradiction(written, value);
    },
  },
  {
    name: 'parts that do not make the value',
    examples: [
      { text: '6 (3 + 2)', target: '>= 5' },
      { text: '6 (3 in sede e 2 da remoto)', target: '>= 5' },
      { text: '6 (4 + 2)', target: '>= 5', reads: '6' },
      { text: '6 (di cui 3 in sede e 2 da remoto)', target: '>= 5', reads: '6' },
    ],
    read: (written) => {
      const [value] = numbersOf(written);
      const { items, plain, text } = written;
      const parts = value === undefined ? null : contraryParts(items, value, plain);
      return parts === null ? null : unreadableActual({ code: 'actual-two-values', text });
    },
  },
];
