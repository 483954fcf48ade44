import { achievementText, cellName, outcomeAchievement, percent, shortened } from '../../src/taskpane/format';

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

  it.each([
    ['partly-met', 1, '100% (limite escluso)', '100% (limit excluded)'],
    ['not-met', 1, '100% (limite escluso)', '100% (limit excluded)'],
    ['met', 1, '100%', '100%'],
    ['partly-met', 0.99999, '99,99%', '99.99%'],
    ['not-measured', null, '', ''],
  ] as const)('%s with %d never looks like something else', (status, achievement, it, en) => {
    expect(outcomeAchievement({ status, achievement }, 'it')).toBe(it);
    expect(outcomeAchievement({ status, achievement }, 'en')).toBe(en);
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
