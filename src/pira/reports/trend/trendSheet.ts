import type { Trend, TrendPoint } from '../../compare/trend';
import { shownAchievement } from '../../evaluation/display';
import { officeNotesIn } from '../../evaluation/officeNotes';
import { say } from '../../messages';
import { trendPage as words } from '../../messages/it/trend';
import { achievementFormat } from '../../output/resultFormats';
import { numberedTitle } from '../../plan/codes';
import { targetText } from '../../plan/sayCorrection';
import type { OutputCell, OutputSheet } from '../../sheet/outputSheet';
import { blankCell, figure, text } from '../paper/cells';
import { Paper } from '../paper/paper';

const NAME_WIDTHS = [26, 36, 14];
const YEAR_WIDTHS = [14, 13, 10];
const NOTES_WIDTH = 34;

/** The indicators over the years: target, actual value and achievement of each, with what makes years incomparable. */
export function trendSheet(trends: readonly Trend[]): OutputSheet {
  const years = [...new Set(trends.flatMap(({ points }) => points.map(({ year }) => year)))].toSorted(
    (a, b) => a - b,
  );
  const widths = [...NAME_WIDTHS, ...years.flatMap(() => YEAR_WIDTHS), NOTES_WIDTH];
  const paper = new Paper(words.sheet, widths);
  const [first = 0] = years;
  paper.addLine(
    years.length === 0 ? words.sheet : words.title({ from: first, to: years.at(-1) ?? first }),
    'title',
  );
  paper.addLine(words.basis, 'remark');
  const heads = [...words.heads, ...years.flatMap((year) => words.ofYear({ year })), words.notes];
  paper.add(...heads.map((head) => text(head, 'head')));
  paper.repeatRows(1, true);
  for (const trend of trends) paper.add(...rowOf(trend, years));
  if (trends.length === 0) paper.addLine(words.none, 'text');
  return paper.finish();
}

function rowOf({ indicator, points }: Trend, years: readonly number[]): readonly OutputCell[] {
  const { objective, name, description, unit } = indicator;
  return [
    text(numberedTitle(objective)),
    text(name.text || description.text),
    text(unit.text),
    ...years.flatMap((year) => cellsOf(points.find((point) => point.year === year))),
    text(points.flatMap(notesOf).join('; ')),
  ];
}

function notesOf({ year, breaks, result }: TrendPoint): readonly string[] {
  return [
    ...breaks.map((one) => words.breaks[one]({ year })),
    ...officeNotesIn(result).map((note) => words.noted({ year, note: say(note, 'it') })),
  ];
}

function cellsOf(point: TrendPoint | undefined): readonly OutputCell[] {
  if (point === undefined) return [blankCell(), blankCell(), blankCell()];
  const { target, actual, outcome } = point.result;
  return [
    text(targetText(target, 'it')),
    text(actual?.text ?? ''),
    figure(shownAchievement(outcome), achievementFormat(outcome)),
  ];
}
