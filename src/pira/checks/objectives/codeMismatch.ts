import { parseCode } from '../../catalogue/parseCode';
import type { Field } from '../../plan';
import type { Check, Defect } from '../check';

interface CodedObjective {
  readonly code: Field;
  /** The number printed beside the code; null where none is. */
  readonly number: number | null;
  readonly mission: string | null;
  readonly programme: string | null;
}

/** 011.005 and what follows; 1.2 is the second objective of a first part. */
const OF_PROGRAMME = /^\s*\d{2,3}\s*[./-]\s*\d{3}(?!\d)/u;

function defectOf({ code, number, mission, programme }: CodedObjective): readonly Defect[] {
  const parts = OF_PROGRAMME.test(code.text) ? parseCode(code.text) : null;
  if (code.cell === null || parts === null) return [];
  const place = { place: code.cell, text: code.text };
  const isElsewhere =
    (mission !== null && parts.mission !== mission) || (programme !== null && parts.programme !== programme);
  if (isElsewhere) {
    const expected = [mission, programme].filter((part) => part !== null).join('-');
    return [{ ...place, message: { code: 'code-against-place', printed: code.text, expected } }];
  }
  if (number === null || parts.objective === null || parts.objective === number) return [];
  return [{ ...place, message: { code: 'code-against-number', printed: code.text, number } }];
}

/** Objective codes that do not agree with the number, the mission or the programme they stand beside. */
export const codeMismatch: Check = {
  rule: 'code-mismatch',
  severity: 'warning',
  defects: ({ plan }) => [
    ...plan.objectives.flatMap(({ printedCode, number, numberSource, mission, programme }) =>
      defectOf({
        code: printedCode,
        number: numberSource === 'printed' ? number : null,
        mission: mission.code,
        programme: programme.code,
      }),
    ),
    ...(plan.matrix?.entries ?? []).flatMap((entry) => defectOf(entry)),
  ],
};
