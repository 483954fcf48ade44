import { DENOMINATOR_SHORT, isEvidence, NUMERATOR_SHORT } from '../../lexicon/labels/ratioLabels';
import { fold } from '../../lexicon/text/fold';
import type { Role } from '../../lexicon/labels/roles';
import type { DraftColumn } from './columns';

/**
 * Labels that say what they are only beside another: "N" and "D", "Num." and "Den." are the two parts of a ratio, while "N"
 * alone counts the rows; "Evidenza" is what proves the value beside a column for the source or for the day or the link of the
 * evidence, and behind the actual value.
 */
export function separateRatios(columns: readonly DraftColumn[]): readonly DraftColumn[] {
  const isPair = [NUMERATOR_SHORT, DENOMINATOR_SHORT].every((form) =>
    columns.some(({ text }) => form.test(fold(text))),
  );
  const has = (...wanted: readonly Role[]) =>
    columns.some(({ roles: [role] }) => role !== undefined && wanted.includes(role));
  const hasSource = columns.some(({ roles, text }) => roles[0] === 'source' && !isEvidence(fold(text)));
  const actual = columns.find(({ roles }) => roles[0] === 'actual')?.column ?? Infinity;
  const proves = ({ text, column }: DraftColumn) =>
    isEvidence(fold(text)) && (hasSource || has('evidenceDate', 'evidenceLink') || column > actual);
  if (!isPair && !columns.some(proves)) return columns;
  return columns.map((column) => {
    // The months of a schedule are known to be neither.
    const isKnownOther = column.isKnown && column.roles[0] === 'other';
    const role = isKnownOther ? null : roleOf(fold(column.text), isPair, proves(column));
    return role === null ? column : { ...column, roles: [role], isKnown: true };
  });
}

function roleOf(text: string, isPair: boolean, proves: boolean): Role | null {
  if (isPair && NUMERATOR_SHORT.test(text)) return 'numerator';
  if (isPair && DENOMINATOR_SHORT.test(text)) return 'denominator';
  return proves ? 'evidence' : null;
}
