import type { Field, MatrixEntry, Objective } from '../../plan/plan';
import type { Observation } from '../../plan/observation';
import { NO_FIELD } from '../drafts';
import type { Draft, ObjectiveDraft } from '../drafts';
import { fold } from '../../lexicon/text/fold';
import { fullCode, numberOfCode } from '../lines/objectiveTitle';
import { likeness, titleWords } from '../lines/similarity';

/** Entries of one mission that are compared one by one; in longer lists only the same title counts. */
const MOST_COMPARED = 300;
const LEAST_LIKENESS = 0.6;

const missionOf = ({ mission }: ObjectiveDraft): string => mission.code ?? mission.name;

interface Candidate {
  readonly entry: MatrixEntry;
  readonly words: ReadonlySet<string>;
}

/** The reclassification table's entries of one mission. */
interface Entries {
  readonly byTitle: Map<string, MatrixEntry>;
  readonly all: Candidate[];
}

const NO_ENTRIES: Entries = { byTitle: new Map(), all: [] };

/** The one entry of the reclassification table with the same title or the most like it; null where none is. */
function entryOf(objective: ObjectiveDraft, { byTitle, all: candidates }: Entries): MatrixEntry | null {
  if (candidates.length === 0) return null;
  const title = fold(objective.title.text);
  if (title === '') return null;
  const same = byTitle.get(title);
  if (same) return same;
  if (candidates.length > MOST_COMPARED) return null;
  const words = titleWords(title);
  let best: { entry: MatrixEntry; score: number } | null = null;
  for (const { entry, words: others } of candidates) {
    const score = likeness(words, others);
    if (score >= LEAST_LIKENESS && score > (best?.score ?? 0)) best = { entry, score };
  }
  return best?.entry ?? null;
}

/** The number that the neighbours leave for the objectives between them: between 4 and 6 it is 5, before 2 it is 1. */
function inferred(numbers: readonly (number | null)[]): readonly (number | null)[] {
  const found = [...numbers];
  for (let at = 0; at < numbers.length; at += 1) {
    if (numbers[at] !== null) continue;
    let end = at + 1;
    while (end < numbers.length && numbers[end] === null) end += 1;
    const before = at === 0 ? 0 : numbers[at - 1];
    const after = numbers[end];
    if (typeof before === 'number' && typeof after === 'number' && after - before - 1 === end - at)
      for (let i = at; i < end; i += 1) found[i] = before + 1 + i - at;
    at = end - 1;
  }
  return found;
}

/** Numbers the objectives: as printed, as the reclassification table has them, or as their neighbours tell. */
export function numberObjectives(draft: Draft): void {
  const byMission = new Map<string, Entries>();
  for (const entry of draft.entries) {
    const known = byMission.get(entry.mission) ?? { byTitle: new Map<string, MatrixEntry>(), all: [] };
    const title = fold(entry.title.text);
    known.all.push({ entry, words: titleWords(title) });
    if (!known.byTitle.has(title)) known.byTitle.set(title, entry);
    byMission.set(entry.mission, known);
  }
  const groups = new Map<string, ObjectiveDraft[]>();
  for (const objective of draft.objectives) {
    const key = missionOf(objective);
    const group = groups.get(key);
    if (group) group.push(objective);
    else groups.set(key, [objective]);
  }
  for (const [mission, objectives] of groups) numberGroup(objectives, byMission.get(mission) ?? NO_ENTRIES);
}

/** Numbers the objectives of one mission. */
function numberGroup(objectives: readonly ObjectiveDraft[], listed: Entries): void {
  const entries = objectives.map((objective) => entryOf(objective, listed));
  const known = objectives.map(({ number }, i) => number ?? entries[i]?.number ?? null);
  const titled = objectives.every(({ title }) => title.text !== '');
  const numbers = titled ? inferred(known) : known;
  objectives.forEach((objective, i) => {
    const entry = entries[i] ?? null;
    const number = numbers[i] ?? null;
    objective.numberSource = sourceOf(objective.number, entry?.number ?? null, number);
    objective.number = number;
    objective.printedCode = printedCodeOf(objective, entry, number);
    objective.code = fullCode(objective.printedCode.text) ?? composedCode(objective);
  });
}

function sourceOf(
  printed: number | null,
  listed: number | null,
  number: number | null,
): Objective['numberSource'] {
  if (number === null) return null;
  if (printed !== null) return 'printed';
  return listed !== null ? 'reclassification' : 'inferred';
}

/** The objective's own code, else the one of the reclassification table where it agrees with the number. */
function printedCodeOf(objective: ObjectiveDraft, entry: MatrixEntry | null, number: number | null): Field {
  if (objective.printedCode.text !== '' || !entry || entry.code.text === '') return objective.printedCode;
  return numberOfCode(entry.code.text) === number ? entry.code : NO_FIELD;
}

/** The code that mission, programme and number give together; null where one of them is not known. */
function composedCode({ mission, programme, number }: ObjectiveDraft): string | null {
  if (mission.code === null || programme.code === null || number === null) return null;
  return `${mission.code}.${programme.code}.${String(number).padStart(3, '0')}`;
}

/** The numbers that no objective prints. */
export function inferredNumbers(objectives: readonly Objective[]): readonly Observation[] {
  return objectives.flatMap(({ cell, number, numberSource }): Observation[] =>
    number === null || numberSource === null || numberSource === 'printed'
      ? []
      : [
          {
            kind: 'number-inferred',
            cell,
            number,
            from: numberSource === 'inferred' ? 'neighbours' : 'reclassification',
          },
        ],
  );
}
