import type { Easing } from '../../compare/changes/targetEffect';
import type { FieldChange } from '../../compare/changes/changesBetween';
import type { ComparedPair, Comparison } from '../../compare/comparePlans';
import type { Match } from '../../compare/matching/matchIndicators';
import { compareObjectives } from '../../compare/objectives';
import { sayChange, sayEvidence, sayTargetChange } from '../../compare/sayChange';
import { targetOfYear } from '../../evaluation/cellsOfYear';
import { changesPage as words } from '../../messages/it/changes';
import { numberedTitle } from '../../plan/codes';
import { targetText } from '../../plan/sayCorrection';
import type { Indicator, Objective, Plan } from '../../plan/plan';
import { type CellRef, addressWithSheet } from '../../sheet/address';

type Kind = keyof typeof words.kinds;

/** A row of the Variazioni. */
export interface ChangeRow {
  readonly kind: Kind;
  readonly section: Exclude<keyof typeof words.sections, 'orphans' | 'findings'>;
  readonly objective: string;
  readonly name: string;
  readonly before: string;
  readonly after: string;
  readonly effect: { readonly words: string; readonly kind: Easing };
  readonly others: string;
  readonly needsReason: boolean;
  readonly cells: string;
}

/** Differences of writing: the same words, or the year moved on. */
const WORDING_CHANGES: ReadonlySet<string> = new Set(['spelling', 'reworded', 'year-moved', 'same-meaning']);
const NO_EFFECT = { words: '', kind: 'other' } as const;

/** All rows, section by section. What stayed as it was has none. */
export function changeRows(comparison: Comparison): readonly ChangeRow[] {
  const { from, to, pairs, unsure, removed, added } = comparison;
  const objectives = compareObjectives(comparison);
  const ofObjectives = objectives.changed.map((pair) =>
    objectiveRow('objective-changed', pair.to, pair.changes, placesOf(pair.from.cell, pair.to.cell)),
  );
  const ofPairs = pairs.flatMap((pair) => pairRows(pair, objectives.ownChanges(pair)));
  return [
    ...ofObjectives.filter(({ section }) => section === 'objectives'),
    ...objectives.added.map((objective) =>
      objectiveRow('objective-added', objective, [], placesOf(null, objective.cell)),
    ),
    ...objectives.removed.map((objective) =>
      objectiveRow('objective-removed', objective, [], placesOf(objective.cell, null)),
    ),
    ...ofPairs.filter(({ section }) => section === 'changed'),
    ...added.map((indicator) => addedOrRemovedRow('added', indicator, to)),
    ...removed.map((indicator) => addedOrRemovedRow('removed', indicator, from)),
    ...unsure.map(unsureRow),
    ...ofPairs.filter(({ section }) => section === 'unsure'),
    ...[...ofObjectives, ...ofPairs].filter(({ section }) => section === 'wording'),
  ];
}

/** The words that name an indicator, and its objective. */
function rowNames({ name, description, code, objective }: Indicator): {
  readonly objective: string;
  readonly name: string;
} {
  return { objective: numberedTitle(objective), name: name.text || description.text || code.text };
}

function pairRows(pair: ComparedPair, changes: readonly FieldChange[]): ChangeRow[] {
  const isLikely = pair.certainty === 'likely';
  if (changes.length === 0 && !isLikely) return [];
  const target = changes.find(({ field }) => field === 'target');
  const isWriting = changes.every(({ kind }) => WORDING_CHANGES.has(kind));
  const kind = isWriting ? (isLikely ? 'likely' : 'wording') : isLikely ? 'likely-changed' : 'changed';
  const others = changes.filter(({ field }) => field !== 'target').map((change) => sayChange(change, 'it'));
  const match = isLikely && isWriting ? [mayBe(pair, pair.from)] : [];
  return [
    {
      kind,
      section: isWriting ? (isLikely ? 'unsure' : 'wording') : 'changed',
      ...rowNames(pair.to),
      before: meantText(pair.from, target?.cells.from, target?.from),
      after: meantText(pair.to, target?.cells.to, target?.to),
      effect: target ? { words: sayTargetChange(target, 'it'), kind: target.effect } : NO_EFFECT,
      others: [...others, ...match].join('\n'),
      needsReason: target !== undefined && (target.effect === 'eased' || target.kind === 'vanished'),
      cells: placesOf(pair.from.cell, pair.to.cell),
    },
  ];
}

/** What a target printed, with what the office says that it means. */
function meantText({ targets }: Indicator, cell: CellRef | null | undefined, text = ''): string {
  const means = targets.find((target) => target.cell === cell)?.means;
  return targetText({ text, ...(means !== undefined && { means }) }, 'it');
}

function addedOrRemovedRow(kind: 'added' | 'removed', indicator: Indicator, { year }: Plan): ChangeRow {
  const choice = targetOfYear(indicator, year);
  const target = choice.ok ? targetText(choice.cell, 'it') : '';
  const isAdded = kind === 'added';
  return {
    kind,
    section: kind,
    ...rowNames(indicator),
    before: isAdded ? '' : target,
    after: isAdded ? target : '',
    effect: NO_EFFECT,
    others: '',
    needsReason: !isAdded,
    cells: isAdded ? placesOf(null, indicator.cell) : placesOf(indicator.cell, null),
  };
}

function unsureRow(match: Match): ChangeRow {
  return {
    kind: 'unsure',
    section: 'unsure',
    ...rowNames(match.to),
    before: '',
    after: '',
    effect: NO_EFFECT,
    others: mayBe(match, match.from),
    needsReason: false,
    cells: placesOf(match.from.cell, match.to.cell),
  };
}

function mayBe(match: Match, from: Indicator): string {
  const other = match.runnerUp === null ? '' : rowNames(match.runnerUp.to).name;
  return words.mayBe({ name: rowNames(from).name, evidence: sayEvidence(match, 'it'), other });
}

function objectiveRow(
  kind: 'objective-changed' | 'objective-added' | 'objective-removed',
  objective: Objective,
  changes: readonly FieldChange[],
  cells: string,
): ChangeRow {
  const isWriting = changes.length > 0 && changes.every((change) => WORDING_CHANGES.has(change.kind));
  return {
    kind,
    section: isWriting ? 'wording' : 'objectives',
    objective: numberedTitle(objective),
    name: '',
    before: '',
    after: '',
    effect: NO_EFFECT,
    others: changes.map((change) => sayChange(change, 'it')).join('\n'),
    needsReason: kind === 'objective-removed',
    cells,
  };
}

function placesOf(from: CellRef | null, to: CellRef | null): string {
  const [before = '', after = ''] = [from, to].map((cell) => (cell === null ? '' : addressWithSheet(cell)));
  return words.cells({ from: before, to: after });
}
