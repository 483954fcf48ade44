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
  const folded = columns.map(({ text }) => fold(text));
  const has = (...wanted: readonly Role[]) =>
    columns.some(({ roles: [role] }) => role !== undefined && wanted.includes(role));
  const [hasNumerator, hasDenominator] = [has('numerator'), has('denominator')];
  const isOneTold = hasNumerator !== hasDenominator;
  // Beside the one in full, the other is no single letter: that counts the rows.
  const isShort = (form: RegExp) => folded.some((text) => form.test(text) && (!isOneTold || text.length > 2));
  const isPair =
    (hasNumerator || isShort(NUMERATOR_SHORT)) &&
    (hasDenominator || isShort(DENOMINATOR_SHORT)) &&
    !(hasNumerator && hasDenominator);
  const evidence = folded.map(isEvidence);
  if (!isPair && !evidence.includes(true)) return columns;
  const hasSource = columns.some(({ roles }, at) => roles[0] === 'source' && evidence[at] !== true);
  const actual = columns.find(({ roles }) => roles[0] === 'actual')?.column ?? Infinity;
  const proves = (at: number, column: number) =>
    evidence[at] === true && (hasSource || has('evidenceDate', 'evidenceLink') || column > actual);
  return columns.map((column, at) => {
    // The months of a schedule are known to be neither.
    const isKnownOther = column.isKnown && column.roles[0] === 'other';
    const text = folded[at] ?? '';
    const isOfPair = isPair && (!isOneTold || text.length > 2);
    const role = isKnownOther ? null : roleOf(text, isOfPair, proves(at, column.column));
    return role === null ? column : { ...column, roles: [role], isKnown: true };
  });
}

function roleOf(text: string, isPair: boolean, proves: boolean): Role | null {
  if (isPair && NUMERATOR_SHORT.test(text)) return 'numerator';
  if (isPair && DENOMINATOR_SHORT.test(text)) return 'denominator';
  return proves ? 'evidence' : null;
}
