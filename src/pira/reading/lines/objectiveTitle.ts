import {
  NAMED_WEIGHT,
  OBJECTIVE_LABEL,
  RUNNING_BEFORE,
  SHARE_BEHIND,
  WEIGHT_WORD,
} from '../../lexicon/headings';
import { isKnownMission } from '../../catalogue/catalogueNames';
import { tidy } from '../../lexicon/text/fold';

/** The title of an objective without its leading number or code. */
export interface ObjectiveTitle {
  readonly title: string;
  readonly number: number | null;
  /** The code as printed before the title; "" where none is. */
  readonly code: string;
}

const FULL_CODE = /^(\d{1,3}[.-]\d{1,3}[.-]\d{1,3})(?![\d%])\s*[-–—:.)]*\s*/;
const LETTER_CODE =
  /^((?:[A-Z]{1,4}[._-]?|O[BSObs]\.? ?(?:[nN][.°]? ?)?)\d{1,3}(?:[.-]\d{1,3}){0,3})(?![\d%,])\s*[-–—:.)]*(?:\s+|$)/;
const STEPPED = /^(\d{1,2}(?:\.\d{1,2}){1,3})(?![\d%])\.?\s*[-–—:)]*\s+(?=\p{L})/u;
const NUMBER = /^(\d{1,3})\s*(?:[.):–—]|°|-(?=\s))\s*[-–—:.)]*\s*(?=[\p{L}"“«]|$)/u;
const ONLY_NUMBER = /^\d{1,3}[.)]?$/;
const LABELLED_NUMBER = /^(\d{1,3})(?![\d%,])\s*[-–—:.)]*\s*/;

const lastNumber = (code: string): number | null => {
  const digits = /(\d{1,3})\D*$/.exec(code)?.[1];
  return digits === undefined ? null : Number(digits);
};

/** Parts a printed title: "3. potenziare", "Obiettivo 3 - …", "OB 3", "11.005.003 …", "OS1.2 …". */
export function objectiveTitle(text: string): ObjectiveTitle {
  const whole = tidy(text);
  const label = OBJECTIVE_LABEL.exec(whole);
  const rest = label ? whole.slice(label[0].length) : whole;
  for (const pattern of [FULL_CODE, LETTER_CODE, STEPPED]) {
    const code = pattern.exec(rest);
    if (code?.[1] !== undefined)
      return { title: rest.slice(code[0].length), number: lastNumber(code[1]), code: code[1] };
  }
  if (ONLY_NUMBER.test(rest)) return { title: '', number: Number.parseInt(rest, 10), code: '' };
  const number = (label ? LABELLED_NUMBER : NUMBER).exec(rest);
  if (number?.[1] === undefined) return { title: whole, number: null, code: '' };
  return { title: rest.slice(number[0].length), number: Number(number[1]), code: '' };
}

/** Whether a text says that it names an objective, with its number or code: "Obiettivo 1 - …". */
export function namesObjective(text: string): boolean {
  const { title, number } = objectiveTitle(text);
  return number !== null && title !== '' && OBJECTIVE_LABEL.test(tidy(text));
}

/** A text and the weight behind it, as far as a pattern finds one. */
function parted(text: string, pattern: RegExp): { readonly title: string; readonly weight: string | null } {
  const groups = pattern.exec(tidy(text))?.groups;
  return { title: groups?.['title'] ?? text, weight: groups?.['weight'] ?? null };
}

/** The title of an objective without the weight that it says behind it, "(peso 60%)", and that weight. */
export const titleAndWeight = (text: string): ReturnType<typeof parted> =>
  WEIGHT_WORD.test(text) ? parted(text, NAMED_WEIGHT) : { title: text, weight: null };

/** The same in a list of objectives and indicators, where a share alone is a weight: "1 Migliorare i servizi 60%". */
export function listedTitle(text: string): ReturnType<typeof parted> {
  const named = titleAndWeight(text);
  const found = named.weight === null ? parted(text, SHARE_BEHIND) : named;
  return { ...found, title: found.title.replace(RUNNING_BEFORE, '$1. ') };
}

/** The number that a code cell prints: 11.005.003 is 3, OS1.2 is 2, 4 is 4. */
export function numberOfCode(code: string): number | null {
  return lastNumber(code);
}

const WHOLE_CODE = /^(\d{1,3})[.-](\d{1,3})[.-](\d{1,3})$/;

/** A printed code in its full form, 11.005.001 as 011.005.001; null where it is of another kind. */
export function fullCode(printed: string): string | null {
  const parts = WHOLE_CODE.exec(printed.trim());
  if (!parts) return null;
  return parts
    .slice(1)
    .map((part) => part.padStart(3, '0'))
    .join('.');
}

const PLACED_CODE = /^\d{2,3}[.-]\d{3}[.-]\d{3}$/;

/** The mission and the programme in an objective's full code, 11.005.001; null in any other code. */
export function placesInCode(printed: string): readonly [string, string] | null {
  if (!PLACED_CODE.test(printed.trim())) return null;
  const [mission, programme] = fullCode(printed)?.split('.') ?? [];
  const isKnown = mission !== undefined && isKnownMission(mission);
  return isKnown && programme !== undefined ? [mission, programme] : null;
}
