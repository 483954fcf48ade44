import type { Monitored } from '../../pira/evaluation/interim/monitored';
import { say } from '../../pira/messages';
import { addressOf } from '../../pira/sheet/address';
import type { Language } from '../words';

/** How an indicator stands by a day, as contract 4 of docs/contracts.md prints it. */
export function monitoredJson(one: Monitored, language: Language): Record<string, unknown> {
  const { result, interim, expected, projection, pace, how, notes } = one;
  const { cell } = result.indicator;
  return {
    sheet: cell.sheet,
    row: cell.row + 1,
    interim: interim && {
      cell: addressOf(interim.cell),
      period: interim.day,
      value: interim.value,
    },
    expected,
    projection,
    pace,
    how,
    notes: notes.map((note) => say(note, language)),
  };
}
