import { isNotice } from '../../src/taskpane/notice';

describe('a notice from outside', () => {
  it.each([
    [{ intent: 'error', title: 'a', text: 'b' }, true],
    [{ intent: 'shout', title: 'a', text: 'b' }, false],
    [{ intent: 'error', title: 1, text: 'b' }, false],
    [{ intent: 'error', title: 'a' }, false],
    ['error', false],
    [null, false],
    [undefined, false],
  ])('%j', (value, expected) => {
    expect(isNotice(value)).toBe(expected);
  });
});
