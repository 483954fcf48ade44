import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { indicatorFields } from '../../../src/pira/checks/completeness/indicatorFields';
import { objectiveFields } from '../../../src/pira/checks/completeness/objectiveFields';
import { FAMILIES, RULES, ruleOf } from '../../../src/pira/checks/families';
import { sentencesOf } from '../../messages/sentences';

const CHECKS = 'src/pira/checks';

/** The rules that the files of the families hold: one a file, called as its file is. */
const filed = readdirSync(CHECKS)
  .filter((name) => statSync(join(CHECKS, name)).isDirectory())
  .flatMap((family) =>
    readdirSync(join(CHECKS, family)).flatMap((file) => {
      const source = readFileSync(join(CHECKS, family, file), 'utf8');
      return [...source.matchAll(/^export const (\w+): Rule = \{\n {2}id: '([a-z-]+)',$/gmu)].map(
        ([, name = '', id = '']) => ({ family, file, name, id }),
      );
    }),
  );

test('every rule stands in a file of its own, called as it is', () => {
  for (const { file, name, id } of filed) {
    expect(file).toBe(`${name}.ts`);
    expect(id.replaceAll(/-([a-z])/gu, (_, letter: string) => letter.toUpperCase())).toBe(name);
  }
});

test('every rule is in its family, once', () => {
  const listed = [...indicatorFields, ...objectiveFields].map(({ id }) => id);
  const known = [...filed.map(({ id }) => id), ...listed];
  expect(known.toSorted()).toEqual(RULES.map(({ id }) => id).toSorted());
  expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  expect(new Set(FAMILIES.map(({ title }) => title)).size).toBe(FAMILIES.length);
});

test('a rule weighs less only where it says when', () => {
  const order = ['error', 'warning', 'info'];
  for (const { severity, lesser } of RULES) {
    if (lesser === undefined) continue;
    expect(order.indexOf(lesser.severity)).toBeGreaterThan(order.indexOf(severity));
    expect(lesser.when).toMatch(/^(?:per|se) \S/u);
  }
});

test('a rule is found by its id, and none by another', () => {
  expect(ruleOf('stale-year')?.it.title).toBe('Anno non aggiornato');
  expect(ruleOf('circular-number')).toBeUndefined();
});

const ENGLISH = /\b(?:the|of|is|was|were|not|its|their|write|check|known)\b/u;
const ITALIAN = /(?<!\p{L})(?:il|della|delle|dell’|non|è|sono|nel|per|scrivere|noto)(?!\p{L})/u;
test.each(RULES)('$id says nothing in the other language', ({ messages, it: italian, en: english }) => {
  for (const [key, text] of sentencesOf(messages))
    if (key.endsWith('.it')) expect(text.replaceAll(/«[^»]*»/gu, '')).not.toMatch(ENGLISH);
    else expect(text.replaceAll(/\([^)]*\)|“[^”]*”/gu, '')).not.toMatch(ITALIAN);
  for (const text of Object.values(italian)) expect(text).not.toMatch(ENGLISH);
  for (const text of Object.values(english)) expect(text).not.toMatch(ITALIAN);
});
