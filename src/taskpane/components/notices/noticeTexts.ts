import type { Failure, Problem } from '../../../excel/problem';
import { sayAftermath, sayProblem } from '../../../excel/sayProblem';
import { sayRemark } from '../../../excel/remark';
import type { Language } from '../../../pira/messages';
import { cellName, cellNamer } from '../../format';
import { TEXTS, type Texts } from '../../messages';
import type { Notice } from '../../notice';
import { countsText } from '../countsText';
import { stepName } from '../stepName';
import type { Done, PaneState } from '../../state/paneState';

const TITLES: Partial<Record<Problem['code'], keyof Texts['problemTitles']>> = {
  'no-plan': 'noPlan',
  'empty-workbook': 'empty',
  cancelled: 'cancelled',
  'cell-edit': 'editing',
  'read-only': 'readOnly',
  'sheet-protected': 'protected',
  'workbook-protected': 'protected',
  'sheet-filtered': 'filtered',
  'filter-conflict': 'filtered',
  'old-excel': 'excelVersion',
  'old-engine': 'engineVersion',
};

/** Nothing has gone wrong: the user stopped it, or there is nothing to work on. */
const NO_ERRORS: ReadonlySet<Problem['code']> = new Set(['cancelled', 'no-plan', 'empty-workbook']);

/** What to tell the user of a failure, with what it left in the workbook where that is not as before. */
export function failureNotice({ problem, aftermath }: Failure, language: Language): Notice {
  const { problemTitles } = TEXTS[language];
  const sentence = sayProblem(problem, language);
  return {
    intent: NO_ERRORS.has(problem.code) ? 'info' : 'error',
    title: problemTitles[TITLES[problem.code] ?? 'other'],
    text: aftermath === 'as-before' ? sentence : `${sentence} ${sayAftermath(aftermath, language)}`,
  };
}

/** Of many cells the first are named and the others counted. */
const MOST_NAMED = 8;

/** What to tell the user of an evaluation: what came out. */
export function evaluatedNotice(
  { cells, counts, remarks }: Pick<Extract<Done, { kind: 'evaluated' }>, 'cells' | 'counts' | 'remarks'>,
  language: Language,
): Notice {
  const { done } = TEXTS[language];
  const title = done.evaluated({ counts: countsText(counts, language) });
  const unset = remarks.map((remark) => sayRemark(remark, language)).join(' ');
  if (unset !== '') return { intent: 'warning', title, text: unset };
  return { intent: 'success', title, text: cells === 0 ? done.unchanged : '' };
}

/** What to tell the user of sheets that were written; a warning where they should know more of it. */
export function publishedNotice(
  { sheets, remarks }: Pick<Extract<Done, { kind: 'published' }>, 'sheets' | 'remarks'>,
  language: Language,
): Notice {
  return {
    intent: remarks.length === 0 ? 'success' : 'warning',
    title: TEXTS[language].done.published({ sheets: sheets.join(', '), count: sheets.length }),
    text: remarks.map((remark) => sayRemark(remark, language)).join(' '),
  };
}

/** What to tell the user of something done; a warning that names the cells where some were left. */
export function doneNotice(done: Done, { analysis }: PaneState, language: Language): Notice {
  const texts = TEXTS[language];
  const success = (title: string): Notice => ({ intent: 'success', title, text: '' });
  switch (done.kind) {
    case 'evaluated':
      return evaluatedNotice(done, language);
    case 'undone':
    case 'redone':
      return stepNotice(done, language);
    case 'results-removed': {
      const kept = done.kept.map((cell) => cellName(cell, true)).slice(0, MOST_NAMED);
      const title = done.cells === 0 ? texts.done.noResults : texts.done.resultsRemoved;
      return done.kept.length === 0
        ? success(title)
        : {
            intent: 'warning',
            title,
            text: texts.done.cellsKept({ cells: kept.join(', '), others: done.kept.length - kept.length }),
          };
    }
    case 'sheets-removed': {
      const title =
        done.sheets.length === 0
          ? texts.done.noSheets
          : texts.done.sheetsRemoved({ sheets: done.sheets.join(', ') });
      return done.kept.length === 0
        ? success(title)
        : { intent: 'warning', title, text: texts.done.sheetsKept({ sheets: done.kept.join(', ') }) };
    }
    case 'fixed': {
      const namer = cellNamer(analysis?.plan);
      const [first] = done.cells;
      const fixed = { cell: first === undefined ? '' : namer(first), count: done.cells.length };
      const declined = { cells: done.declined.map(namer).join(', '), count: done.declined.length };
      if (declined.count === 0) return success(texts.done.fixed(fixed));
      const title = first === undefined ? texts.done.declined(declined) : texts.done.fixed(fixed);
      return { intent: 'warning', title, text: texts.done.declinedWhy(declined) };
    }
    case 'entered': {
      const cell = cellNamer(analysis?.plan)(done.cell);
      const status = analysis?.evaluation.results[done.indicator]?.outcome.status;
      return success(
        done.of === 'cause' || status === undefined
          ? texts.done.causeEntered({ cell })
          : texts.done.actualEntered({ cell, status: texts.status[status] }),
      );
    }
    case 'published':
      return publishedNotice(done, language);
    case 'sheets-added':
      return success(texts.done.published({ sheets: done.sheets.join(', '), count: done.sheets.length }));
    case 'collected':
      return success(texts.done.collected(done));
    case 'opened':
      return {
        ...success(texts.done.opened()),
        text: done.isOnlyWay ? texts.done.openedOnlyHint : texts.done.openedHint,
      };
    case 'copied':
      return { ...success(texts.done.copied(done)), text: texts.done.copiedHint };
    case 'to-copy':
      return { intent: 'info', title: texts.done.toCopy(done), text: texts.done.toCopyHint };
    case 'downloaded':
      return {
        ...success(texts.done.downloaded(done)),
        text: done.isOnlyWay ? texts.done.downloadedOnlyHint : texts.done.downloadedHint,
      };
    case 'presentation-saved':
      return { ...success(texts.done.saved()), text: texts.done.presentationHint };
    case 'saved':
    case 'rules-saved':
    case 'ignored':
    case 'restored':
    case 'corrected':
      return success(texts.done[done.kind]());
    case 'refreshed': {
      const result = analysis?.evaluation.results[done.indicator];
      if (result === undefined) return success('');
      const name = result.indicator.name.text || texts.unnamed;
      return success(texts.done.refreshed({ name, status: texts.status[result.outcome.status] }));
    }
  }
}

/** What to tell the user of a step undone or done again. */
export function stepNotice(
  { kind, name, wasDone, remarks }: Extract<Done, { kind: 'undone' | 'redone' }>,
  language: Language,
): Notice {
  const texts = TEXTS[language];
  const step = { name: stepName(name, texts) };
  const { undone, redone, undoneAlready, redoneAlready } = texts.done;
  const [title, already] = kind === 'undone' ? [undone, undoneAlready] : [redone, redoneAlready];
  if (wasDone) return { intent: 'info', title: already(step), text: '' };
  return {
    intent: remarks.length === 0 ? 'success' : 'warning',
    title: title(step),
    text: remarks.map((remark) => sayRemark(remark, language)).join(' '),
  };
}
