import type { Label } from './label';

/** A label and the value that follows it in the same text. */
export interface InlineText {
  readonly label: Label;
  readonly rest: string;
  /** The rest is only a number or a code: "Obiettivo 3". */
  readonly isNumbered: boolean;
}

const LONGEST = 1000;
const MARKED = /^([^:\d]{3,60}?(?:\s\d{4})?)\s*:\s*(\S.*)$/su;
const NUMBERED = /^(\p{L}[\p{L}'’. ]{2,60}?)\s*(?:n[.°]*\s*)?(?=(?:[A-Z]{1,3}[.]?)?\d)(\S.*)$/su;
const DASHED = /^(\p{L}[\p{L}'’. ]{2,60}?)\s+[-–—]\s+(\S.*)$/su;
const CODE_ONLY = /^(?:[A-Z]{1,3}[.]?)?\d{1,3}(?:[.\-/]\d{1,3}){0,3}[.)]?$/;

/** Parts a text such as "Missione: 011 - …", "Missione 011 - …", "Obiettivo 3", "Target 2021: >= 5"; else null. */
export function inlineText(text: string, read: (text: string) => Label | null): InlineText | null {
  if (text.length > LONGEST) return null;
  for (const pattern of [MARKED, NUMBERED, DASHED]) {
    const [, head, rest] = pattern.exec(text) ?? [];
    if (head === undefined || rest === undefined) continue;
    const label = read(head);
    if (label?.coverage === 1 && label.roles.length === 1)
      return { label, rest, isNumbered: CODE_ONLY.test(rest) };
  }
  return null;
}
