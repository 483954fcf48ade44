import type { Field, Indicator } from '../../plan/plan';
import { tidy } from '../../lexicon/text/fold';
import { remembering } from '../../remembering';
import { typeKey } from './typeClass';

/** The fields that print one type, in the plan's order. */
export function groupTypes(indicators: readonly Indicator[]): readonly (readonly Field[])[] {
  const keyOf = remembering(typeKey);
  const groups = new Map<string, Field[]>();
  for (const { type } of indicators) {
    if (type.text === '' || type.cell === null) continue;
    const key = keyOf(type.text);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [type]);
    else group.push(type);
  }
  return [...groups.values()];
}

/** The spelling that most fields use; the first in the alphabet (the singular) where several do equally often. */
export function usualSpelling(fields: readonly Field[]): string {
  const tidied = remembering(tidy);
  const counts = new Map<string, number>();
  for (const { text } of fields) {
    const spelling = tidied(text);
    counts.set(spelling, (counts.get(spelling) ?? 0) + 1);
  }
  let usual = '';
  let most = 0;
  for (const [text, count] of counts) {
    if (count < most || (count === most && text > usual)) continue;
    usual = text;
    most = count;
  }
  return usual;
}
