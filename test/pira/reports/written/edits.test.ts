import { removalOfResults } from '../../../../src/pira/reports/columns/removal';
import { resultColumns } from '../../../../src/pira/reports/columns/resultColumns';
import { nextYearPlan } from '../../../../src/pira/reports/nextYear/nextYearPlan';
import { areaAddress, cellAddress, columnLetters } from '../../../../src/pira/sheet/address';
import type { NewContent, SheetEdit } from '../../../../src/pira/sheet/sheetEdit';
import { applied } from '../apply';
import { SOURCES } from './sources';

function contentText(content: NewContent): string {
  const { kind, ...rest } = content;
  return [kind, ...Object.values<unknown>(rest)].join(' ');
}

/** An edit in lines: what it writes, cell by cell, and what it makes of the looks. */
function lines({
  sheet,
  blocks,
  validations,
  highlights,
  widths,
  lookCopies,
  plain = [],
  printed,
  basis,
}: SheetEdit) {
  return [
    `# ${sheet}`,
    ...blocks.flatMap(({ row, column, cells }) =>
      cells.flatMap((edits, down) =>
        edits.flatMap((edit, right) =>
          edit === null
            ? []
            : [`${cellAddress(row + down, column + right)} ${edit.format}: ${contentText(edit.content)}`],
        ),
      ),
    ),
    ...validations.map(
      ({ area, accepts, prompt, warning }) =>
        `accepts ${areaAddress(area)} ${JSON.stringify(accepts)} ${prompt} / ${warning}`,
    ),
    ...(highlights ?? []).map(
      ({ area, formula, look }) => `highlight ${areaAddress(area)} ${formula} ${look.fill}`,
    ),
    ...widths.map(({ column, characters }) => `width ${columnLetters(column)} ${characters ?? 'usual'}`),
    ...lookCopies.map(
      ({ area, rows, column, rowsAbove, as, across, prose, words }) =>
        `${as} ${areaAddress(area)} rows ${rows.join(' ')} like ${columnLetters(column)}-${rowsAbove} across ${across} prose ${prose.join(' ')} words ${words.join(' ')}`,
    ),
    ...plain.map((area) => `plain ${areaAddress(area)}`),
    `printed ${JSON.stringify(printed ?? null)}`,
    ...basis.map(({ area, values }) => `basis ${areaAddress(area)} ${JSON.stringify(values).length}`),
  ];
}

const NAMES = Object.keys(SOURCES);
const sourceOf = (name: string) =>
  Object.entries(SOURCES).find(([one]) => one === name)?.[1] ?? SOURCES.sample;

/** The result columns of a plan, as edits. */
function columnsOf(name: string, form: 'values' | 'formulas'): readonly SheetEdit[] {
  const { plan, evaluation, sheets } = sourceOf(name);
  const made = resultColumns(plan, evaluation, sheets, form, form === 'values' ? 'plan' : 'results');
  if (!made.ok) throw new Error(JSON.stringify(made));
  return made.edits;
}

test.each(NAMES.flatMap((name) => (['values', 'formulas'] as const).map((form) => [name, form] as const)))(
  '%s: result columns as %s, cell by cell, then taken away',
  (name, form) => {
    const edits = columnsOf(name, form);
    expect(edits.flatMap(lines).join('\n')).toMatchSnapshot();
    const after = sourceOf(name).sheets.map((sheet, at) => {
      const edit = edits[at];
      return edit === undefined ? sheet : applied(sheet, edit);
    });
    const { edits: gone, kept } = removalOfResults(after);
    expect([...gone.flatMap(lines), `kept ${kept.length}`].join('\n')).toMatchSnapshot();
  },
);

test.each(NAMES.flatMap((name) => (['empty', 'keep'] as const).map((targets) => [name, targets] as const)))(
  '%s: next year with targets %s, cell by cell',
  (name, targets) => {
    const { plan, sheets } = sourceOf(name);
    const made = nextYearPlan(plan, sheets, targets);
    const { edits = [], stale = [], toDecide = [] } = made ?? {};
    const listed = stale.map(({ cell, text }) => `stale ${cellAddress(cell.row, cell.column)} ${text}`);
    const waiting = toDecide.map(({ row, column }) => cellAddress(row, column)).join(' ');
    expect([...edits.flatMap(lines), ...listed, `waiting ${waiting}`].join('\n')).toMatchSnapshot();
  },
);
