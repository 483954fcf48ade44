import type { ComparedPlans } from '../../checks/otherYear/comparedPlans';
import { reasonMissing } from '../../checks/otherYear/reasonMissing';
import type { Comparison } from '../../compare/comparePlans';
import { fieldName } from '../../messages/fieldName';
import { changesPage as words } from '../../messages/it/changes';
import type { EarlierTexts } from '../../output/causes';
import { CHANGE_COLUMNS, EarlierReasons } from '../../output/reasons';
import { markedHighlight } from '../../output/highlightMarker';
import type { Plan } from '../../plan/plan';
import { areaAddress, cellArea } from '../../sheet/address';
import type { CellStyle, OutputSheet } from '../../sheet/outputSheet';
import { STATUS_LOOKS } from '../looks';
import { officeRemark } from '../officeRemark';
import { text } from '../paper/cells';
import { Paper } from '../paper/paper';
import { type ChangeRow, changeRows } from './changeRows';

const WIDTHS = [15, 26, 34, 14, 14, 16, 36, 36, 18];

const EFFECT_STYLES: Readonly<Record<ChangeRow['effect']['kind'], CellStyle>> = {
  eased: 'partly-met',
  tightened: 'met',
  other: 'centred',
};

/** A row with the reason that people wrote for it. */
interface RowWithReason extends ChangeRow {
  readonly reason: string;
}

/** What changed from one plan to the other, a row each, with the reasons that people wrote into the former sheet. */
export function changesSheet({ comparison, findings }: ComparedPlans, former: EarlierTexts): OutputSheet {
  const paper = new Paper(words.sheet, WIDTHS);
  const reasons = new EarlierReasons(former);
  const rows = changeRows(comparison).map((row): RowWithReason => ({
    ...row,
    reason: reasons.take({ ...row, kind: words.kinds[row.kind] }),
  }));
  addHead(paper, comparison, rows);
  let section = '';
  for (const row of rows) {
    if (row.section !== section) paper.addLine(words.sections[row.section], 'section');
    section = row.section;
    addRow(paper, row);
  }
  if (rows.length === 0) paper.addLine(words.none, 'text');
  addOrphans(paper, reasons);
  // What lacks its reason is marked in its row.
  const toVerify = findings.filter(({ rule }) => rule !== reasonMissing);
  if (toVerify.length > 0) paper.addLine(words.sections.findings, 'section');
  for (const { message } of toVerify) paper.addLine(message.it, 'text');
  return paper.finish();
}

function addHead(paper: Paper, comparison: Comparison, rows: readonly RowWithReason[]): void {
  const { from, to, pairs, added, removed, unsure, notCompared } = comparison;
  paper.addLine(words.title({ from: planName(from), to: planName(to) }), 'title');
  paper.addLine(words.basis, 'remark');
  const changed = rows.filter(({ section }) => section === 'changed');
  const effects = (kind: string): number => changed.filter(({ effect }) => effect.kind === kind).length;
  paper.addLine(
    words.summary({
      unchanged: pairs.length - changed.length,
      changed: changed.length,
      eased: effects('eased'),
      tightened: effects('tightened'),
      added: added.length,
      removed: removed.length,
      unsure: unsure.length + rows.filter(({ kind }) => kind === 'likely').length,
    }),
    'remark',
  );
  for (const plan of [from, to])
    for (const line of officeRemark(plan))
      paper.addLine(words.ofPlan({ plan: planName(plan), line }), 'remark');
  const missing = rows.filter(({ needsReason, reason }) => needsReason && reason === '').length;
  if (missing > 0) paper.addLine(words.missingReasons({ count: missing }), 'remark');
  for (const [side, plan] of [
    ['from', from],
    ['to', to],
  ] as const) {
    const fields = notCompared.filter(({ missingIn }) => missingIn === side);
    if (fields.length > 0)
      paper.addLine(
        words.notCompared({
          fields: fields.map(({ field }) => fieldName(field, 'it')).join(', '),
          plan: planName(plan),
        }),
        'remark',
      );
  }
  paper.add(...words.heads.map((head) => text(head, 'head')));
  paper.repeatRows(1, true);
}

function planName({ year, indicators }: Plan): string {
  const sheets = [...new Set(indicators.map(({ cell }) => cell.sheet))];
  return `${year ?? words.withoutYear} (${sheets.join(', ')})`;
}

function addRow(paper: Paper, row: RowWithReason): void {
  const place = cellArea({ row: paper.nextRow, column: CHANGE_COLUMNS.reason });
  paper.add(
    text(words.kinds[row.kind], 'strong'),
    text(row.objective),
    text(row.name),
    text(row.before),
    text(row.after),
    text(row.effect.words, EFFECT_STYLES[row.effect.kind]),
    text(row.others),
    text(row.reason, 'input'),
    text(row.cells),
  );
  if (row.needsReason)
    paper.addHighlight(
      markedHighlight({ area: place, look: STATUS_LOOKS['not-met'] }, `ISBLANK(${areaAddress(place)})`),
    );
}

function addOrphans(paper: Paper, { unclaimed }: EarlierReasons): void {
  if (unclaimed.length === 0) return;
  paper.addLine(words.sections.orphans, 'section');
  for (const { kind, objective, name, reason } of unclaimed)
    paper.add(
      text(kind, 'strong'),
      text(objective),
      text(name),
      ...[3, 4, 5, 6].map(() => text('')),
      text(reason, 'input'),
      text(''),
    );
}
