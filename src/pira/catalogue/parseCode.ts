import { PRINTED_CODE } from '../lexicon/headings';
/** The parts of a printed code; null where the text has none. */
export interface CodeParts {
  readonly mission: string;
  readonly programme: string | null;
  readonly objective: number | null;
}

function threeDigits(digits: string): string {
  return digits.padStart(3, '0');
}

/**
 * The code at the start of a text: `11`, `011`, `11.005`, `011-005`, `011.005.001`, `Missione 11`, also with a
 * name behind it (`011 - Competitività …`). Null where the text starts with no code.
 */
export function parseCode(text: string): CodeParts | null {
  const [, mission, programme, objective] = PRINTED_CODE.exec(text) ?? [];
  if (mission === undefined) return null;
  return {
    mission: threeDigits(mission),
    programme: programme === undefined ? null : threeDigits(programme),
    objective: objective === undefined ? null : Number(objective),
  };
}
