import type { Indicator, TargetCell } from '../../plan/plan';
import type { CellValue } from '../../sheet/sheet';
import { printedTarget } from '../../expressions/print';
import { readTargets } from '../../expressions/readTargets';
import type { Target } from '../../expressions/target';

/** What a target's cell of the clean plan holds: as it stands, or written out where that alone would read otherwise. */
export type CleanTarget = { readonly kind: 'kept' } | { readonly kind: 'written-out'; readonly text: string };

/** Whether a target reads the same under our own header; if not, the text that does. */
export function cleanTarget(
  indicator: Indicator,
  target: TargetCell,
  value: CellValue,
  format: string,
  header: string,
): CleanTarget {
  if (target.reading.kind === 'unreadable') return { kind: 'kept' };
  if (isSame(readAlone(indicator, target, value, target.text, format, header), target.reading))
    return { kind: 'kept' };
  const { means = '' } = target;
  const text = [printedTarget(target.reading), means].find((written) =>
    isSame(readAlone(indicator, target, written, written, '@', header), target.reading),
  );
  return text === undefined ? { kind: 'kept' } : { kind: 'written-out', text };
}

function readAlone(
  indicator: Indicator,
  { year }: TargetCell,
  value: CellValue,
  text: string,
  format: string,
  header: string,
): Target | null {
  const words = [indicator.name, indicator.description, indicator.algorithm].map((field) => field.text);
  const [read, ...others] = readTargets({
    value,
    text,
    format,
    unit: indicator.unit.text,
    header,
    indicator: words.filter((word) => word !== '').join(' '),
    polarity: '',
    year,
    years: year === null ? [] : [year],
  });
  return read === undefined || others.length > 0 ? null : read.reading;
}

/** Equal but for what was assumed: a target that is written out needs no assumption. */
function isSame(a: Target | null, b: Target): boolean {
  return a !== null && JSON.stringify(withoutAssumed(a)) === JSON.stringify(withoutAssumed(b));
}

function withoutAssumed(target: Target): object {
  return target.kind === 'unreadable' ? target : { ...target, assumed: [], unused: undefined };
}
