import { cellAddress } from '../../sheet/address';
import { OFFICIAL_SOURCE } from '../../catalogue/officialSource';
import { officialSource } from '../../messages/it/officialSource';
import { corrections as words } from '../../messages/it/reports';
import type { OutputSheet } from '../../sheet/outputSheet';
import type { Plan } from '../../plan/plan';
import { officeRemark } from '../officeRemark';
import { text } from '../paper/cells';
import { Paper } from '../paper/paper';
import type { Correction } from './correct';

const WIDTHS = [18, 9, 50, 50, 50];

/** Every change between the plan as it stands and the clean one: cell, before, after, reason. */
export function correctionsSheet(
  corrections: readonly Correction[],
  plan: Pick<Plan, 'corrections'>,
): OutputSheet {
  const paper = new Paper(words.sheet, WIDTHS);
  paper.line(words.title, 'title');
  paper.line(words.remark, 'remark');
  for (const line of officeRemark(plan)) paper.line(line, 'remark');
  paper.add(...words.heads.map((head) => text(head, 'head')));
  paper.repeat(1, true);
  for (const { cell, before, after, reason } of corrections) {
    const address = cellAddress(cell.row, cell.column);
    paper.add(...[cell.sheet, address, before, after, reason].map((content) => text(content)));
  }
  if (corrections.length === 0) paper.line(words.none, 'text');
  else paper.line(officialSource(OFFICIAL_SOURCE), 'remark');
  return paper.finish();
}
