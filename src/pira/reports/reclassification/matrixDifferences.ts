import type { CellRef } from '../../sheet/address';
import { missionCodeFor } from '../../catalogue/codeOfName';
import type { differences } from '../../messages/it/reports';
import type { Coded, MatrixEntry, Objective, Plan } from '../../plan/plan';
import { likeness, titleWords } from '../../reading/lines/similarity';
import { fullCode } from '../../reading/lines/objectiveTitle';
import { missionCode, numberedTitle, objectiveCode, programmeCode } from '../../plan/codes';

export type DifferenceKind = keyof typeof differences;

/** One way in which the plan's own reclassification table and its cards disagree. */
export interface Difference {
  readonly kind: DifferenceKind;
  readonly cell: CellRef | null;
  readonly inMatrix: string;
  readonly inCards: string;
}

/** Share of words from which two titles are taken for one objective, within a mission and across missions. */
const ALIKE_WITHIN = 0.4;
const ALIKE_ACROSS = 0.6;

/** What the plan's own table says otherwise than its cards; null where the plan has no such table. */
export function matrixDifferences(plan: Plan): readonly Difference[] | null {
  const { matrix, objectives } = plan;
  if (matrix === null || matrix.entries.length === 0) return null;
  const pairs = pairsOf(matrix.entries, objectives);
  const matched = new Set(pairs.map(({ objective }) => objective));
  const missing = objectives.filter((objective) => !matched.has(objective));
  return [
    ...nameDifferences(plan),
    ...pairs.flatMap(({ entry, objective }) => entryDifferences(entry, objective)),
    ...missing.map((objective): Difference => ({
      kind: 'missing',
      cell: objective.title.cell ?? objective.cell,
      inMatrix: '',
      inCards: codedTitle(objective),
    })),
  ];
}

interface MatchedEntry {
  readonly entry: MatrixEntry;
  readonly objective: Objective | null;
}

/** Entries with the objectives they stand for: in their own mission by number and title, else by title alone. */
function pairsOf(entries: readonly MatrixEntry[], objectives: readonly Objective[]): MatchedEntry[] {
  const free = new Set(objectives);
  const found = new Map<MatrixEntry, Objective>();
  const take = (entry: MatrixEntry, objective: Objective | undefined): void => {
    if (objective === undefined) return;
    free.delete(objective);
    found.set(entry, objective);
  };
  const inMission = (entry: MatrixEntry): Objective[] =>
    [...free].filter(({ mission }) => missionCode(mission) === missionOf(entry));
  for (const entry of entries)
    take(
      entry,
      best(
        entry,
        inMission(entry).filter(({ number }) => number === entry.number),
        ALIKE_WITHIN,
      ),
    );
  for (const entry of entries)
    if (!found.has(entry)) take(entry, best(entry, inMission(entry), ALIKE_WITHIN));
  for (const entry of entries)
    if (!found.has(entry) && entry.number !== null)
      take(
        entry,
        inMission(entry).find(({ number }) => number === entry.number),
      );
  for (const entry of entries) if (!found.has(entry)) take(entry, best(entry, [...free], ALIKE_ACROSS));
  return entries.map((entry) => ({ entry, objective: found.get(entry) ?? null }));
}

function missionOf({ mission }: MatrixEntry): string {
  return missionCodeFor(mission) ?? mission;
}

function best(
  { title }: MatrixEntry,
  candidates: readonly Objective[],
  least: number,
): Objective | undefined {
  const words = titleWords(title.text);
  const scored = candidates
    .map((objective) => ({ objective, score: likeness(words, titleWords(objective.title.text)) }))
    .filter(({ score }) => score >= least)
    .sort((a, b) => b.score - a.score);
  return scored[0]?.objective;
}

function entryDifferences(entry: MatrixEntry, objective: Objective | null): Difference[] {
  const cell = entry.code.cell ?? entry.title.cell;
  const inMatrix = [entry.code.text, numberedTitle(entry)].filter((part) => part !== '').join(' ');
  if (objective === null) return [{ kind: 'extra', cell, inMatrix, inCards: '' }];
  const inCards = codedTitle(objective);
  const found: DifferenceKind[] = [];
  const mission = missionCode(objective.mission);
  const expected = objectiveCode(objective);
  const printed = fullCode(entry.code.text) ?? entry.code.text;
  if (mission !== null && missionOf(entry) !== mission) found.push('other-mission');
  if (entry.code.text === '') found.push('no-code');
  else if (expected !== '' && printed !== expected) found.push('other-code');
  if (entry.number === null && objective.number !== null) found.push('no-number');
  else if (entry.number !== objective.number) found.push('other-number');
  return found.map((kind) => ({ kind, cell, inMatrix, inCards }));
}

/** Missions and programmes that the table prints otherwise than the cards. */
function nameDifferences({ matrix, objectives }: Plan): Difference[] {
  const missions = matrix?.missions ?? [];
  const programmes = matrix?.programmes ?? [];
  const found: Difference[] = [];
  missions.forEach((mission, index) => {
    const code = missionCode(mission);
    const cards = objectives.filter((objective) => missionCode(objective.mission) === code);
    const names = new Set(cards.map((objective) => objective.mission.name).filter((name) => name !== ''));
    if (names.size > 0 && mission.name !== '' && !names.has(mission.name))
      found.push(nameDifference('mission-name', mission, [...names]));
    const programme = missions.length === programmes.length ? programmes[index] : undefined;
    if (programme === undefined) return;
    const own = cards.filter((card) => programme.code === null || programmeCode(card) === programme.code);
    const programmeNames = new Set(own.map((card) => card.programme.name).filter((name) => name !== ''));
    if (programme.code === null && own.length > 0)
      found.push({
        ...nameDifference('programme-code', programme, [...programmeNames]),
        inCards: own.map((card) => programmeCode(card) ?? '').find((text) => text !== '') ?? '',
      });
    if (programmeNames.size > 0 && programme.name !== '' && !programmeNames.has(programme.name))
      found.push(nameDifference('programme-name', programme, [...programmeNames]));
  });
  return found;
}

function nameDifference(kind: DifferenceKind, coded: Coded, inCards: readonly string[]): Difference {
  const inMatrix = [coded.code ?? '', coded.name].filter((part) => part !== '').join(' ');
  return { kind, cell: coded.nameCell ?? coded.codeCell, inMatrix, inCards: inCards.join(' / ') };
}

function codedTitle(objective: Objective): string {
  return [objectiveCode(objective), numberedTitle(objective)].filter((part) => part !== '').join(' ');
}
