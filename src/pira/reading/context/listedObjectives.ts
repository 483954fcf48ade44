import type { Coded } from '../../plan/plan';
import { fold } from '../../lexicon/text/fold';
import type { Draft, IndicatorDraft, ObjectiveDraft } from '../drafts';

/** A code as a list and the rows that refer to it may print it: "OB1", "Ob. 1", "OB-01". */
export const keyOfCode = (code: string): string =>
  fold(code)
    .replace(/[^a-z\d]+/g, '')
    .replace(/(?<=^|[a-z])0+(?=\d)/g, '');

const BARE_NUMBER = /^\d+$/;

/** By the keys of their codes those things that no other shares it with. */
function uniqueBy<T>(things: readonly T[], codeOf: (thing: T) => string): ReadonlyMap<string, T> {
  const found = new Map<string, T | null>();
  for (const thing of things) {
    const key = keyOfCode(codeOf(thing));
    if (key !== '') found.set(key, found.has(key) ? null : thing);
  }
  return new Map([...found].flatMap(([key, thing]) => (thing === null ? [] : [[key, thing] as const])));
}

const isNamed = ({ code, name }: Coded): boolean => code !== null || name !== '';

/** Whether rows name an objective by its code or its number only. */
export const isBare = ({ title, printedCode, number }: ObjectiveDraft): boolean =>
  title.text === '' && (printedCode.text !== '' || number !== null);

const codeOf = ({ printedCode, number }: ObjectiveDraft): string => printedCode.text || String(number ?? '');

/** What a list of objectives says of one that its rows name by its code only. */
function takeEntry(
  objective: ObjectiveDraft,
  entry: Draft['entries'][number],
  { missions, programmes }: Draft,
): void {
  const mission = missions.find(({ code, name }) => (code ?? name) === entry.mission);
  const programme = programmes.find(({ code }) => code !== null && code === entry.programme);
  objective.title = entry.title;
  if (mission && !isNamed(objective.mission)) objective.mission = mission;
  if (programme && !isNamed(objective.programme)) objective.programme = programme;
  if (objective.responsibilityCentre.text === '') objective.responsibilityCentre = entry.responsibilityCentre;
}

function enter(one: IndicatorDraft, objective: ObjectiveDraft): void {
  const { indicator } = one;
  indicator.objective = objective;
  if (indicator.responsibilityCentre.text === '')
    indicator.responsibilityCentre = objective.responsibilityCentre;
}

/**
 * A draft in which objectives that rows of indicators name by their code only are those that a list of objectives tells,
 * whether it stands above, below or on a sheet of its own. A code that several have joins nothing.
 */
export function withListed(draft: Draft): Draft {
  const measured = new Map<object, IndicatorDraft[]>();
  for (const one of draft.indicators) {
    const known = measured.get(one.indicator.objective);
    if (known) known.push(one);
    else measured.set(one.indicator.objective, [one]);
  }
  const bare = draft.objectives.filter((one) => isBare(one) && measured.has(one));
  if (bare.length === 0) return draft;
  const entries = uniqueBy(
    [...draft.entries, ...draft.indexed].filter(({ title }) => title.text !== ''),
    ({ code }) => code.text,
  );
  const listed = uniqueBy(
    draft.objectives.filter((one) => one.title.text !== '' && !measured.has(one)),
    codeOf,
  );
  const own = uniqueBy(bare, codeOf);
  // Bare numbers may count the rows: only where each of them has its objective are they those of the list.
  const isListed = (key: string): boolean => entries.has(key) || listed.has(key);
  const mayCount = [...own.keys()].some((key) => !isListed(key));
  const gone = new Set<ObjectiveDraft>();
  for (const [key, objective] of own) {
    if (mayCount && BARE_NUMBER.test(key)) continue;
    const entry = entries.get(key);
    const other = listed.get(key);
    if (other) gone.add(objective);
    else if (entry) takeEntry(objective, entry, draft);
    for (const one of measured.get(objective) ?? []) enter(one, other ?? objective);
  }
  if (gone.size === 0) return draft;
  const objectives = draft.objectives.filter((one) => !gone.has(one));
  objectives.forEach((objective, id) => {
    objective.id = id;
  });
  return { ...draft, objectives };
}
