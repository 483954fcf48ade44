import type { Problem } from '../../../../src/excel/problem';
import {
  doneNotice,
  evaluatedNotice,
  failureNotice,
} from '../../../../src/taskpane/components/notices/noticeTexts';
import { INITIAL_STATE, type Done } from '../../../../src/taskpane/state/paneState';
import { cellAt } from '../../samplePlan';

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
    [
      { kind: 'undone', name: { kind: 'evaluation' }, wasDone: false, remarks: [] },
      'Annullato: Valutazione.',
    ],
    [
      { kind: 'undone', name: { kind: 'correction', count: 11 }, wasDone: false, remarks: [] },
      'Annullato: Correzione di 11 celle.',
    ],
    [
      { kind: 'redone', name: { kind: 'publication', publication: 'report' }, wasDone: false, remarks: [] },
      'Ripetuto: Rapporto sui risultati.',
    ],
    [{ kind: 'fixed', cells: [cellAt(3, 0), cellAt(19, 5)], declined: [] }, 'Corrette 2 celle.'],
    [{ kind: 'fixed', cells: [cellAt(3, 0)], declined: [] }, 'Corretto in A4.'],
    [{ kind: 'saved' }, 'Opzioni salvate nella cartella di lavoro.'],
    [{ kind: 'rules-saved' }, 'Regole dell’ente salvate nella cartella di lavoro.'],
  ])('%j', (done, title) => {
    expect(doneNotice(done, INITIAL_STATE, 'it')).toEqual({ intent: 'success', title, text: '' });
  });

  it.each([
    [
      25,
      [11, 3, 3, 0, 1],
      'Valutazione completata: 11 raggiunti, 3 parzialmente, 3 non raggiunti, 1 non valutabile.',
      '',
    ],
    [
      0,
      [1, 0, 1, 1, 2],
      'Valutazione completata: 1 raggiunto, 1 non raggiunto, 1 non rilevato, 2 non valutabili.',
      'I risultati erano già aggiornati.',
    ],
  ] as const)(
    'what came out of an evaluation that wrote %d cells',
    (cells, [met, partly, not, unmeasured, not2], title, text) => {
      const counts = {
        met,
        'partly-met': partly,
        'not-met': not,
        'not-measured': unmeasured,
        'not-evaluable': not2,
      };
      expect(evaluatedNotice({ cells, counts, remarks: [] }, 'it')).toEqual({
        intent: 'success',
        title,
        text,
      });
    },
  );

  it('says that Excel’s own undo was first, and that nothing was touched', () => {
    const done = { kind: 'undone', name: { kind: 'evaluation' }, wasDone: true, remarks: [] } as const;
    const notice = doneNotice(done, INITIAL_STATE, 'it');
    expect(notice.intent).toBe('info');
    expect(notice.title).toBe('«Valutazione» era già stato annullato in Excel: nulla è stato toccato.');
  });

  it('names the cells that could not be corrected, and why', () => {
    const done = { kind: 'fixed', cells: [], declined: [cellAt(30, 7)] } as const;
    const notice = doneNotice(done, INITIAL_STATE, 'it');
    expect(notice.intent).toBe('warning');
    expect(notice.title).toContain('H31');
    expect(notice.text).toContain('formati diversi');
  });

  it('says that the values are there although colours could not be set', () => {
    const counts = { met: 1, 'partly-met': 0, 'not-met': 0, 'not-measured': 0, 'not-evaluable': 0 };
    const notice = evaluatedNotice({ cells: 25, counts, remarks: [{ code: 'looks-missing' }] }, 'it');
    expect(notice).toMatchObject({ intent: 'warning', title: 'Valutazione completata: 1 raggiunto.' });
    expect(notice.text).toContain('larghezze');
  });
});
