import type { Measure } from '../../expressions/measure';
import { meets } from '../../expressions/meets';
import type { Target } from '../../expressions/target';
import type { IndicatorResult } from '../../evaluation/evaluation';
import { amountOf } from '../../reading/drafts';
import { decimal } from '../../expressions/figures';
import { defectsOf, targetDefects } from '../defects';
import { quote } from '../place';
import type { Defect, Rule } from '../rule';
import { wording } from '../wording';

const messages = {
  targetRounded: wording({
    it: (p: { text: string; value: string }) =>
      `La cella mostra «${p.text}», ma il target che vale è ${p.value}: scrivere il valore voluto o mostrare i decimali.`,
    en: (p) =>
      `The cell shows “${p.text}”, but the target that counts is ${p.value}: write the value that is meant or show its decimals.`,
  }),
  actualRounded: wording({
    it: (p: { text: string; value: string }) =>
      `La cella mostra «${p.text}», ma il consuntivo che vale è ${p.value}, e con il valore mostrato l’esito sarebbe un altro.`,
    en: (p) =>
      `The cell shows “${p.text}”, but the actual value that counts is ${p.value}, and the value shown would give another result.`,
  }),
};

const HUNDRED = 100;
const EXACT = 1e-12;

/** Times, fractions and powers show a value in another way, and not less of it. */
const OTHER_NOTATIONS = /[:/]|\d ?e[+-]?\d/i;

/** The value that a cell shows where it is the value that counts rounded; null where it is that value or another. */
function roundedValueShown(text: string, value: number): number | null {
  const shown = OTHER_NOTATIONS.test(text) ? null : amountOf(null, text);
  if (shown === null) return null;
  const decimals = /,(\d+)/.exec(text)?.[1]?.length ?? 0;
  const step = 10 ** -decimals / (text.includes('%') ? HUNDRED : 1);
  const apart = Math.abs(shown - value);
  const isRounded = apart > EXACT * Math.max(1, Math.abs(value)) && apart <= step / 2 + EXACT;
  return isRounded ? shown : null;
}

function printed(value: number, text: string): string {
  return text.includes('%') ? `${decimal(value, 2)}%` : decimal(value);
}

function ofTarget(reading: Target, text: string): string | null {
  if (reading.kind !== 'threshold' || roundedValueShown(text, reading.value) === null) return null;
  return printed(reading.value, text);
}

function ofActual(measure: Measure, text: string, target: Target): string | null {
  if (measure.kind !== 'quantity' || target.kind !== 'threshold') return null;
  const shown = roundedValueShown(text, measure.value);
  if (shown === null || meets(target, shown) === meets(target, measure.value)) return null;
  return printed(measure.value, text);
}

function actualDefect({ actual, target }: IndicatorResult): Defect | null {
  if (actual === null || target === null) return null;
  const { cell, text, measure } = actual;
  const value = ofActual(measure, text, target.reading);
  return value === null
    ? null
    : { place: cell, text, message: messages.actualRounded({ text: quote(text), value }) };
}

/** Cells that show less decimals than they hold: targets, and actual values where the value shown would be judged otherwise. */
export const roundedDisplay: Rule = {
  id: 'rounded-display',
  remedy: 'reconcile',
  severity: 'warning',
  it: {
    title: 'Valore mostrato diverso da quello che vale',
    why: 'Il calcolo usa il valore della cella, non quello arrotondato che si vede.',
    todo: 'Scrivere il valore voluto, o mostrare i decimali.',
  },
  en: {
    title: 'Value shown differs from the value used',
    why: 'The calculation uses the value of the cell, not the rounded one that is seen.',
  },
  messages,
  defects: ({ plan, evaluation }) => [
    ...targetDefects(plan, ({ cell, text, reading }) => {
      const value = ofTarget(reading, text);
      return value === null
        ? null
        : { place: cell, text, message: messages.targetRounded({ text: quote(text), value }) };
    }),
    ...defectsOf(evaluation?.results ?? [], actualDefect),
  ],
};
