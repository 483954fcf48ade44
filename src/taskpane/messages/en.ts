import { statuses } from '../../pira/messages/en/status';
import type { Texts } from './it';

function otherCells(count: number): string {
  if (count === 0) return '';
  return count === 1 ? ' and in one other cell' : ` and in ${count} other cells`;
}

/** Everything that the pane says, in English. */
export const en: Texts = {
  paneTitle: 'PIRA for Excel',
  evaluate: 'Evaluate objectives',
  steps: {
    noUndo: 'Nothing to undo',
    evaluation: () => 'Evaluation',
    correction: (p) => (p.count === 1 ? 'Fix of 1 cell' : `Fix of ${p.count} cells`),
    entry: { actual: 'Actual value', cause: 'Cause of the variance' },
    collection: (p) => (p.count === 1 ? '1 collected value written' : `${p.count} collected values written`),
    publication: {
      reclassification: 'Reclassification',
      clean: 'Revised plan',
      'open-data': 'Open data',
      report: 'Report on results',
      changes: 'Changes',
      dashboard: 'Dashboard',
      monitoring: 'Monitoring',
      trend: 'Trend',
    },
    insertion: (p) => (p.count === 1 ? 'Insertion of 1 sheet' : `Insertion of ${p.count} sheets`),
    nextYear: (p) => `Plan ${p.year}`,
    removal: { results: 'Removal of the results', sheets: 'Removal of the published sheets' },
    undo: (p) => `Undo last change: ${p.name}`,
    redo: (p) => `Redo: ${p.name}`,
  },
  cancel: 'Stop',
  cancelForm: 'Cancel',
  close: 'Close',
  tryAgain: 'Try again',
  sayWherePlanIs: 'Show where the plan is',
  tasks: {
    opening: 'Reading the workbook…',
    reading: 'Reading the workbook…',
    evaluating: 'Evaluating…',
    undoing: 'Undoing…',
    redoing: 'Redoing…',
    removing: 'Removing…',
    fixing: 'Fixing…',
    entering: 'Writing…',
    publishing: 'Creating the sheets…',
    preparing: 'Preparing the sheets…',
    comparing: 'Comparing the plans…',
    saving: 'Saving the options…',
    following: 'Updating…',
  },
  unreadChanges:
    'A change of the sheet has not been read yet: Excel is busy, or a cell is being edited (press Enter to confirm it). The pane tries again by itself.',
  columnsOutOfDate: 'Columns out of date',
  updateColumns: 'Update columns',
  running: {
    read: (p) => `Reading: ${p.share}`,
    write: (p) => `Writing: ${p.share}`,
    undo: (p) => `Undoing: ${p.share}`,
  },
  tabs: {
    label: 'Views of the pane',
    summary: 'Summary',
    indicators: 'Indicators',
    findings: 'Findings',
    publish: 'Publish',
    more: 'More',
  },
  more: {
    missing: {
      title: 'To be completed',
      text: 'Missing actual values and causes of variances, one after the other',
    },
    collect: {
      title: 'Collection',
      text: 'Ask the responsibility centres for their values and import them into the plan',
    },
    monitor: {
      title: 'Monitoring',
      text: 'The state of the indicators on a date: on track, at risk, late',
    },
    compare: {
      title: 'Comparison and trend',
      text: 'Two plans side by side: what changes, whether targets are easier, the sheet Variazioni; the indicators over the years',
    },
    next: {
      title: 'Next year',
      text: 'The plan of the year after, made from these sheets: years moved on, actual values and results left out',
    },
    reading: {
      title: 'Reading',
      text: 'How sheets, tables and columns are read; correct what is wrong',
    },
    options: {
      title: 'Options',
      text: 'Year, values or formulas, language; removing what was written',
    },
    rules: {
      title: 'Organisation’s rules (SMVP)',
      text: 'Threshold or bands, limit of the achievement, lateness, indicators not measured: what they change, before you save them',
    },
    diagnostics: {
      title: 'Diagnostics',
      text: 'For whoever installed the add-in, when something does not work. Contains no data of the workbook.',
    },
  },
  help: 'Manual (in Italian)',
  tour: 'Guided tour',
  support: 'Support and data',
  unnamed: 'Indicator without a name',
  scriptsMissing: 'Some of the add-in’s scripts did not load: close and reopen the pane.',
  viewFailed: 'This view did not load: the network may be down.',
  done: {
    evaluated: (p) => `Evaluation complete: ${p.counts}.`,
    counts: {
      met: (p) => `${p.count} met`,
      'partly-met': (p) => `${p.count} partly met`,
      'not-met': (p) => `${p.count} not met`,
      'not-measured': (p) => `${p.count} not measured`,
      'not-evaluable': (p) => `${p.count} not evaluable`,
    },
    unchanged: 'The results were already up to date.',
    noColumns: 'No columns to update',
    noColumnsHint: 'There are no result columns yet: “Evaluate objectives” adds them.',
    goToResults: 'Go to the results',
    undone: (p) => `Undone: ${p.name}.`,
    redone: (p) => `Redone: ${p.name}.`,
    undoneAlready: (p) => `“${p.name}” had been undone in Excel already: nothing was touched.`,
    redoneAlready: (p) => `“${p.name}” had been redone in Excel already: nothing was touched.`,
    resultsRemoved: 'Result columns removed. “Undo last change” restores them.',
    noResults: 'There were no result columns to remove.',
    cellsKept: (p) =>
      `Cells that others wrote, or that are not certain to be results, have stayed: ${p.cells}${otherCells(p.others)}. If they are not needed, clear them by hand.`,
    sheetsRemoved: (p) => `Sheets removed: ${p.sheets}. “Undo last change” restores them.`,
    noSheets: 'There were no published sheets to remove.',
    sheetsKept: (p) =>
      `What somebody has written in has stayed: ${p.sheets}. If it is not needed, delete the sheet by hand.`,
    declined: (p) => `Not fixed: ${p.cells}.`,
    declinedWhy: (p) =>
      `In ${p.cells} parts of the text have different formats (bold, colour…), which “Undo last change” could not restore: ${p.count === 1 ? 'the cell was left as it is. Fix it' : 'the cells were left as they are. Fix them'} by hand.`,
    fixed: (p) => (p.count === 1 ? `Fixed in ${p.cell}.` : `${p.count} cells fixed.`),
    actualEntered: (p) => `Actual value written in ${p.cell}: ${p.status}.`,
    causeEntered: (p) => `Cause written in ${p.cell}.`,
    published: (p: { sheets: string; count: number }) =>
      p.count === 1 ? `Sheet ready: ${p.sheets}.` : `Sheets ready: ${p.sheets}.`,
    goToSheet: 'Go to the sheet',
    collected: (p) => (p.count === 1 ? '1 collected value written.' : `${p.count} collected values written.`),
    opened: () => 'Excel is opening the new workbook.',
    openedHint: 'If it does not appear, a pop-up has been blocked: allow it, or copy the sheets as text.',
    openedOnlyHint: 'If it does not appear, a pop-up has been blocked: allow it and try again.',
    copied: (p: { sheet: string }) => `“${p.sheet}” copied.`,
    copiedHint:
      'Paste it where it is needed. For codes such as 011 to stay text, first give those cells the Text format.',
    toCopy: (p: { sheet: string }) => `Copy “${p.sheet}” by hand`,
    toCopyHint: 'The clipboard is blocked here. The text is selected already: press Ctrl+C (⌘C on a Mac).',
    downloaded: (p: { file: string }) => `“${p.file}” downloaded.`,
    downloadedHint:
      'It is among the browser’s downloads. If it is not, the browser has blocked it: copy the sheet as text.',
    downloadedOnlyHint:
      'It is among the browser’s downloads. If it is not, the browser has blocked it: allow downloads and try again.',
    saved: () => 'Options saved in the workbook.',
    presentationHint:
      'Results already written stay as they are: press “Evaluate objectives” to write them again.',
    'rules-saved': () => 'The organisation’s rules are saved in the workbook.',
    ignored: () => 'Finding ignored: it stays at the end of the list, with the reason.',
    restored: () => 'Finding restored.',
    corrected: () => 'Reading brought up to date. The instruction is kept in the workbook.',
    refreshed: (p) => `“${p.name}” updated: ${p.status}.`,
  },
  problemTitles: {
    noPlan: 'No PIRA in this workbook',
    empty: 'Empty workbook',
    protected: 'Protected sheet',
    filtered: 'Filter active',
    editing: 'A cell is being edited',
    readOnly: 'Read-only',
    excelVersion: 'Version of Excel',
    engineVersion: 'Computer to be updated',
    cancelled: 'Stopped',
    other: 'The operation failed',
  },
  status: statuses,
  firstRun: {
    title: 'What “Evaluate objectives” does',
    lines: [
      'It reads the plan and compares every actual value with its target.',
      'It writes variance, achievement, status and notes to the right of the tables, in columns of its own. Where there is none, it adds the column of actual values for you to fill in.',
      'It touches no other cell, sends no data out of the workbook and can be undone.',
    ],
    understood: 'OK',
  },
  summary: {
    year: (p) => `Year ${p.year}`,
    noYear: 'No year given',
    size: (p) =>
      `${p.indicators === 1 ? '1 indicator' : `${p.indicators} indicators`}, ${p.objectives === 1 ? '1 objective' : `${p.objectives} objectives`}`,
    statuses: 'Indicators by status',
    plan: 'Achievement of the plan',
    missions: 'By mission and programme',
    perspectives: 'By perspective',
    noPerspective: 'No perspective',
    noCode: 'No code',
    official: (p) => `Official name: ${p.name}`,
    changed: (p) =>
      p.count === 1
        ? '1 outcome has changed since the last evaluation'
        : `${p.count} outcomes have changed since the last evaluation`,
    fromTo: (p) => `From ${p.from} to ${p.to}`,
    changedOthers: (p) => (p.count === 1 ? 'and one more' : `and ${p.count} more`),
    missing: 'Actual values and causes to complete',
    goToResults: 'Go to the results',
    notMeasured: 'No indicator evaluated',
    coverage: (p) => `${p.measured} of ${p.total} evaluated`,
    equalWeights: 'Simple mean: some weights are missing.',
    weighted: 'Mean weighted with the plan’s weights.',
    ownRules: (p) => `Organisation’s rules: ${p.rules}`,
    nothingMeasured:
      'No actual value is filled in yet. Press “Evaluate objectives”, then type the values in the column of actual values.',
  },
  selected: {
    label: 'Indicator of the selected cell',
    explain: 'Explain',
  },
  crash: {
    title: 'The pane has stopped',
    text: 'An unexpected error occurred. The stopped pane did not change the workbook. Reload the pane; if it happens again, close and reopen the workbook.',
    reload: 'Reload the pane',
  },
};
