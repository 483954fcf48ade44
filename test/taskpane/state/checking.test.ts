import { cellAt, SAMPLE_FINDINGS, withActual } from '../samplePlan';
import { FULL, settled, started } from './started';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('answers an actual value before it looks for findings again', async () => {
  const { port, pane } = await started();
  port.plan = withActual(port.plan, 2, '100%', FULL);
  port.found = SAMPLE_FINDINGS.slice(1);
  port.userChanges(cellAt(22, 6));
  await jest.advanceTimersByTimeAsync(50);
  expect(pane.state()).toMatchObject({
    done: { kind: 'refreshed' },
    analysis: { findings: SAMPLE_FINDINGS },
  });
  await settled();
  expect(pane.state().analysis?.findings).toBe(port.found);
});

test('forgets the findings of a plan that was read again meanwhile', async () => {
  const { port, pane } = await started();
  port.userChanges(cellAt(22, 6));
  await jest.advanceTimersByTimeAsync(50);
  port.found = [];
  port.check = (analysis) => Promise.resolve({ ...analysis, findings: SAMPLE_FINDINGS });
  await pane.reread();
  await settled();
  expect(pane.state().analysis?.findings).toEqual([]);
});
