/** Two texts as what both begin and end with, and what stands between in each. */
export interface ChangedPart {
  readonly start: string;
  readonly removed: string;
  readonly added: string;
  readonly end: string;
}

/** Letters shown of what stays, on either side. */
const CONTEXT = 24;

const IN_WORD = /[\p{L}\p{N}'’]/u;

/** How many characters two texts share at one end, without parting a word. */
function sharedLength(one: string, other: string, where: 'start' | 'end'): number {
  const at = (text: string, place: number): string =>
    text.charAt(where === 'start' ? place : text.length - 1 - place);
  const most = Math.min(one.length, other.length);
  let length = 0;
  while (length < most && at(one, length) === at(other, length)) length++;
  const partsWord = (text: string): boolean =>
    length > 0 && IN_WORD.test(at(text, length - 1)) && IN_WORD.test(at(text, length));
  while (partsWord(one) || partsWord(other)) length--;
  return length;
}

/** What changes from one text to another, in whole words, with a few letters of what stays around it. */
export function changedPart(before: string, after: string): ChangedPart {
  const start = sharedLength(before, after, 'start');
  const [from, to] = [before.slice(start), after.slice(start)];
  const end = sharedLength(from, to, 'end');
  const kept = from.slice(from.length - end);
  return {
    start: start > CONTEXT ? `…${before.slice(start - CONTEXT, start)}` : before.slice(0, start),
    removed: from.slice(0, from.length - end),
    added: to.slice(0, to.length - end),
    end: kept.length > CONTEXT ? `${kept.slice(0, CONTEXT)}…` : kept,
  };
}
