import { bandsOf, bandsText } from '../../../pira/evaluation/bands';
import {
  withThresholdOfBands,
  type EvaluationRules,
  isCap,
  isLateness,
  isThreshold,
  type RuleName,
} from '../../../pira/evaluation/rules';
import type { Language } from '../../../pira/messages';

const PERCENT_TEXT = /^(\d{1,3})(?:[.,](\d{1,4}))?\s*%?$/;
const WHOLE = /^\d{1,4}$/;

/** The rules as a person types them. */
export interface RulesDraft extends Pick<EvaluationRules, 'unmeasured' | 'atMost' | 'rollUp'> {
  readonly partlyFrom: string;
  readonly bands: string;
  readonly cap: string;
  readonly lateness: string;
}

export function draftOf(rules: EvaluationRules, language: Language): RulesDraft {
  return {
    ...rules,
    partlyFrom: shareText(rules.partlyFrom, language),
    bands: bandsText(rules.bands),
    cap: shareText(rules.cap, language),
    lateness: String(rules.lateness),
  };
}

/** The rules that a draft means, or the names of those that it does not say in a usable way. */
export function rulesIn(
  draft: RulesDraft,
):
  | { readonly ok: true; readonly rules: EvaluationRules }
  | { readonly ok: false; readonly wrong: readonly RuleName[] } {
  const bands = bandsOf(draft.bands);
  const named = bands?.[0]?.from ?? null;
  const partlyFrom = named ?? within(shareOf(draft.partlyFrom), isThreshold);
  const cap = within(shareOf(draft.cap), isCap);
  const lateness = within(WHOLE.test(draft.lateness.trim()) ? Number(draft.lateness) : null, isLateness);
  if (bands !== null && partlyFrom !== null && cap !== null && lateness !== null)
    return { ok: true, rules: withThresholdOfBands({ ...draft, bands, partlyFrom, cap, lateness }) };
  const read = { partlyFrom, bands, cap, lateness };
  return {
    ok: false,
    wrong: (['partlyFrom', 'bands', 'cap', 'lateness'] as const).filter((name) => read[name] === null),
  };
}

function within(value: number | null, accepts: (value: number) => boolean): number | null {
  return value !== null && accepts(value) ? value : null;
}

/** The share that a percentage means, "70" or "70,5 %"; null where it is none. */
export function shareOf(text: string): number | null {
  const match = PERCENT_TEXT.exec(text.trim());
  if (match === null) return null;
  const percent = Number(`${match[1]}.${match[2] ?? '0'}`);
  return Number((percent / 100).toPrecision(15));
}

/** A share as a percentage to type over, without its sign: 0.705 is 70,5 in Italian. */
export function shareText(share: number, language: Language): string {
  const text = String(Number((share * 100).toPrecision(12)));
  return language === 'it' ? text.replace('.', ',') : text;
}
