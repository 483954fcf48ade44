import type { Language } from '../../../pira/messages';
import { fieldName } from '../../../pira/messages/fieldName';
import type { Account } from '../../../pira/reading/accounts';
import { CORRECTION_WORDS } from '../../../pira/messages/correctionWords';
import type { SheetReadings } from '../../../excel/correctReading';
import { say } from '../../../pira/messages';
import { isSameCell, type CellRef } from '../../../pira/sheet/address';
import { cellName } from '../../format';
import { READING } from '../../messages/views/reading';
import { WORDS } from '../explain/words';
import {
  accountAt,
  COUNT_NAMES,
  type Counts,
  columnHeadedAt,
  type ShownColumn,
  targetAt,
  textAt,
} from './shownReading';

/** What a column is read as, with its year and how that is known. */
export function columnText({ field, year, by }: ShownColumn, language: Language): string {
  const words = READING[language];
  const isUnread = field === null || field === 'other';
  const as = isUnread
    ? by === 'office'
      ? CORRECTION_WORDS[language].ignore
      : words.unknown
    : fieldName(field, language);
  const ofYear = year === null || isUnread ? as : CORRECTION_WORDS[language].ofYear({ as, year });
  return by === null || (isUnread && by !== 'office') ? ofYear : `${ofYear} (${words.by[by]})`;
}

/** What a cell was taken for, where it was read. */
function accountText({ as }: Account, language: Language): string {
  const { as: names } = READING[language];
  const own = Object.entries(names).find(([key]) => key === as)?.[1];
  return own ?? fieldName(as, language);
}

/** What the selected cell was read as: a target with what it means, a header with its field. */
export function cellText(readings: SheetReadings, cell: CellRef, language: Language): string {
  const words = READING[language];
  const name = cellName(cell);
  const account = accountAt(readings, cell);
  if (account === null) return words.empty({ cell: name });
  const text = textAt(readings, cell);
  if (account.as === 'leftOut') return words.isLeftOut({ cell: name, text });
  return words.readAs({ cell: name, text, as: readAs(readings, cell, account, language) });
}

function readAs(readings: SheetReadings, cell: CellRef, account: Account, language: Language): string {
  const words = READING[language];
  const target = targetAt(readings, cell);
  if (target !== null) {
    const { year, reading } = target;
    const as = fieldName('target', language);
    return words.targetOf({
      as: year === null ? as : CORRECTION_WORDS[language].ofYear({ as, year }),
      words: reading.kind === 'unreadable' ? say(reading.reason, language) : WORDS[language].target(reading),
      byOffice: readings.plan.corrections.some(
        ({ correction, state, cell: at }) =>
          correction.kind === 'target' && state === 'applied' && isSameCell(at, cell),
      ),
    });
  }
  const column = account.as === 'header' ? columnHeadedAt(readings, cell) : null;
  if (column === null) return accountText(account, language);
  const isRead = column.by === 'office' || (column.field !== null && column.field !== 'other');
  return isRead ? words.headerOf({ as: columnText(column, language) }) : words.headerOfUnread;
}

/** How much counts, one figure after the other; of those before only what has changed since. */
export function countsText(counts: Counts, language: Language, since?: Counts): string {
  const words = READING[language].counts;
  const parts = COUNT_NAMES.flatMap((of) =>
    counts[of] === since?.[of] ? [] : [words[of]({ count: counts[of] })],
  );
  return parts.join(', ');
}
