import { DEFAULT_RULES } from '../../../src/pira/evaluation/rules';
import { Pane } from '../../../src/taskpane/state/pane';
import { FakePort } from '../fakePort';
import { cellAt, SAMPLE_FINDINGS } from '../samplePlan';
import { started } from './started';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

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

  it('shows what was corrected and selects the first, until it is undone or closed', async () => {
    const { port, pane } = await started();
    const fixes = SAMPLE_FINDINGS.flatMap(({ fix }) => fix ?? []);
    await pane.fix(fixes);
    expect(pane.state().corrected).toEqual(fixes);
    expect(port.selected).toEqual([fixes[0]?.cell]);
    await pane.undo();
    expect(pane.state().corrected).toEqual([]);
    await pane.fix(fixes);
    pane.hideCorrected();
    expect(pane.state().corrected).toEqual([]);
  });

  it('writes what was typed for an indicator, reads its actual again and can undo it', async () => {
    const { port, pane } = await started();
    const cell = cellAt(23, 6);
    const edit = { content: { kind: 'day', day: '2021-12-15' }, format: 'dd/mm/yyyy' } as const;
    await pane.writeEntry({ kind: 'actual', cell, before: null, edit, indicator: 3 });
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
    await pane.writeEntry({ kind: 'cause', cell: cellAt(21, 12), before: null, edit, indicator: 1 });
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
    expect(pane.state().corrected).toEqual([second.fix]);
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

  it('only saves who publishes', async () => {
    const { port, pane } = await started();
    await pane.changeSettings({ body: 'Ente di prova' });
    expect(port.asked).toEqual(['save']);
    expect(pane.state().done).toEqual({ kind: 'saved' });
  });
});
