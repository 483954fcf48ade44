import type { IndicatorResult } from '../evaluation/evaluation';
import { judgedTarget } from '../evaluation/levelFromBase';
import { implausibilityOf } from '../evaluation/implausibility';
import type { Measure } from '../expressions/measure';
import { printedDay, printedQuantity } from '../expressions/print';
import { readActual } from '../expressions/readActual';
import type { Deadline } from '../expressions/target';
import type { CollectProblem, ActualProblem } from '../messages';
import { actualInput } from '../messages/it/actualInput';
import { fold } from '../lexicon/text/fold';
import { inputFormat } from '../output/resultFormats';
import { amountOf } from '../reading/drafts';
import { textCell } from '../sheet/content';
import type { Day } from '../sheet/day';
import type { CellEdit } from '../sheet/sheetEdit';
import type { CollectedField } from './planCells';
import type { FilledCell } from './readFilled';

/** What people filled in, as it is to stand in the plan and as it is shown; null where they wrote nothing. */
export type FilledContent =
  | {
      readonly ok: true;
      readonly edit: CellEdit;
      readonly shown: string;
      /** Why somebody has to say that it is so; null where nobody has to. */
      readonly doubt: CollectProblem | null;
    }
  | { readonly ok: false; readonly reason: CollectProblem | ActualProblem };

type ReadContent = Extract<FilledContent, { ok: true }>;

const DAY_FORMAT = 'dd/mm/yyyy';
/** A day is read as what is held against a deadline is, one so early that no day is too far before it. */
const ANY_DAY: Deadline = { kind: 'deadline', date: '1900-01-01', assumed: [] };
const [YES, NO] = actualInput.answer.items;

/** A filled cell as the plan's cell, which has a number format of its own, is to hold it. */
export function contentOf(
  field: CollectedField,
  filled: FilledCell,
  result: IndicatorResult,
  format: string,
): FilledContent | null {
  if (filled.text.trim() === '' && filled.value === null) return null;
  switch (field) {
    case 'actual':
      return actualContent(measureIn(filled, result), result, format);
    case 'numerator':
    case 'denominator': {
      const amount = partIn(filled);
      const isUsable = amount !== null && (field === 'numerator' || amount > 0);
      if (!isUsable) return { ok: false, reason: { code: 'no-part', text: filled.text.trim() } };
      return numberContent(amount, format === '@' ? 'General' : format);
    }
    case 'evidenceDate': {
      const day = readActual(filled, ANY_DAY, '');
      return day.kind === 'day' ? dayContent(day.date) : textContent(filled.text);
    }
    case 'evidence':
    case 'evidenceLink':
    case 'cause':
      return textContent(filled.text);
  }
}

const ONLY_NUMBER = /^[\s€%.,\d-]*$/u;

/** The number that a part of a ratio is; null for a text that says anything besides. */
export function partIn({ value, text }: FilledCell): number | null {
  return typeof value === 'number' || ONLY_NUMBER.test(text) ? amountOf(value, text) : null;
}

/** What a filled cell measures for the target of its indicator. */
export function measureIn(filled: FilledCell, result: IndicatorResult): Measure {
  const reading = judgedTarget(result);
  return reading === null
    ? { kind: 'not-measured' }
    : readActual(filled, reading, result.indicator.unit.text);
}

/** A measured value in the plan's format where it is read there as the same, else in that of its target. */
export function actualContent(
  measure: Measure,
  result: IndicatorResult,
  format: string,
): FilledContent | null {
  const { target, indicator } = result;
  const reading = judgedTarget(result);
  if (measure.kind === 'not-measured' || reading === null) return null;
  if (measure.kind === 'unreadable') return { ok: false, reason: measure.reason };
  if (measure.kind === 'answer')
    return {
      ok: true,
      edit: { ...textCell(measure.yes ? YES : NO), format: '@' },
      shown: measure.yes ? YES : NO,
      doubt: null,
    };
  const wordsOf = () => fold(`${indicator.name.text} ${indicator.algorithm.text}`);
  const isOdd = implausibilityOf(measure, reading, wordsOf, target?.year ?? null) !== null;
  const doubtOf = (text: string): CollectProblem | null => (isOdd ? { code: 'implausible', text } : null);
  if (measure.kind === 'day')
    return { ...dayContent(measure.date), doubt: doubtOf(printedDay(measure.date)) };
  const shown = printedQuantity(measure.value, measure.unit);
  const readsAs = (one: string): boolean => {
    const again = readActual({ value: measure.value, text: '', format: one }, reading, indicator.unit.text);
    return (
      again.kind === 'quantity' &&
      Math.abs(again.value - measure.value) < 1e-12 * Math.max(1, Math.abs(measure.value))
    );
  };
  const usual = inputFormat(reading);
  const kept = [...(format === 'General' ? [] : [format]), usual].find(readsAs);
  return kept === undefined
    ? { ok: false, reason: { code: 'not-kept', text: shown } }
    : { ...numberContent(measure.value, kept), shown, doubt: doubtOf(shown) };
}

function dayContent(day: Day): ReadContent {
  return {
    ok: true,
    edit: { content: { kind: 'day', day }, format: DAY_FORMAT },
    shown: printedDay(day),
    doubt: null,
  };
}

function numberContent(value: number, format: string): ReadContent {
  return {
    ok: true,
    edit: { content: { kind: 'number', value }, format },
    shown: printedQuantity(value, 'number'),
    doubt: null,
  };
}

function textContent(text: string): ReadContent {
  return { ok: true, edit: textCell(text.trim()), shown: text.trim(), doubt: null };
}
