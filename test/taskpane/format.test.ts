import { achievementText, cellName, percent, shortened } from '../../src/taskpane/format';

describe('an achievement on the screen', () => {
  it.each([
    [1, '100%'],
    [0.96, '96%'],
    [0.7533, '75,33%'],
    [0.99999, '99,99%'],
    [0, '0%'],
    [null, ''],
  ])('%d', (achievement, text) => {
    expect(achievementText(achievement, 'it')).toBe(text);
  });

  it('follows the language', () => {
    expect(percent(0.705, 'it')).toBe('70,5%');
    expect(percent(0.705, 'en')).toBe('70.5%');
  });
});

describe('the name of a cell', () => {
  it('is its address, with the sheet where asked', () => {
    const cell = { sheet: 'PIRA 2021', row: 30, column: 5 };
    expect(cellName(cell)).toBe('F31');
    expect(cellName(cell, true)).toBe('PIRA 2021!F31');
  });
});

describe('shortening', () => {
  it.each([
    ['short', 'short'],
    [`${'parola '.repeat(20)}fine`, `${'parola '.repeat(15).trimEnd()}…`],
    ['x'.repeat(200), `${'x'.repeat(55)}…`],
  ])('%s', (text, expected) => {
    expect(shortened(text)).toBe(expected);
  });
});
