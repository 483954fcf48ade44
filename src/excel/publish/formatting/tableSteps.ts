import type { OutputSheet } from '../../../pira/sheet/outputSheet';
import { rangeOf } from '../../exchange/ranges';
import { addHighlight } from '../../exchange/queueWrites';
import type { Step } from './step';

/**
 * What would be there twice if it were done twice: the table over cells that stand already, and conditional formats.
 * `usedNames`: tables that others have.
 */
export function onceSteps({ table, highlights }: OutputSheet, usedNames: readonly string[]): Step[] {
  const steps: Step[] = [];
  if (table !== null)
    steps.push({
      part: 'table',
      calls: 5,
      queue: (sheet) => {
        const added = sheet.tables.add(rangeOf(sheet, table.area), true);
        added.name = freeName(table.name, usedNames);
        added.style = 'TableStyleLight9';
      },
    });
  if (highlights.length > 0)
    steps.push({
      part: 'highlights',
      calls: 10 * highlights.length,
      queue: (sheet) => {
        for (const highlight of highlights) addHighlight(sheet, highlight);
      },
    });
  return steps;
}

function freeName(name: string, used: readonly string[]): string {
  const taken = new Set(used.map((other) => other.toLowerCase()));
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? name : `${name}_${number}`;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}
