import type { FormattingPart } from '../publish/formatting/formattingStep';
import type { NearestFound } from '../../pira/reading/lookedAt';
import type { InEnglish } from '../../pira/messages/english';
import type {
  aftermaths as italianAftermaths,
  problems as italianProblems,
  remarks as italianRemarks,
} from './it';
import { sheetsLookedAt } from './sheetsLookedAt';

const FOUND: Readonly<Record<NearestFound, string>> = {
  hidden: 'hidden, not read',
  'other-document': 'a table of another document',
  'names-only': 'indicators, but no column read as targets',
  'targets-only': 'targets, but no column read as indicators',
  objectives: 'missions or objectives, without indicators',
  nothing: 'nothing of a plan',
};

export const problems: InEnglish<typeof italianProblems> = {
  'no-plan': (p) =>
    `No table with indicators and targets was recognised in this workbook.${sheetsLookedAt(' Sheets looked at: ', p.looked, ({ sheet, found }) => `“${sheet}” (${FOUND[found]})`)} If the plan is here, show in “Reading” where it is; otherwise open the workbook of the plan.${p.lapsed ? ` Instructions of the office that no longer apply, because the text they were given for has changed: ${p.lapsed}.` : ''}`,
  'empty-workbook': () =>
    'The workbook is empty: no visible sheet holds any data. Open the workbook with the PIRA, or paste the plan into a sheet, and try again.',
  cancelled: () => 'Stopped by the person who started it. It can be repeated at any time.',
  'cell-edit': () =>
    'A cell is being edited, and Excel accepts nothing else meanwhile. Confirm it with Enter (or cancel with Esc) and try again. If none is being edited, reload the pane.',
  'not-now': () =>
    'Excel refuses this in its present state (InvalidOperation): a chart sheet may be active, or a dialog open. Go to the sheet of the plan, close any dialog and try again; if it happens again, reload the pane.',
  'detail-unknown': (p) =>
    `Excel cannot tell ${p.what === 'filter' ? 'whether a filter hides rows' : 'where the tables lie'} in the sheet “${p.sheet}”: without that the results could land in the wrong place, so nothing was written. ${p.what === 'filter' ? 'Clear the filter (Data > Clear)' : 'Convert the tables of the sheet to ranges, which keeps their data (Table Design > Convert to Range),'} and try again.`,
  'read-only': () =>
    'The workbook is open for reading only, so nothing can be written. Save a copy or enable editing, then try again.',
  'sheet-protected': (p) =>
    `The sheet “${p.sheet}” is protected, so nothing can be written. Remove the protection (Review > Unprotect Sheet) and try again.`,
  'workbook-protected': () =>
    'The structure of the workbook is protected, so no sheet can be added or deleted. Remove the protection (Review > Protect Workbook) and try again.',
  'sheet-filtered': (p) =>
    `A filter is active in the sheet “${p.sheet}”: what is written would land in the wrong rows. Clear the filter (Data > Clear) and try again.`,
  occupied: (p) =>
    `Cell ${p.cell} of the sheet “${p.sheet}” is in use and there is no room for the results: nothing is overwritten. Free the columns to the right of the table and try again.`,
  'beside-table': (p) =>
    `Cell ${p.cell} of the sheet “${p.sheet}” is beside an Excel table, which would absorb the results: nothing was written. Press “Remove the results” and evaluate again: the columns will be placed further right, apart from the table.`,
  'hidden-meanwhile': (p) =>
    `The sheet “${p.sheet}” was hidden while it was being evaluated, and nothing is written into a hidden sheet. Show it (right-click a tab > Unhide) and try again.`,
  'sheet-hidden': (p) =>
    `The sheet “${p.sheet}” is hidden and Excel cannot go there. Show it (right-click a tab > Unhide) and try again.`,
  'in-the-way': (p) =>
    `Cell ${p.cell} of the sheet “${p.sheet}” could not be written: it may belong to merged cells or a table. Unmerge the cells to the right of the table and try again.`,
  stale: (p) =>
    `The sheet “${p.sheet}” has changed meanwhile (cell ${p.cell}): a colleague may be working on it. Nothing was written: try again.`,
  'cell-changed': (p) =>
    `Cell ${p.cell} of the sheet “${p.sheet}” has changed since this change: going on would lose what it holds. Put it back as it was (Ctrl+Z in Excel) and try again, or use “Remove the results” or “Remove the published sheets”.`,
  'changed-since': (p) =>
    `The sheet “${p.sheet}” has changed since this change, from row ${p.row} on: somebody has written, or has inserted, deleted or moved rows or columns, and cells would end up in the wrong place. Put the sheet back as it was (Ctrl+Z in Excel) and try again, or use “Remove the results”.`,
  'sheet-gone': (p) =>
    `The sheet “${p.sheet}” has been deleted or renamed since this change, and there is no exact way back any more. Give it the name “${p.sheet}” again and try again, or use “Remove the results” or “Remove the published sheets”.`,
  'sheet-needed': (p) =>
    p.cell === ''
      ? `The sheet “${p.sheet}” is needed by the defined name “${p.place}”, which would give an error without it: the sheet has stayed. Remove the name (Formulas > Name Manager) and try again, or keep the sheet.`
      : `The sheet “${p.sheet}” is needed by the formula in cell ${p.cell} of the sheet “${p.place}”, which would give an error without it: the sheet has stayed. Remove the formula and try again, or keep the sheet.`,
  'chart-added': (p) =>
    `The chart “${p.chart}” has been added to the sheet “${p.sheet}”: the sheet stays. Move the chart to another sheet and try again, or keep the sheet.`,
  'too-large': (p) =>
    `The sheet “${p.sheet}” reaches to cell ${p.cell} (${p.cells} cells): too much to be read. Delete the rows and columns that are not needed and try again.`,
  'date-system-1904': (p) =>
    `The workbook counts dates from 1904 (cell ${p.cell} of the sheet “${p.sheet}”): deadlines would be four years off. Switch off the 1904 date system in Excel’s advanced options, check the dates and try again.`,
  gone: () =>
    'A sheet or another part of the workbook is no longer there: it may have been deleted or renamed. Press “Refresh” in More > Options and try again.',
  'name-taken': () => 'A sheet with the name that is needed exists already. Rename it and try again.',
  'access-denied': () =>
    'Excel does not allow the change: the workbook or sheet is protected, or permission to write is missing. Check protection and sharing, then try again.',
  'read-denied': () =>
    'Excel does not let add-ins read this workbook: a sensitivity label or the permissions of the file may forbid it. Ask whoever protected the file to allow copying of its content, then try again.',
  'old-excel': () =>
    'This version of Excel lacks a function that is needed. Excel 2021, Microsoft 365 or Excel on the web is required: update Office and try again.',
  conflict: () =>
    'The change collides with that of another person. Wait until the workbook has synchronised and try again.',
  'filter-conflict': () =>
    'An active filter prevents the change. Clear the filter (Data > Clear) and try again.',
  'inactive-workbook': () => 'Another workbook is active. Go back to that of the plan and try again.',
  selection: () =>
    'The present selection does not allow this. Select a single cell of the plan and try again.',
  'merged-cells': () =>
    'Merged cells prevent the change. Unmerge the cells to the right of the table and try again.',
  'off-sheet': () =>
    'The change would push cells off the sheet. Free the last rows and columns of the sheet and try again.',
  'pivot-table': () =>
    'A pivot table prevents the change. Move it away from the rows of the plan and try again.',
  'no-inserting': () =>
    'This version of Excel cannot import the sheets of another file (that needs Microsoft 365 or Excel on the web). Open the other workbook, right-click the tab of its sheet, choose “Move or Copy…”, this workbook and “Create a copy”; then look for plans again.',
  'not-a-workbook': () =>
    'The file chosen is not an Excel workbook (.xlsx or .xlsm), or it is damaged or protected by a password. Open it in Excel, save it as .xlsx without a password and try again.',
  'other-date-system': () =>
    'The file chosen counts dates from 1904: deadlines would be four years off, so it was not read. Open it in Excel, turn the 1904 date system off in the advanced options, check the dates, save it and try again.',
  'no-copying': () =>
    'This version of Excel does not let the add-in copy sheets. Copy the sheet of the plan by hand (right-click its tab, “Move or Copy…”, “Create a copy”) and change the year in its title and headers.',
  'no-year': () =>
    'The plan does not say for which year it is, so the next one is not known. Write the year in the title or the header of the targets, or say it in “Reading”, and try again.',
  'excel-limit': () =>
    'This exceeds one of Excel’s limits on the number of cells. Delete the rows and columns that are not needed and try again.',
  'payload-limit': () =>
    'The plan holds too much data to be handled at once. Shorten very long texts or divide the plan over several sheets and try again.',
  'undo-unsupported': () =>
    'Excel cannot undo this change. Use “Undo last change” in the pane, or evaluate again.',
  'unsupported-sheet': () =>
    'The sheet is of a kind that cannot be worked on (a chart sheet, for example). Go to the sheet of the plan and try again.',
  busy: () =>
    'Excel is busy: too many requests in a short time, or a dialog is open. Close it, wait some seconds and try again.',
  'connection-lost': () =>
    'The connection with Excel was interrupted. Wait some seconds, reload the pane if need be, and try again.',
  'office-blocked': () =>
    'The scripts of Office did not load: the network may block them. Ask the IT office to allow appsforoffice.microsoft.com, then close and reopen the pane.',
  'old-engine': () =>
    'The browser engine that Excel uses on this computer is too old for the add-in. It takes macOS 13.3 or later, or Microsoft Edge WebView2 110 or later on Windows, or a browser that is up to date for Excel on the web. Update, close Excel and try again.',
  'scripts-missing': () =>
    'Some of the add-in’s scripts did not load: perhaps the network was interrupted, or the add-in has just been updated. Close and reopen the pane and try again. If it happens again, tell the IT office.',
  'not-excel': () =>
    'The add-in is not open in Excel. Open the workbook of the plan in Excel and start it from there.',
  'nothing-to-undo': () =>
    'This change is not the next one any more: it has already been undone or redone, or another window has written meanwhile. See which change the pane names now and try again.',
  'formula-too-long': () =>
    'A formula is too long for Excel: results cannot be written as formulas in this sheet. Choose “Values” in the options of the pane and evaluate again.',
  'internal-error': () =>
    'Excel had an internal error (GeneralException) and does not say which. Try again; if it happens again, save, close and reopen the workbook.',
  'out-of-memory': () => 'Excel has run out of memory. Close other workbooks and try again.',
  'blocked-links': () =>
    'Excel blocks the links of this workbook to other data. Update or break them (Data > Workbook Links) and try again.',
  'signed-out': () =>
    'The Office sign-in has expired. Sign in again (File > Account), reopen the workbook and try again.',
  refused: (p) =>
    `Excel did not accept what the add-in asked for (${p.detail}). Try again; if it happens again, report this message to whoever installed the add-in: everything else can still be used.`,
  unexpected: (p) =>
    `Excel answered with an unexpected error (${p.detail}). Try again; if it happens again, save, close and reopen the workbook.`,
};

export const aftermaths: InEnglish<typeof italianAftermaths> = {
  'as-before': () => 'The workbook is as it was.',
  undoable: () =>
    'What had already been written could not be removed: the result columns or the published sheets may be incomplete. Repeat the operation to complete them, or press “Undo last change” in the pane to go back to how it was.',
  begun: () =>
    'The change is half done: some cells are back as they were, others are not. Press the same button again to complete it.',
  'rolled-back': () =>
    'Nothing new was written; what the previous, interrupted operation had left has been removed.',
  uncertain: () =>
    'Not everything could be restored: some cells may have changed already. Repeat the operation to complete it.',
};

export const remarks: InEnglish<typeof italianRemarks> = {
  'new-sheet': (p) =>
    ({
      edited: `Somebody wrote or changed something in the sheet “${p.kept}”: it is as it was, and the new version is in the sheet “${p.sheet}”. Take over what is needed, then delete the sheet that is not needed any more.`,
      renamed: `The sheet written before is now called “${p.kept}”: it is as it was, and the new version is in the sheet “${p.sheet}”. Delete the one that is not needed any more.`,
      'not-ours': `The sheet “${p.kept}” was not written from here, or is a copy: it is as it was, and the new version is in the sheet “${p.sheet}”. Rename the first if needed, or delete it.`,
    })[p.why],
  'colours-unread': (p) =>
    `Excel cannot read the conditional formats of the sheet “${p.sheet}”: the colours of the statuses stay as they were. Look at them in Home > Conditional Formatting > Manage Rules: it happens where several rules apply to the same cells.`,
  'colours-split': (p) =>
    `In the sheet “${p.sheet}” a colour rule of the statuses has come to apply to several groups of cells, perhaps because rows were copied or moved: the rules stay as they were. To have them recreated remove those with “PIRA” in Home > Conditional Formatting > Manage Rules, then evaluate again.`,
  'merges-untold': (p) =>
    `This Excel does not tell which cells were merged in the sheet “${p.sheet}”: all contents are there, but merged cells may be missing or not those of before. Check them, or publish again.`,
  'looks-missing': () =>
    'All values are there, but widths, colours and input rules could not be set: Excel did not accept them. If they are needed, press “Undo last change” and evaluate again.',
  'looks-moved': (p) =>
    `In the sheet “${p.sheet}” somebody moved rows or columns at the very moment of writing: the contents are right, but widths, colours and input rules were left as they were. To have them, press “Remove the results” and evaluate again; to be rid of them, select the cells and choose Home > Clear > Clear Formats.`,
  unformatted: (p) =>
    `The sheet “${p.sheet}” is written completely, but Excel did not accept a part of its looks: ${p.parts.map((part) => FORMATTING[part]).join(', ')}. Set it by hand, or publish again.`,
};

const FORMATTING: Readonly<Record<FormattingPart, string>> = {
  looks: 'fonts, colours and borders',
  sizes: 'widths and heights',
  table: 'the table with its filters',
  highlights: 'the colours that follow the statuses',
  charts: 'the charts',
  gridlines: 'the hidden gridlines',
  frozen: 'the frozen headings',
  page: 'the page set-up',
  breaks: 'the page breaks',
  paper: 'the A4 paper size',
};
