import { DEFAULT_RULES } from '../../../src/pira/evaluation/rules';
import type { SettingsChange } from '../../../src/excel/settings';
import { Pane } from '../../../src/taskpane/state/pane';
import { FakePort } from '../fakePort';

test.each<[string, SettingsChange, string]>([
  ['rules', { rules: { ...DEFAULT_RULES, cap: 1.2 } }, 'rules-saved'],
  ['another presentation, before there are results', { presentation: 'formulas' }, 'saved'],
  ['who publishes', { body: 'Ente di prova' }, 'saved'],
])('says what was saved: %s', async (_, change, kind) => {
  const pane = new Pane(Promise.resolve(new FakePort()));
  await pane.start();
  await pane.changeSettings(change);
  expect(pane.state().done).toEqual({ kind });
});
