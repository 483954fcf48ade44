import { cellAt, SHEET, withActual } from '../samplePlan';
import { FULL, settled, standStill, started } from './started';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

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
      expect(pane.state()).toMatchObject({ failed: null, hasUnreadChanges: true });
      expect(pane.state().analysis?.evaluation.results[2]?.outcome.status).not.toBe('met');
      port.problem = null;
      await jest.advanceTimersByTimeAsync(5_000);
      expect(pane.state()).toMatchObject({ failed: null, hasUnreadChanges: false });
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
    pane.rereadSoon();
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
    pane.rereadSoon();
    await settled();
    expect(port.asked).toEqual(['analyse']);
    pane.rereadSoon();
    await pane.reread();
    await settled();
    expect(port.asked).toEqual(['analyse', 'analyse']);
  });

  it('reads the columns that were added also when the user has just come back to press the button', async () => {
    const { port, pane } = await started();
    pane.rereadSoon();
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
    pane.showNotice(notice);
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
