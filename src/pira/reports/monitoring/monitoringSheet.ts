import type { Monitored, Pace } from '../../evaluation/interim/monitored';
import { needsAction, PACES } from '../../evaluation/interim/monitored';
import { printedDay } from '../../expressions/print';
import { say } from '../../messages';
import { monitoringPage as words } from '../../messages/it/pace';
import { sayPace, sayWay } from '../../messages/sayPace';
import type { CellStyle, OutputSheet } from '../../sheet/outputSheet';
import type { Day } from '../../sheet/day';
import type { Plan } from '../../plan/plan';
import { targetText } from '../../plan/sayCorrection';
import { officeRemark } from '../officeRemark';
import { text } from '../paper/cells';
import { shownValue, valueJudgedBy } from './shownValue';
import { Paper } from '../paper/paper';

const WIDTHS = [24, 46, 18, 16, 12, 14, 16, 17, 15, 54];

const STYLES: Readonly<Record<Pace, CellStyle>> = {
  'on-track': 'met',
  'at-risk': 'partly-met',
  late: 'not-met',
  'not-due': 'not-measured',
  'not-measured': 'not-measured',
  'not-evaluable': 'not-evaluable',
};

/** How the indicators of a plan stand by a day, those that want attention first; to be sent around. */
export function monitoringSheet(
  monitored: readonly Monitored[],
  at: Day,
  plan: Pick<Plan, 'year' | 'corrections'>,
): OutputSheet {
  const day = printedDay(at);
  const paper = new Paper(words.sheet({ day }), WIDTHS);
  paper.addLine(words.title({ day, year: plan.year }), 'title');
  paper.addLine(words.basis, 'remark');
  const counts = PACES.map((pace) => [pace, monitored.filter((one) => one.pace === pace).length] as const)
    .filter(([, count]) => count > 0)
    .map(([pace, count]) => `${sayPace(pace, 'it').toLowerCase()} ${count}`);
  for (const line of officeRemark(plan)) paper.addLine(line, 'remark');
  paper.addLine(words.counts({ counts: counts.join(', ') }), 'remark');
  paper.add(...words.heads.map((head) => text(head, 'head')));
  paper.repeatRows(1, true);
  const wanting = byUrgency(monitored.filter(needsAction));
  paper.addLine(words.toAct({ count: wanting.length }), 'section');
  if (wanting.length === 0) paper.addLine(words.nothingToAct, 'text');
  for (const one of wanting) addIndicator(paper, one);
  const others = monitored.filter((one) => !needsAction(one));
  if (others.length > 0) paper.addLine(words.others({ count: others.length }), 'section');
  for (const one of others) addIndicator(paper, one);
  return paper.finish();
}

/** The most pressing first; those alike in the plan's order. */
export function byUrgency(monitored: readonly Monitored[]): readonly Monitored[] {
  return monitored.toSorted((a, b) => PACES.indexOf(a.pace) - PACES.indexOf(b.pace));
}

function addIndicator(paper: Paper, one: Monitored): void {
  const { result, interim, expected, projection, pace, how, notes } = one;
  const { indicator, target } = result;
  paper.add(
    text(indicator.responsibilityCentre.text),
    text(indicator.name.text || indicator.description.text, 'strong'),
    text(targetText(target, 'it')),
    text(valueJudgedBy(one), 'figure'),
    text(interim === null ? '' : printedDay(interim.day), 'centred'),
    text(expected === null ? '' : shownValue(one, expected), 'figure'),
    text(projection === null ? '' : shownValue(one, projection), 'figure'),
    text(sayPace(pace, 'it'), STYLES[pace]),
    text(interim !== null && projection !== null ? sayWay(how, 'it') : '', 'centred'),
    text(notes.map((note) => say(note, 'it')).join(' ')),
  );
}
