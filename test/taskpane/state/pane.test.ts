import { DEFAULT_RULES } from '../../../src/pira/evaluation/rules';
import { NO_STEPS } from '../../../src/excel/steps';
import { Pane } from '../../../src/taskpane/state/pane';
import { FakePort } from '../fakePort';
import { cellAt, SAMPLE_FINDINGS, SHEET, withActual } from '../samplePlan';

const FULL = { kind: 'quantity', value: 1, unit: 'percent', notes: [] } as const;

async function started(prepare: (port: FakePort) => void = () => undefined) {
  const port = new FakePort();
  prepare(port);
  const pane = new Pane(Promise.resolve(port));
  await pane.start();
  port.asked.length = 0;
  return { port, pane };
}

/** Makes evaluations of a port stand still until told to go on. */
function standStill(port: FakePort) {
  let goOn: () => void = () => undefined;
  port.step = () =>
    new Promise<void>((resolve) => {
      goOn = resolve;
    });
  return () => {
    port.step = null;
    goOn();
  };
}

async function settled(): Promise<void> {
  await jest.advanceTimersByTimeAsync(1000);
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('opening', () => {
  it('reads the settings, then the plan, and writes nothing', async () => {
    const port = new FakePort();
    port.settings = { ...port.settings, rules: { ...DEFAULT_RULES, partlyFrom: 0.2 } };
    const pane = new Pane(Promise.resolve(port));
    await pane.start();
    expect(port.asked).toEqual(['analyse']);
    expect(pane.state().analysis?.evaluation.rules.partlyFrom).toBe(0.2);
    expect(pane.state().task).toBeNull();
  });

  it('says what keeps it from reading', async () => {
    const { pane } = await started((port) => (port.problem = { code: 'no-plan' }));
    expect(pane.state().failed?.failure.problem.code).toBe('no-plan');
  });

  it('does nothing where it was refused', async () => {
    const port = new FakePort();
    const pane = new Pane(Promise.resolve(port));
    pane.refuse({ ok: false, problem: { code: 'not-excel' }, aftermath: 'as-before' });
    await pane.evaluate();
    expect(port.asked).toEqual([]);
    expect(pane.state().failed?.failure.problem.code).toBe('not-excel');
  });
});

describe('evaluating', () => {
  it('tells what was written and can be undone', async () => {
    const { pane } = await started();
    await pane.evaluate();
    expect(pane.state().done).toMatchObject({
      kind: 'evaluated',
      cells: 25,
      counts: { met: 1, 'not-measured': 1 },
    });
    expect(pane.state().steps.undo?.name).toEqual({ kind: 'evaluation' });
  });

  it('ignores a second click while it runs', async () => {
    const { port, pane } = await started();
    const goOn = standStill(port);
    const first = pane.evaluate();
    const second = pane.evaluate();
    await settled();
    expect(port.asked).toEqual(['evaluate']);
    expect(pane.state().progress).toEqual({ step: 'write', done: 1, total: 4 });
    goOn();
    await Promise.all([first, second]);
    expect(port.asked).toEqual(['evaluate']);
    expect(pane.state().task).toBeNull();
  });

  it('can be stopped between its steps', async () => {
    const { port, pane } = await started();
    const goOn = standStill(port);
    const run = pane.evaluate();
    await settled();
    pane.cancel();
    goOn();
    await run;
    expect(pane.state().failed?.failure.problem.code).toBe('cancelled');
    expect(pane.state().done).toBeNull();
  });

  it('keeps what it showed when it fails, and can be tried again', async () => {
    const { port, pane } = await started();
    port.problem = { code: 'sheet-protected', sheet: 'PIRA 2021' };
    await pane.evaluate();
    expect(pane.state().analysis).not.toBeNull();
    expect(pane.state().failed).toMatchObject({ task: 'evaluating' });
    port.problem = null;
    await pane.retry();
    expect(pane.state().failed).toBeNull();
    expect(pane.state().done).toMatchObject({ kind: 'evaluated' });
  });

  it('takes the place of the pane’s own reading', async () => {
    const port = new FakePort();
    const pane = new Pane(Promise.resolve(port));
    const opening = pane.start();
    await pane.evaluate();
    await opening;
    expect(port.asked).toContain('evaluate');
    expect(pane.state().done).toMatchObject({ kind: 'evaluated' });
  });
});

describe('steps back and forward', () => {
  it('undoes a step once, reads again, and does it again', async () => {
    const { port, pane } = await started();
    await pane.evaluate();
    const name = { kind: 'evaluation' } as const;
    await pane.undo();
    expect(pane.state().done).toEqual({ kind: 'undone', name, wasDone: false, remarks: [] });
    await pane.undo();
    expect(port.asked).toEqual(['evaluate', 'undo', 'analyse']);
    expect(pane.state().steps).toMatchObject({ undo: null, redo: { name } });
    await pane.redo();
    expect(pane.state().done).toEqual({ kind: 'redone', name, wasDone: false, remarks: [] });
    expect(pane.state().steps).toMatchObject({ undo: { name }, redo: null });
  });

  it('says that Excel’s own undo was first', async () => {
    const { port, pane } = await started();
    port.wasDone = true;
    await pane.evaluate();
    await pane.undo();
    expect(pane.state().done).toMatchObject({ kind: 'undone', wasDone: true });
  });
});

describe('what other pages of the add-in write', () => {
  const step = { token: { id: '7' }, name: { kind: 'evaluation' } } as const;

  it('can be undone where it was written before the pane stood', async () => {
    const { port, pane } = await started((before) => (before.kept = { undo: step, redo: null }));
    expect(pane.state().steps.undo).toEqual(step);
    await pane.undo();
    expect(port.asked).toEqual(['undo', 'analyse']);
  });

  it('takes the place of the pane’s own write', async () => {
    const { port, pane } = await started();
    await pane.evaluate();
    port.otherPageWrites({ undo: step, redo: null });
    expect(pane.state().steps.undo).toEqual(step);
    port.otherPageWrites(NO_STEPS);
    expect(pane.state().steps.undo).toBeNull();
  });
});

describe('publishing', () => {
  it('tells the sheets as they were named, and can be undone', async () => {
    const { port, pane } = await started();
    await pane.publishing.publish('open-data');
    expect(port.asked).toEqual(['publish open-data']);
    expect(pane.state().done).toMatchObject({ kind: 'published', sheets: ['Dati aperti', 'Dizionario'] });
    expect(pane.state().steps.undo?.name).toEqual({ kind: 'publication', publication: 'open-data' });
  });

  it('is tried again as it was asked for', async () => {
    const { port, pane } = await started();
    port.problem = { code: 'workbook-protected' };
    await pane.publishing.publish('report');
    expect(pane.state().failed).toMatchObject({ task: 'publishing' });
    port.problem = null;
    await pane.retry();
    expect(port.asked).toEqual(['publish report', 'publish report']);
    expect(pane.state().done).toMatchObject({ kind: 'published' });
  });

  it('opens a workbook of its own', async () => {
    const { pane } = await started();
    await pane.publishing.openAsNew('clean');
    expect(pane.state().done).toEqual({ kind: 'opened' });
  });

  it.each([
    [true, { kind: 'copied', sheet: 'Correzioni' }],
    [false, { kind: 'to-copy', sheet: 'Correzioni', text: 'Testo di Correzioni\t1' }],
  ])('copies a sheet; the clipboard takes it: %s', async (takes, done) => {
    const { pane } = await started();
    const copied: string[] = [];
    await pane.publishing.copy('clean', 1, async (text) => {
      copied.push(await text);
      return takes;
    });
    expect(copied).toEqual(['Testo di Correzioni\t1']);
    expect(pane.state().done).toEqual(done);
  });

  it('says why there is nothing to copy', async () => {
    const { port, pane } = await started();
    port.problem = { code: 'cell-edit' };
    await pane.publishing.copy('report', 0, (text) => text.then(() => true).catch(() => false));
    expect(pane.state().failed?.failure.problem.code).toBe('cell-edit');
    expect(pane.state().done).toBeNull();
  });

  it('saves a file', async () => {
    const { pane } = await started();
    const saved: string[] = [];
    await pane.publishing.download('open-data', 'csv', ({ name }) => saved.push(name));
    expect(saved).toEqual(['Dati aperti 2021.csv']);
    expect(pane.state().done).toEqual({ kind: 'downloaded', file: 'Dati aperti 2021.csv' });
  });
});

describe('following the sheet', () => {
  it('refreshes only the indicator whose actual has changed, once the typing has ended', async () => {
    const { port, pane } = await started();
    port.plan = withActual(port.plan, 2, '100%', FULL);
    port.userChanges(cellAt(22, 6));
    port.userChanges(cellAt(22, 6));
    expect(port.asked).toEqual([]);
    await settled();
    expect(port.asked).toEqual(['refresh 2']);
    expect(pane.state().analysis?.evaluation.results[2]?.outcome.status).toBe('met');
    expect(pane.state().done).toEqual({ kind: 'refreshed', indicator: 2 });
  });

  it('reads one change at once, and those soon after it together', async () => {
    const { port } = await started();
    port.userChanges(cellAt(22, 6));
    await jest.advanceTimersByTimeAsync(50);
    expect(port.asked).toEqual(['refresh 2']);
    port.userChanges(cellAt(22, 6));
    await jest.advanceTimersByTimeAsync(200);
    port.userChanges(cellAt(21, 6));
    await jest.advanceTimersByTimeAsync(200);
    expect(port.asked).toEqual(['refresh 2']);
    await settled();
    expect(port.asked).toEqual(['refresh 2', 'refresh 2 1']);
  });

  it('reads again when more than actuals has changed', async () => {
    const { port } = await started();
    port.userChanges(cellAt(22, 6));
    port.userChanges(cellAt(22, 5));
    await settled();
    expect(port.asked).toEqual(['analyse']);
  });

  it('waits with what changes during a run', async () => {
    const { port, pane } = await started();
    const goOn = standStill(port);
    const run = pane.evaluate();
    await settled();
    port.userChanges(cellAt(22, 6));
    await settled();
    expect(port.asked).toEqual(['evaluate']);
    goOn();
    await run;
    await settled();
    expect(port.asked).toEqual(['evaluate', 'analyse']);
  });

  it('reads everything again once columns were added, and only then', async () => {
    const { port, pane } = await started();
    await pane.evaluate();
    await settled();
    expect(port.asked).toEqual(['evaluate', 'analyse']);
    const header = { text: 'Stato', cell: cellAt(19, 9) };
    const own = { field: 'other', column: 9, year: null, header, own: true, by: 'label' } as const;
    const rows = { headerRow: 19, headerFirstRow: 19, startRow: null, firstRow: 20, lastRow: 24 };
    const table = { ...rows, sheet: SHEET, year: 2021, columns: [own], indicators: [0] };
    port.plan = { ...port.plan, tables: [table] };
    await pane.evaluate();
    await settled();
    expect(port.asked).toEqual(['evaluate', 'analyse', 'evaluate']);
  });

  it.each(['cell-edit', 'busy', 'connection-lost'] as const)(
    'reads a change once %s has passed, and says that it waits meanwhile',
    async (code) => {
      const { port, pane } = await started();
      port.problem = { code };
      port.plan = withActual(port.plan, 2, '100%', FULL);
      port.userChanges(cellAt(22, 6));
      await settled();
      expect(pane.state()).toMatchObject({ failed: null, isBehind: true });
      expect(pane.state().analysis?.evaluation.results[2]?.outcome.status).not.toBe('met');
      port.problem = null;
      await jest.advanceTimersByTimeAsync(5_000);
      expect(pane.state()).toMatchObject({ failed: null, isBehind: false });
      expect(pane.state().analysis?.evaluation.results[2]?.outcome.status).toBe('met');
    },
  );

  it('reads everything that changed while it could not read', async () => {
    const { port } = await started();
    port.problem = { code: 'cell-edit' };
    port.userChanges(cellAt(22, 6));
    await settled();
    port.userChanges(cellAt(21, 6));
    await settled();
    port.problem = null;
    port.asked.length = 0;
    await jest.advanceTimersByTimeAsync(10_000);
    expect(port.asked).toEqual(['refresh 2 1']);
  });

  it('tells what does not pass by itself', async () => {
    const { port, pane } = await started();
    port.problem = { code: 'payload-limit' };
    port.userChanges(cellAt(3, 0));
    await jest.advanceTimersByTimeAsync(60_000);
    expect(pane.state().failed).toMatchObject({ task: 'following', failure: { problem: port.problem } });
    expect(port.asked).toHaveLength(3);
  });

  it.each([
    ['evaluate', 'stays'],
    ['reread', 'goes'],
  ] as const)('why the user’s %s failed %s when the pane has read by itself', async (ask, whether) => {
    const { port, pane } = await started();
    pane.lookAgain();
    port.problem = { code: 'sheet-protected', sheet: SHEET };
    await pane[ask]();
    const { failed } = pane.state();
    expect(failed).toMatchObject({ failure: { problem: port.problem } });
    port.problem = null;
    port.asked.length = 0;
    await settled();
    expect(port.asked).toEqual(['analyse']);
    expect(pane.state().failed).toEqual(whether === 'stays' ? failed : null);
  });

  it('what kept the pane from reading at all is no longer said once it has read', async () => {
    const { port, pane } = await started((port) => (port.problem = { code: 'no-plan' }));
    await pane.evaluate();
    expect(pane.state().failed).toMatchObject({ task: 'evaluating' });
    port.problem = null;
    port.userChanges(cellAt(3, 0));
    await settled();
    expect(pane.state().failed).toBeNull();
  });

  it('reads once what changes in ten thousand events', async () => {
    const { port } = await started();
    for (let event = 0; event < 10_000; event++) port.userChanges(cellAt(20 + (event % 3), 6));
    await settled();
    expect(port.asked).toEqual(['analyse']);
  });

  it('reads again when the user comes back, unless what they do there has read everything', async () => {
    const { port, pane } = await started();
    pane.lookAgain();
    await settled();
    expect(port.asked).toEqual(['analyse']);
    pane.lookAgain();
    await pane.reread();
    await settled();
    expect(port.asked).toEqual(['analyse', 'analyse']);
  });

  it('reads the columns that were added also when the user has just come back to press the button', async () => {
    const { port, pane } = await started();
    pane.lookAgain();
    await pane.evaluate();
    await settled();
    expect(port.asked).toEqual(['evaluate', 'analyse']);
  });

  it('reads what a ribbon command wrote, and says what it said', async () => {
    const { port, pane } = await started();
    const notice = {
      intent: 'success',
      title: 'a',
      text: '',
      language: 'it',
      workbook: '',
      results: null,
    } as const;
    pane.tell(notice);
    await settled();
    expect(port.asked).toEqual(['analyse']);
    expect(pane.state().notice).toEqual(notice);
  });

  it('reads what was changed while the user’s own work took its place', async () => {
    const { port, pane } = await started();
    port.userChanges(cellAt(22, 6));
    await jest.advanceTimersByTimeAsync(400);
    await pane.evaluate();
    await jest.advanceTimersByTimeAsync(5_000);
    expect(port.asked).toContain('refresh 2');
  });

  it('knows the selected cell', async () => {
    const { port, pane } = await started();
    port.userSelects(cellAt(22, 3));
    expect(pane.state().selected).toEqual(cellAt(22, 3));
  });

  it('is deaf after it was stopped', async () => {
    const { port, pane } = await started();
    port.userChanges(cellAt(22, 6));
    await pane.stop();
    await settled();
    expect(port.asked).toEqual([]);
  });
});

describe('findings', () => {
  it('fixes, reads again and can be undone', async () => {
    const { port, pane } = await started();
    const stale = SAMPLE_FINDINGS.filter(({ rule }) => rule === 'stale-year');
    await pane.fix(stale.flatMap(({ fix }) => fix ?? []));
    expect(port.asked).toEqual(['write', 'analyse']);
    expect(port.written.flatMap(({ blocks }) => blocks)).toHaveLength(2);
    expect(pane.state().analysis?.findings).toHaveLength(3);
    expect(pane.state().steps.undo?.name).toEqual({ kind: 'correction', count: 2 });
  });

  it('writes what was typed for an indicator, reads its actual again and can undo it', async () => {
    const { port, pane } = await started();
    const cell = cellAt(23, 6);
    const edit = { content: { kind: 'day', day: '2021-12-15' }, format: 'dd/mm/yyyy' } as const;
    await pane.enter({ of: 'actual', cell, before: null, edit, indicator: 3 });
    expect(port.asked).toEqual(['write', 'refresh 3']);
    expect(port.written).toMatchObject([
      { sheet: cell.sheet, blocks: [{ row: 23, column: 6, cells: [[edit]] }], basis: [{ values: [[null]] }] },
    ]);
    expect(pane.state().done).toEqual({ kind: 'entered', of: 'actual', cell, indicator: 3 });
    expect(pane.state().steps.undo?.name).toEqual({ kind: 'entry', of: 'actual' });
  });

  it('reads the whole plan after a cause was written, which is no actual', async () => {
    const { port, pane } = await started();
    const edit = { content: { kind: 'text', text: 'Gara deserta' }, format: 'General' } as const;
    await pane.enter({ of: 'cause', cell: cellAt(21, 12), before: null, edit, indicator: 1 });
    expect(port.asked).toEqual(['write', 'analyse']);
  });

  it('says which cells could not be corrected', async () => {
    const { port, pane } = await started();
    const [first, second] = SAMPLE_FINDINGS.filter(({ rule }) => rule === 'stale-year');
    if (!first?.fix || !second?.fix) throw new Error('no sample');
    port.declined = [first.fix.cell];
    await pane.fix([first.fix, second.fix]);
    expect(pane.state().done).toEqual({
      kind: 'fixed',
      cells: [second.fix.cell],
      declined: [first.fix.cell],
    });
  });

  it('sets one aside with its reason, and takes it up again', async () => {
    const { port, pane } = await started();
    const [finding] = SAMPLE_FINDINGS;
    if (finding === undefined) throw new Error('no sample');
    await pane.ignore(finding, 'Nome in delibera');
    expect(port.settings.ignored).toEqual([{ identity: finding.identity, reason: 'Nome in delibera' }]);
    await pane.restore(finding);
    expect(port.settings.ignored).toEqual([]);
  });
});

it('what a failed publication left behind can be undone', async () => {
  const { port, pane } = await started();
  const undo = { id: '9' };
  const name = { kind: 'publication', publication: 'report' } as const;
  port.publish = () => {
    port.kept = { undo: { token: undo, name }, redo: null };
    return Promise.resolve({
      ok: false,
      problem: { code: 'connection-lost' },
      aftermath: 'undoable',
      undo,
    });
  };
  await pane.publishing.publish('report');
  expect(pane.state().failed?.failure.aftermath).toBe('undoable');
  expect(pane.state().steps.undo?.token).toEqual(undo);
  await pane.undo();
  expect(pane.state().done).toEqual({ kind: 'undone', name, wasDone: false, remarks: [] });
});

describe('options', () => {
  it('are those of the workbook even where the first question for them failed', async () => {
    const port = new FakePort();
    const aside = [{ identity: 'x', reason: 'Confermato.' }];
    port.settings = { ...port.settings, rules: { ...DEFAULT_RULES, partlyFrom: 0.2 }, ignored: aside };
    port.settingsProblem = { code: 'busy' };
    const pane = new Pane(Promise.resolve(port));
    await pane.start();
    expect(pane.state().settings).toEqual(port.settings);
    expect(pane.state().analysis?.evaluation.rules.partlyFrom).toBe(0.2);
    const [finding] = SAMPLE_FINDINGS;
    if (finding === undefined) throw new Error('no sample');
    await pane.ignore(finding, 'Nome in delibera');
    expect(port.settings.ignored).toHaveLength(2);
    await pane.stop();
  });

  it('evaluates again where the outcome depends on them', async () => {
    const { port, pane } = await started();
    await pane.changeSettings({ rules: { partlyFrom: 0.2 } });
    expect(port.asked).toEqual(['save', 'analyse']);
    expect(pane.state().analysis?.evaluation.results[2]?.outcome.status).toBe('partly-met');
  });

  it('only saves the language', async () => {
    const { port, pane } = await started();
    await pane.changeSettings({ language: 'en' });
    expect(port.asked).toEqual(['save']);
    expect(pane.state().done).toEqual({ kind: 'saved' });
  });
});
