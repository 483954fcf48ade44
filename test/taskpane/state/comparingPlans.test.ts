import { Pane } from '../../../src/taskpane/state/pane';
import { pairGroups } from '../../../src/taskpane/views/compare/pairGroups';
import { FakePort } from '../fakePort';
import { VERSIONS } from '../formerPlan';

const [from, to] = VERSIONS;
if (!from || !to) throw new Error('two plans are needed');
const comparing = { from, to };

test('what people say of a match is kept, and taken back again', async () => {
  const port = new FakePort();
  const { comparing: asked, state } = new Pane(Promise.resolve(port));
  const before = await asked.compare(comparing);
  if (before === null) throw new Error('nothing was compared');
  const [match] = pairGroups(before.comparison).toConfirm;
  const identity = match?.identity ?? '';
  const confirmed = await asked.keepDecision(identity, 'same', comparing);
  expect(state().settings.matches).toEqual([{ identity, decision: 'same' }]);
  const groups = confirmed && pairGroups(confirmed.comparison);
  expect(groups?.decided.map((pair) => pair.identity)).toEqual([identity]);
  expect(groups?.toConfirm.map((pair) => pair.identity)).not.toContain(identity);
  const parted = await asked.keepDecision(identity, 'other', comparing);
  expect(parted?.comparison.removed.map(({ id }) => id)).toContain(match?.from.id);
  const after = await asked.keepDecision(identity, null, comparing);
  expect(state().settings.matches).toEqual([]);
  expect(after?.comparison.pairs.length).toBe(before.comparison.pairs.length);
});
