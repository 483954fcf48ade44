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
export function formatOf({ range, id }: ConditionalSubject): ConditionalFormat {
  const format = range.sheet.conditionalFormats.get(id);
  if (format === undefined) throw new HostError('ItemNotFound');
  return format;
}

/** Changes a conditional format; refused where the sheet is protected or the format is gone. */
export function changeFormat(subject: ConditionalSubject, patch: ConditionalPatch): void {
  requireFormattable(subject.range);
  subject.range.sheet.conditionalFormats.set(formatOf(subject).id, patch);
}
