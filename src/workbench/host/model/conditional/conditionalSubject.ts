import { areaAddress } from '../../../../pira/sheet/address';
import type { BookSheet } from '../../../book/bookSheet';
import type { ConditionalFormat, ConditionalPatch } from '../../../book/conditionalFormats';
import { HostError } from '../../dispatch/hostError';
import type { RangeSubject } from '../../session';
import { requireFormattable } from '../range/writable';

/** A conditional format by its identity, seen from a range. */
export interface ConditionalSubject {
  readonly range: RangeSubject;
  readonly id: string;
}

/** The conditional format behind a subject; ItemNotFound where it is gone. */
export function formatOf(subject: ConditionalSubject): ConditionalFormat {
  const format = storedFormat(subject);
  const { session, sheet } = subject.range;
  if (session.quirks.has('rules-sharing-cells-fail') && sharesCells(sheet, format))
    throw new HostError('ItemNotFound');
  return format;
}

/** The same for one that is only changed, which never fails. */
export function storedFormat({ range, id }: ConditionalSubject): ConditionalFormat {
  const format = range.sheet.conditionalFormats.get(id);
  if (format === undefined) throw new HostError('ItemNotFound');
  return format;
}

function sharesCells({ conditionalFormats }: BookSheet, { id, areas }: ConditionalFormat): boolean {
  const cells = areas.map(areaAddress).join();
  return conditionalFormats.all.some(
    (other) => other.id !== id && other.areas.map(areaAddress).join() === cells,
  );
}

/** Changes a conditional format; refused where the sheet is protected or the format is gone. */
export function changeFormat(subject: ConditionalSubject, patch: ConditionalPatch): void {
  requireFormattable(subject.range);
  subject.range.sheet.conditionalFormats.set(storedFormat(subject).id, patch);
}
