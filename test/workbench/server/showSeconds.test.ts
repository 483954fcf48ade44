import { showSeconds } from '../../../src/workbench/server/showSeconds';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test.each([
  [true, 'Building …|\rBuilding … 1 s|\rBuilding … 2 s|\rBuilding … done in 2 s\n'],
  [false, 'Building …| done in 2 s\n'],
])('on a terminal (%j) it shows %j', async (isTTY, shown) => {
  const written: string[] = [];
  let finish: (value: string) => void = () => undefined;
  const work = new Promise<string>((resolve) => (finish = resolve));
  const shownWork = showSeconds('Building', work, { isTTY, write: (text) => written.push(text) });
  jest.advanceTimersByTime(2_000);
  finish('built');
  expect(await shownWork).toBe('built');
  expect(written.join('|')).toBe(shown);
  expect(jest.getTimerCount()).toBe(0);
});

test('what fails still fails, and the line ends', async () => {
  const written: string[] = [];
  const work = showSeconds('Building', Promise.reject(new Error('no')), {
    isTTY: true,
    write: (text) => written.push(text),
  });
  await expect(work).rejects.toThrow('no');
  expect(written).toEqual(['Building …', '\n']);
  expect(jest.getTimerCount()).toBe(0);
});
