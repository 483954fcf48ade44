import { type Monitored, needsAction, PACES } from '../../pira/evaluation/interim/monitored';
import { say } from '../../pira/messages';
import { sayPace } from '../../pira/messages/sayPace';
import { targetText } from '../../pira/plan/sayCorrection';
import { shownValue, valueJudgedBy } from '../../pira/reports/monitoring/shownValue';
import { cellAddress } from '../../pira/sheet/address';
import { alignColumns } from '../alignColumns';
import type { Terminal } from '../terminal';

const WIDTHS = [6, 44, 16, 12, 12, 12, 18];

/** How the indicators stand by a day, for people: those that want attention with the reason, then the counts. */
export function monitoredLines(all: readonly Monitored[], terminal: Terminal): string[] {
  const { words } = terminal;
  const { language } = words;
  const rows = all.map((one) => {
    const { result, expected, projection, pace } = one;
    const { indicator, target } = result;
    const { row, column } = target?.cell ?? indicator.cell;
    return [
      cellAddress(row, column),
      indicator.name.text || indicator.description.text,
      targetText(target, language),
      valueJudgedBy(one),
      expected === null ? '' : shownValue(one, expected),
      projection === null ? '' : shownValue(one, projection),
      sayPace(pace, language),
    ];
  });
  const counts = PACES.map((pace) => [pace, all.filter((one) => one.pace === pace).length] as const)
    .filter(([, count]) => count > 0)
    .map(([pace, count]) => `${sayPace(pace, language)} ${count}`);
  const wanting = all.filter(needsAction).map((one) => {
    const { indicator, target } = one.result;
    const { row, column } = target?.cell ?? indicator.cell;
    const why = one.notes.map((note) => say(note, language)).join(' ');
    return `${cellAddress(row, column)} ${sayPace(one.pace, language)}: ${why}`.replace(/: $/, '');
  });
  return [
    ...alignColumns([words.monitorTitles, ...rows], WIDTHS, terminal),
    '',
    ...wanting,
    '',
    counts.join(' · '),
  ];
}
