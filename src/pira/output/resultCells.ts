import { shownAchievement } from '../evaluation/display';
import type { IndicatorResult } from '../evaluation/evaluation';
import { judgedTarget } from '../evaluation/levelFromBase';
import { say } from '../messages';
import { sayStatus } from '../messages/sayStatus';
import type { CellEdit } from '../sheet/sheetEdit';
import { numberCell, textCell } from '../sheet/content';
import { achievementFormat, inputFormat, shownVariance } from './resultFormats';
import type { ResultRole } from './resultTitles';

/**
 * The cell of one result column in an indicator's row. The actual value is people's: only its format is set. The cause
 * is theirs altogether: null.
 */
export function resultCell(role: Exclude<ResultRole, 'cause'>, result: IndicatorResult): CellEdit;
export function resultCell(role: ResultRole, result: IndicatorResult): CellEdit | null;
export function resultCell(role: ResultRole, result: IndicatorResult): CellEdit | null {
  const { outcome } = result;
  switch (role) {
    case 'actual':
      return { content: { kind: 'kept' }, format: inputFormat(judgedTarget(result)) };
    case 'variance':
      return varianceCell(result);
    case 'achievement':
      return numberCell(shownAchievement(outcome), achievementFormat(outcome));
    case 'status':
      return textCell(sayStatus(outcome.status, 'it'));
    case 'notes':
      return notesCell(result);
    case 'cause':
      return null;
  }
}

function varianceCell({ outcome: { variance, varianceUnit } }: IndicatorResult): CellEdit {
  if (variance === null || varianceUnit === null) return numberCell(null, 'General');
  const { value, format } = shownVariance(variance, varianceUnit);
  return numberCell(value, format);
}

function notesCell({ outcome }: IndicatorResult): CellEdit {
  const notes = outcome.notes.map((note) => say(note, 'it'));
  return notes.length === 0 ? numberCell(null, 'General') : textCell(notes.join(' '));
}
