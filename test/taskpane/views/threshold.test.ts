import { shareOf, shareText } from '../../../src/taskpane/views/options/threshold';

describe('a percentage typed into the options', () => {
  it.each<[string, number | null]>([
    ['70', 0.7],
    ['70%', 0.7],
    [' 70,5 % ', 0.705],
    ['70.5', 0.705],
    ['0', null],
    ['0,5', null],
    ['1', 0.01],
    ['100', 1],
    ['100,01', null],
    ['101', null],
    ['-1', null],
    ['', null],
    ['settanta', null],
    ['7e1', null],
    ['1,2,3', null],
  ])('%s', (typed, share) => {
    expect(shareOf(typed)).toBe(share);
  });

  it.each([0.01, 0.07, 0.29, 0.57, 0.7, 0.705, 1])('shows %d so that it reads back', (share) => {
    expect(shareOf(shareText(share, 'it'))).toBe(share);
    expect(shareOf(shareText(share, 'en'))).toBe(share);
  });
});
