import { likeness, stemWeights, wordReader } from '../compare/matching/words';
import type { Evaluation, IndicatorResult } from '../evaluation/evaluation';
import { fold } from '../lexicon/text/fold';
import type { CollectProblem } from '../messages';
import { indicatorKeys } from '../plan/indicatorKeys';
import { numberedTitle } from '../plan/codes';
import type { Plan } from '../plan/plan';
import { targetText } from '../plan/sayCorrection';
import type { FilledRow } from './readFilled';
import { rowDigest, indicatorLabel } from './rowKey';

/** The indicator that a row belongs to. */
export type Owner =
  | {
      readonly result: IndicatorResult;
      /** How it was told where the code does not tell it alone; null where it does. */
      readonly said: CollectProblem | null;
      /** Somebody has to say that it is so. */
      readonly isUnsure: boolean;
    }
  | { readonly result: null; readonly problem: CollectProblem };

/** So much of a name has to be left for it to be the same one, worded anew. */
const ALIKE = 0.55;

/**
 * Finds the indicator that each row of a collection belongs to: by the code, where the row says what it said when it was
 * made; by the words, where plan or row were reworded since. Where the name is another one, people have to confirm it.
 */
export function ownersOf(
  plan: Plan,
  { results }: Pick<Evaluation, 'results'>,
  rows: readonly FilledRow[],
): (row: FilledRow) => Owner {
  const keys = indicatorKeys(plan);
  const byKey = new Map(results.map((result) => [keys[result.indicator.id] ?? '', result]));
  const claimed = new Set(rows.map(({ key }) => byKey.get(key)));
  const free = results.filter((result) => !claimed.has(result));
  const read = wordReader();
  const weigh = stemWeights(results.map(({ indicator }) => read(indicatorLabel(indicator))));
  const isAlike = (name: string, result: IndicatorResult): boolean => {
    const { share, isOpposed } = likeness(read(name), read(indicatorLabel(result.indicator)), weigh);
    return share >= ALIKE && !isOpposed;
  };

  const byCode = (row: FilledRow, result: IndicatorResult): Owner => {
    const { name, target } = wordsOfRow(row);
    if (isUnchanged(row)) return { result, said: null, isUnsure: false };
    const ours = indicatorLabel(result.indicator);
    if (fold(name) === fold(ours)) {
      const said = { code: 'target-changed', target, ours: targetText(result.target, 'it') } as const;
      return { result, said, isUnsure: true };
    }
    const alike = results.filter((one) => isAlike(name, one));
    return isSameTarget(target, result) && alike.length === 1 && alike[0] === result
      ? { result, said: { code: 'reworded', name, ours }, isUnsure: true }
      : { result: null, problem: { code: 'row-mixed', name, expected: ours } };
  };

  const byWords = (row: FilledRow): Owner => {
    const { name, target, unit, objective } = wordsOfRow(row);
    const unknown: Owner = { result: null, problem: { code: 'unknown-row', name } };
    if (!isUnchanged(row)) return unknown;
    const candidates = free.filter(
      (one) => isSameTarget(target, one) && fold(unit) === fold(one.indicator.unit.text),
    );
    const isOfObjective = (one: IndicatorResult) =>
      fold(objective) === fold(numberedTitle(one.indicator.objective));
    const named = candidates.filter((one) => fold(indicatorLabel(one.indicator)) === fold(name));
    const [only, ...others] = named.length > 1 ? named.filter(isOfObjective) : named;
    if (only !== undefined && others.length === 0)
      return { result: only, said: { code: 'moved', name }, isUnsure: !isOfObjective(only) };
    const [alike, ...further] = named.length > 0 ? [] : candidates.filter((one) => isAlike(name, one));
    return alike !== undefined && further.length === 0 && isOfObjective(alike)
      ? {
          result: alike,
          said: { code: 'reworded', name, ours: indicatorLabel(alike.indicator) },
          isUnsure: true,
        }
      : unknown;
  };

  return (row) => {
    const result = byKey.get(row.key);
    return result === undefined ? byWords(row) : byCode(row, result);
  };
}

function wordsOfRow({ cells: { name, target, unit, objective } }: FilledRow) {
  return { name: name.text, target: target.text, unit: unit.text, objective: objective.text };
}

/** Whether a row says what it said when it was made. */
function isUnchanged(row: FilledRow): boolean {
  return rowDigest(wordsOfRow(row)) === row.digest;
}

function isSameTarget(target: string, result: IndicatorResult): boolean {
  return fold(target) === fold(targetText(result.target, 'it'));
}
