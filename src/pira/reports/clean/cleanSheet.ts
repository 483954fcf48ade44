import type { Evaluation } from '../../evaluation/evaluation';
import { cleanPlan as words } from '../../messages/it/reports';
import type { OutputCell, OutputSheet } from '../../sheet/outputSheet';
import type { Coded, Objective, Plan } from '../../plan/plan';
import { text } from '../paper/cells';
import { Paper } from '../paper/paper';
import type { CellLookup } from './cellLookup';
import { indicatorColumns, objectiveColumns } from './cleanColumns';

/** Width of a column that only the wider of two kinds of rows needs. */
const EXTRA_WIDTH = 18;

/**
 * Lays the columns of one kind of rows over those of another: how many columns of the grid each covers, at least one,
 * so that it comes near the width it wants.
 */
function spansOf(
  grid: readonly number[],
  wanted: readonly number[],
): { readonly widths: readonly number[]; readonly counts: readonly number[] } {
  const extra = Math.max(0, wanted.length - grid.length);
  const widths = [...grid, ...Array.from({ length: extra }, () => EXTRA_WIDTH)];
  let next = 0;
  const counts = wanted.map((width, index) => {
    const others = wanted.length - index - 1;
    let count = 1;
    let covered = widths[next] ?? 0;
    while (widths.length - next - count > others && covered + (widths[next + count] ?? 0) / 2 <= width) {
      covered += widths[next + count] ?? 0;
      count += 1;
    }
    next += count;
    return count;
  });
  return { widths, counts };
}

/**
 * The plan in one layout: blocks of mission, programme and centre; in each the objectives, in each the indicators,
 * the same columns everywhere. `isOurs` marks the sheet, so that it is not read beside the plan it comes from.
 */
export function cleanSheet(
  plan: Plan,
  evaluation: Evaluation,
  lookup: CellLookup,
  premises: readonly string[],
  isOurs: boolean,
): OutputSheet {
  const ofIndicators = indicatorColumns(plan, evaluation, lookup);
  const ofObjectives = objectiveColumns(plan, lookup);
  const { widths, counts } = spansOf(
    ofIndicators.map(({ width }) => width),
    ofObjectives.map(({ width }) => width),
  );
  const paper = new Paper(words.sheet, widths);
  paper.addLine(plan.title.text === '' ? words.title(plan) : plan.title.text, 'title');
  paper.repeatRows(1, true);
  if (plan.year !== null && !namesOnly(plan.title.text, plan.year)) paper.addLine(String(plan.year), 'title');
  for (const premise of premises) paper.addLine(premise, 'remark');
  let block = '';
  for (const objective of plan.objectives) {
    const own = plan.indicators.filter((indicator) => indicator.objective === objective);
    const key = blockKey(objective);
    if (key !== block) addBlockHead(paper, objective);
    block = key;
    if (objective.title.text !== '') {
      if (own.length > 0) paper.keepTogether(ROWS_WITH_OBJECTIVE);
      paper.addSpanning(
        spanned(
          ofObjectives.map(({ head }) => head),
          counts,
        ),
      );
      paper.addSpanning(
        spanned(
          ofObjectives.map(({ cellOf }) => cellOf(objective)),
          counts,
        ),
      );
    }
    if (own.length === 0) continue;
    paper.add(...ofIndicators.map(({ head }) => head));
    paper.addAll(own.map((indicator) => ofIndicators.map(({ cellOf }) => cellOf(indicator))));
  }
  return paper.finish(isOurs);
}

/** An objective with its header, the header of its indicators and the first of these. */
const ROWS_WITH_OBJECTIVE = 4;

const YEARS = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

/** Whether a title names the year and no other. */
function namesOnly(title: string, year: number): boolean {
  const named = new Set(title.match(YEARS));
  return named.size === 1 && named.has(String(year));
}

function addBlockHead(paper: Paper, { mission, programme, responsibilityCentre }: Objective): void {
  paper.addBlank();
  addCoded(paper, words.mission, mission);
  addCoded(paper, words.programme, programme);
  if (responsibilityCentre.text !== '')
    paper.addToRightEdge(
      text(words.responsibilityCentre, 'section'),
      text(responsibilityCentre.text, 'strong'),
    );
}

function addCoded(paper: Paper, label: string, { code, name }: Coded): void {
  if (code === null && name === '') return;
  const value = [code ?? '', name].filter((part) => part !== '').join(' - ');
  paper.addToRightEdge(text(label, 'section'), text(value, 'strong'));
}

function blockKey({ mission, programme, responsibilityCentre }: Objective): string {
  return JSON.stringify([
    mission.code,
    mission.name,
    programme.code,
    programme.name,
    responsibilityCentre.text,
  ]);
}

function spanned(
  cells: readonly OutputCell[],
  counts: readonly number[],
): { readonly cell: OutputCell; readonly count: number }[] {
  return cells.map((cell, index) => ({ cell, count: counts[index] ?? 1 }));
}
