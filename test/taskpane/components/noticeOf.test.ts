import type { Problem } from '../../../src/excel/problem';
import { failureNotice, doneNotice } from '../../../src/taskpane/components/noticeOf';
import { INITIAL_STATE, type Done } from '../../../src/taskpane/state/paneState';
import { cellAt } from '../samplePlan';

const SHEET = { sheet: 'PIRA 2021' };

describe('a failure in words', () => {
  it.each<[Problem, string, string]>([
    [{ code: 'no-plan' }, 'info', 'Nessun PIRA in questa cartella di lavoro'],
    [{ code: 'empty-workbook' }, 'info', 'Cartella di lavoro vuota'],
    [{ code: 'cancelled' }, 'info', 'Operazione interrotta'],
    [{ code: 'sheet-protected', ...SHEET }, 'error', 'Foglio protetto'],
    [{ code: 'sheet-filtered', ...SHEET }, 'error', 'Filtro attivo'],
    [{ code: 'cell-edit' }, 'error', 'Cella in modifica'],
    [{ code: 'read-only' }, 'error', 'Sola lettura'],
    [{ code: 'old-excel' }, 'error', 'Versione di Excel'],
    [{ code: 'busy' }, 'error', 'Operazione non riuscita'],
  ])('%j', (problem, intent, title) => {
    const notice = failureNotice({ ok: false, problem, aftermath: 'as-before' }, 'it');
    expect(notice).toMatchObject({ intent, title });
    expect(notice.text).not.toBe('');
  });

  it('says so where the workbook may have been left half-written', () => {
    const problem = { code: 'connection-lost' } as const;
    const certain = failureNotice({ ok: false, problem, aftermath: 'as-before' }, 'it').text;
    const uncertain = failureNotice({ ok: false, problem, aftermath: 'uncertain' }, 'it').text;
    expect(uncertain.startsWith(certain)).toBe(true);
    expect(uncertain.length).toBeGreaterThan(certain.length);
  });
});

describe('a success in words', () => {
  it.each<[Done, string]>([
    [{ kind: 'evaluated', cells: 25 }, 'Valutazione scritta: 25 celle.'],
    [{ kind: 'evaluated', cells: 1 }, 'Valutazione scritta: 1 cella.'],
    [{ kind: 'evaluated', cells: 0 }, 'Valutazione eseguita: nel foglio era già tutto aggiornato.'],
    [{ kind: 'undone', left: [] }, 'L’ultima scrittura è stata annullata.'],
    [{ kind: 'fixed', cells: [cellAt(3, 0), cellAt(19, 5)] }, 'Corretto in A4, F20.'],
    [{ kind: 'saved' }, 'Opzioni salvate nella cartella di lavoro.'],
  ])('%j', (done, title) => {
    expect(doneNotice(done, INITIAL_STATE, 'it')).toEqual({ intent: 'success', title, text: '' });
  });

  it('names the cells that taking back left alone, with their sheet', () => {
    const notice = doneNotice({ kind: 'undone', left: [cellAt(30, 7)] }, INITIAL_STATE, 'it');
    expect(notice.intent).toBe('warning');
    expect(notice.title).toContain('PIRA 2021!H31');
  });
});
