import { languageOf } from '../../../src/taskpane/messages';

describe('the language of the pane', () => {
  it.each([
    [null, 'it-IT', 'it'],
    [null, 'it', 'it'],
    [null, 'IT-ch', 'it'],
    [null, 'en-US', 'en'],
    [null, 'de-DE', 'en'],
    [null, 'ita', 'en'],
    ['en', 'it-IT', 'en'],
    ['it', 'en-US', 'it'],
  ] as const)('chosen %s, Office in %s', (chosen, office, expected) => {
    expect(languageOf(chosen, office)).toBe(expected);
  });
});
