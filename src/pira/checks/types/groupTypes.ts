import type { Field, Indicator } from '../../plan';
import { tidy } from '../../reading/fold';
import { typeKey } from './typeClass';

/** The fields that print one type, in the plan's order. */
export function groupTypes(indicators: readonly Indicator[]): readonly (readonly Field[])[] {
  const groups = new Map<string, Field[]>();
  for (const { type } of indicators) {
    if (type.text === '' || type.cell === null) continue;
    const key = typeKey(type.text);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [type]);
    else group.push(type);
  }
  return [...groups.values()];
}

/** The spelling that most fields use; the first in the alphabet (the singular) where several do equally often. */
export function usualSpelling(fields: readonly Field[]): string {
  const counts = new Map<string, number>();
  for (const { text } of fields) counts.set(tidy(text), (counts.get(tidy(text)) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return (
    [...counts]
      .filter(([, count]) => count === most)
      .map(([text]) => text)
      .sort()[0] ?? ''
  );
}
