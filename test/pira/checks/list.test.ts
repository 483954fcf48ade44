import { findings } from '../../../src/pira/checks';
import type { Finding } from '../../../src/pira/checks/finding';
import { onePerCell } from '../../../src/pira/checks/fixes';
import { ruleTitle, sayFinding } from '../../../src/pira/checks/sayFinding';
import { splitIgnored } from '../../../src/pira/checks/ignored';
import { joinFindings } from '../../../src/pira/checks/joined';
import { COUNT, SHARE, CLEAN, withObjective } from '../../support/cleanPlan';
import { planOf, type PlanSpec } from '../../support/plan';

const DEFECTIVE: PlanSpec = {
  ...withObjective({
    mission: ['012', 'Regolazione'],
    programme: ['004', 'Vigilanza sui mercati e sui prodotti'],
    indicators: [
      { ...COUNT, type: 'Indicatori di realizzazione fisica', source: '' },
      { ...COUNT, name: 'Numero di corsi', type: 'Indicatori di risultato' },
      SHARE,
      { ...SHARE, name: 'N. visite su n. richieste' },
    ],
  }),
  premise: 'D.P.C.M. settembre 2012',
};

function listed(spec: PlanSpec) {
  const { plan, sheets } = planOf(spec);
  return findings(plan, null, sheets);
}

const fixesIn = (list: readonly Finding[]) => onePerCell(list.flatMap(({ fix }) => fix ?? []));

test('the list follows the sheet and is the same every time', () => {
  const list = listed(DEFECTIVE);
  const rows = list.map(({ place }) => place.row * 100 + place.column);
  expect(rows).toEqual(rows.toSorted((a, b) => a - b));
  expect(list.length).toBeGreaterThan(5);
  expect(listed(DEFECTIVE)).toEqual(list);
});

test('each finding has its own identity, which no other finding changes', () => {
  const identities = listed(DEFECTIVE).map(({ identity }) => identity);
  expect(new Set(identities).size).toBe(identities.length);
  const fixed = listed({ ...DEFECTIVE, premise: CLEAN.premise }).map(({ identity }) => identity);
  expect(fixed).toEqual(identities.filter((identity) => !identity.startsWith('decree-day')));
});

test('a plan without indicators has no findings', () => {
  expect(listed({ ...CLEAN, objectives: [] })).toEqual([]);
});

test('an ignored finding leaves the open list and keeps its reason', () => {
  const list = listed(DEFECTIVE);
  const [first] = list;
  const { open, ignored } = splitIgnored(list, [
    { identity: first?.identity ?? '', reason: 'Già segnalato' },
    { identity: 'old-name|gone!A1|text', reason: 'Non c’è più' },
  ]);
  expect(open).toEqual(joinFindings(list.slice(1)));
  expect(ignored).toEqual([{ finding: joinFindings(list.slice(0, 1))[0], reason: 'Già segnalato' }]);
});

test('fixes of a kind are taken together, each cell once, with what stands there', () => {
  const { plan, sheets } = planOf(DEFECTIVE);
  const list = findings(plan, null, sheets);
  expect(fixesIn(list).length).toBeGreaterThan(0);
  for (const { cell, before, after } of fixesIn(list)) {
    expect(sheets[0]?.texts[cell.row]?.[cell.column]).toBe(before);
    expect(after).not.toBe(before);
  }
  const cells = fixesIn(list).map(({ cell }) => `${cell.row}:${cell.column}`);
  expect(new Set(cells).size).toBe(cells.length);
});

test.each(['it', 'en'] as const)('every finding is worded in %s with its reason', (language) => {
  for (const finding of listed(DEFECTIVE)) {
    const { what, why } = sayFinding(finding, language);
    expect(what).not.toMatch(/undefined|\[object/);
    expect(why).not.toBe('');
    expect(ruleTitle(finding.rule, language)).not.toBe('');
  }
});
