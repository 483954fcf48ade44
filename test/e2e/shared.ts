/** Where the workbench can be reached; set while the tests run. */
export const SITE = 'PIRA_TEST_WORKBENCH';

const ends: (() => Promise<void>)[] = [];

/** Notes what to end after the last test. */
export function whenDone(end: () => Promise<void>): void {
  ends.push(end);
}

export async function endAll(): Promise<void> {
  for (const end of ends.splice(0).reverse()) await end();
}
