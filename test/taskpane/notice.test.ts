import { isPendingNotice } from '../../src/taskpane/notice';

const NOTICE = { intent: 'error', title: 'a', text: 'b', language: 'it', workbook: '', results: null };

describe('a notice from outside', () => {
  it.each([
    [NOTICE, true],
    [{ ...NOTICE, results: { sheet: 'PIRA', row: 1, column: 2 } }, true],
    [{ ...NOTICE, results: { sheet: 'PIRA' } }, false],
    [{ ...NOTICE, intent: 'shout' }, false],
    [{ ...NOTICE, title: 1 }, false],
    [{ ...NOTICE, language: 'xx' }, false],
    [{ intent: 'error', title: 'a', text: 'b' }, false],
    ['error', false],
    [null, false],
    [undefined, false],
  ])('%j', (value, expected) => {
    expect(isPendingNotice(value)).toBe(expected);
  });
});
