import { addressOf } from '../../sheet/address';
import { OFFICIAL_SOURCE } from '../../catalogue/officialSource';
import type { Evaluation } from '../../evaluation/evaluation';
import { most } from '../../extremes';
import { officialSource } from '../../messages/it/officialSource';
import { differences, nameRemarks, reclassification as words } from '../../messages/it/reports';
import { resultsReport } from '../../messages/it/results';
import { sayOwnRules } from '../../evaluation/sayOwnRules';
import type { OutputCell, OutputSheet } from '../../sheet/outputSheet';
import type { Objective, Plan } from '../../plan/plan';
import { blankCell, text } from '../paper/cells';
import { Paper } from '../paper/paper';
import { matrixDifferences } from './matrixDifferences';
import { type NameRemark, shownName } from './officialNames';
import { numberedTitle, objectiveCode } from '../../plan/codes';
import { type ProgrammeGroup, programmesOf } from './programmes';
import { officeRemark } from '../officeRemark';
import { addSummary } from './summary';

/** Programmes side by side; more go below in another band. */
const PROGRAMMES_ACROSS = 4;
/** A label, then for each programme a code and a text over two columns. */
const WIDTHS = [13, ...Array.from({ length: PROGRAMMES_ACROSS }, () => [13, 16, 16]).flat()];
const TEXT_COLUMNS = 2;
/** Missions and programmes above the objectives of a band. */
const HEAD_ROWS = 2;

/**
 * The objectives of a plan by mission and programme, with official names, a summary and a comparison with the plan's
 * own table (D.P.C.M. 12/12/2012). The form is that of the table that the plans print.
 */
export function reclassificationSheet(plan: Plan, evaluation: Evaluation): OutputSheet {
  const paper = new Paper(words.sheet, WIDTHS);
  paper.addLine(words.title(plan), 'title');
  paper.repeatRows(1, false);
  paper.addLine(words.basis, 'remark');
  const groups = programmesOf(plan);
  const remarks: NameRemark[] = [];
  for (let first = 0; first < groups.length; first += PROGRAMMES_ACROSS)
    addBand(paper, groups.slice(first, first + PROGRAMMES_ACROSS), plan.year, remarks);
  paper.addBlank();
  addSummary(paper, groups, plan, evaluation);
  const own = sayOwnRules(evaluation.rules, 'it');
  if (own.length > 0) paper.addLine(resultsReport.ownRules({ rules: own.join(' ') }), 'remark');
  for (const line of officeRemark(plan)) paper.addLine(line, 'remark');
  paper.addBlank();
  addRemarks(paper, remarks);
  addDifferences(paper, plan);
  paper.addLine(officialSource(OFFICIAL_SOURCE), 'remark');
  return paper.finish();
}

type Pair = readonly [code: OutputCell, content: OutputCell];

function addBand(
  paper: Paper,
  groups: readonly ProgrammeGroup[],
  year: number | null,
  remarks: NameRemark[],
): void {
  const nameOf = (group: ProgrammeGroup, programme: boolean): string => {
    const names = programme ? group.programmeNames : group.missionNames;
    const code = programme ? group.programme : null;
    if (group.mission === null || (programme && code === null)) return names[0] ?? '';
    const shown = shownName(group.mission, code, names, year);
    for (const remark of shown.remarks) remarks.push(remark);
    return shown.name;
  };
  const add = (label: string, pairs: readonly Pair[]): void =>
    paper.addSpanning([
      { cell: text(label, 'label'), count: 1 },
      ...pairs.flatMap(([code, content]) => [
        { cell: code, count: 1 },
        { cell: content, count: TEXT_COLUMNS },
      ]),
    ]);
  paper.keepTogether(HEAD_ROWS + 1);
  add(
    words.mission,
    groups.map((group) => [
      text(group.mission ?? words.withoutCode, 'strong'),
      text(nameOf(group, false), 'strong'),
    ]),
  );
  add(
    words.programme,
    groups.map((group) => [
      text(group.programme ?? words.withoutCode, 'label'),
      text(nameOf(group, true), 'label'),
    ]),
  );
  const deepest = most(groups.map(({ objectives }) => objectives.length));
  for (let index = 0; index < deepest; index += 1)
    add(
      index === 0 ? words.objectives : '',
      groups.map(({ objectives }) => objectivePair(objectives[index])),
    );
}

function objectivePair(objective: Objective | undefined): Pair {
  if (objective === undefined) return [blankCell(), blankCell()];
  return [text(objectiveCode(objective)), text(numberedTitle(objective))];
}

function addRemarks(paper: Paper, remarks: readonly NameRemark[]): void {
  const unique = [...new Map(remarks.map((remark) => [`${remark.code} ${remark.printed}`, remark])).values()];
  if (unique.length === 0) return;
  paper.addLine(words.names, 'section');
  addWide(paper, words.nameHeads, 'head');
  for (const { code, printed, official, match, years, lastRead } of unique) {
    const remark = [
      nameRemarks[match],
      ...(years === null ? [] : [words.officialIn({ years })]),
      ...(lastRead === null ? [] : [words.notConfirmed({ year: lastRead })]),
    ];
    addWide(paper, [code, printed, official, remark.join(' ')], 'text');
  }
  paper.addBlank();
}

function addDifferences(paper: Paper, plan: Plan): void {
  const found = matrixDifferences(plan);
  if (found === null) return;
  paper.addLine(words.differences, 'section');
  if (found.length === 0) paper.addLine(words.noDifference, 'text');
  else addWide(paper, words.differenceHeads, 'head');
  for (const { kind, cell, inMatrix, inCards } of found) {
    const address = cell === null ? '' : addressOf(cell);
    addWide(paper, [address, differences[kind], inMatrix, inCards], 'text');
  }
  paper.addBlank();
}

/** Four texts over the whole width. */
function addWide(paper: Paper, texts: readonly string[], style: 'head' | 'text'): void {
  const [first = '', ...others] = texts;
  const count = (WIDTHS.length - 1) / others.length;
  paper.addSpanning([
    { cell: text(first, style), count: 1 },
    ...others.map((content) => ({ cell: text(content, style), count })),
  ]);
}
