import { MISSION_FIRST, PROGRAMME_FIRST, OF_MISSION } from '../../lexicon/headings';
/** Code and name of a mission and of a programme that one text prints, without the words "Missione" and "Programma". */
export interface TwoInOne {
  readonly mission: string;
  readonly programme: string;
}

const PATTERNS = [PROGRAMME_FIRST, OF_MISSION, MISSION_FIRST];
const NAME_IN_BRACKETS = /^(\d[\d./-]*\s*[-–—:.]?\s*)\(([^()]+)\)?$/su;
/** A longer text is no heading, and would take the patterns long. */
const LONGEST = 500;
const CODE_FIRST = /^\D{0,3}\d{1,3}(?!\d)/u;

/** "011 (Competitività" without the brackets. */
const unwrapped = (text: string): string => text.trim().replace(NAME_IN_BRACKETS, '$1$2').trim();

/** The mission and the programme of a text such as "Missione 011 - Competitività / Programma 005 - Promozione"; null where it prints no codes of both. */
export function twoInOne(text: string): TwoInOne | null {
  if (text.length > LONGEST) return null;
  const pattern = PATTERNS.find((one) => one.test(text));
  const { mission, programme } = pattern?.exec(text)?.groups ?? {};
  if (mission === undefined || programme === undefined || !CODE_FIRST.test(mission)) return null;
  return { mission: unwrapped(mission), programme: unwrapped(programme) };
}
