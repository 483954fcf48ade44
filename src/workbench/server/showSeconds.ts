const SECOND = 1_000;

/**
 * Says what is being done until it is done. A terminal sees the seconds go by; in a file or a pipe stand the beginning and
 * the end.
 */
export async function showSeconds<Result>(
  what: string,
  work: Promise<Result>,
  { isTTY, write }: { readonly isTTY?: boolean; readonly write: (text: string) => unknown } = {
    isTTY: process.stdout.isTTY,
    write: (text) => process.stdout.write(text),
  },
): Promise<Result> {
  const start = Date.now();
  const seconds = (): number => Math.round((Date.now() - start) / SECOND);
  write(`${what} …`);
  const clock = isTTY === true ? setInterval(() => write(`\r${what} … ${seconds()} s`), SECOND) : undefined;
  try {
    const result = await work;
    write(`${isTTY === true ? `\r${what} … ` : ' '}done in ${seconds()} s\n`);
    return result;
  } catch (error) {
    write('\n');
    throw error;
  } finally {
    clearInterval(clock);
  }
}
