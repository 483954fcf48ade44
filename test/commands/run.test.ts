import type { CommandName } from '../../src/commands/commandNames';
import { run } from '../../src/commands/run';
import { FakePort } from '../taskpane/fakePort';

async function runEvaluate(
  prepare: (port: FakePort) => void,
  officeLanguage = 'it-IT',
  name: CommandName = 'evaluate',
) {
  const port = new FakePort();
  prepare(port);
  const told = await run(name, { port, officeLanguage });
  return { port, told: told === null ? [] : [told] };
}

describe('evaluating from the ribbon', () => {
  it('writes with the workbook’s settings, says what came out and where it stands', async () => {
    const { port, told } = await runEvaluate(() => undefined);
    expect(port.asked).toEqual(['evaluate']);
    expect(told).toEqual([
      {
        intent: 'success',
        title:
          'Valutazione completata: 1 raggiunto, 1 parzialmente, 1 non raggiunto, 1 non rilevato, 1 non valutabile.',
        text: '',
        language: 'it',
        results: { sheet: 'PIRA 2021', row: 18, column: 8 },
      },
    ]);
  });

  it('tells what went wrong', async () => {
    const { told } = await runEvaluate((port) => (port.problem = { code: 'read-only' }));
    expect(told).toMatchObject([{ intent: 'error', title: 'Sola lettura' }]);
  });

  it('speaks the language of Office', async () => {
    const { told } = await runEvaluate((port) => (port.problem = { code: 'read-only' }), 'en-US');
    expect(told).toMatchObject([{ title: 'Read-only' }]);
  });

  it('speaks the language chosen for the workbook', async () => {
    const { told } = await runEvaluate((port) => {
      port.problem = { code: 'read-only' };
      port.settings = { ...port.settings, language: 'en' };
    });
    expect(told).toMatchObject([{ title: 'Read-only' }]);
  });
});

describe('reclassifying from the ribbon', () => {
  it('writes the sheet and shows it', async () => {
    const { port, told } = await runEvaluate(() => undefined, 'it-IT', 'reclassify');
    expect(port.asked).toEqual(['publish reclassification']);
    expect(port.selected).toEqual([{ sheet: 'Riclassificazione', row: 0, column: 0 }]);
    expect(told).toEqual([]);
  });

  it('tells what went wrong', async () => {
    const { told } = await runEvaluate(
      (port) => (port.problem = { code: 'read-only' }),
      'it-IT',
      'reclassify',
    );
    expect(told).toMatchObject([{ title: 'Sola lettura' }]);
  });
});
