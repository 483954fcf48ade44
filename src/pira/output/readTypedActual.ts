import type { IndicatorResult } from '../evaluation/evaluation';
import { judgedTarget } from '../evaluation/levelFromBase';
import { readActual } from '../expressions/readActual';
import type { Measure } from '../expressions/measure';
import { actualInput } from '../messages/it/actualInput';
import type { CellEdit } from '../sheet/sheetEdit';
import { textCell } from '../sheet/content';
import { inputFormat } from './resultFormats';

/** What was typed, as it is to stand in the cell of the actual value, or why it cannot be held against the target. */
export type TypedActual =
  | { readonly ok: true; readonly cell: CellEdit }
  | { readonly ok: false; readonly reason: Extract<Measure, { kind: 'unreadable' }>['reason'] };

const CHANGE = /^[+\u2212\u2013-]\s?\d[\d.,]*\s?%?$/u;
const [YES, NO] = actualInput.answer.items;

/**
 * An actual value typed by a person, "48,5%" or "15/12/2021": a number, a day or an answer in the format of its target, so
 * that the cell reads as it was typed. "n.d." stays a text.
 */
export function readTypedActual(typed: string, result: IndicatorResult): TypedActual {
  const { indicator } = result;
  const text = typed.trim();
  const reading = judgedTarget(result);
  // A change that was reached is read as one by its sign, which a number does not show.
  if (result.levelToReach !== null && CHANGE.test(text)) return { ok: true, cell: textCell(text) };
  const format = inputFormat(reading);
  const measure: Measure =
    reading === null
      ? { kind: 'not-measured' }
      : readActual({ value: text, text, format: '@' }, reading, indicator.unit.text);
  switch (measure.kind) {
    case 'quantity':
      return { ok: true, cell: { content: { kind: 'number', value: measure.value }, format } };
    case 'day':
      return { ok: true, cell: { content: { kind: 'day', day: measure.date }, format } };
    case 'answer':
      return { ok: true, cell: { ...textCell(measure.yes ? YES : NO), format: '@' } };
    case 'not-measured':
      return { ok: true, cell: textCell(text) };
    case 'unreadable':
      return { ok: false, reason: measure.reason };
  }
}
