import { Pane } from '../../../src/taskpane/state/pane';
import { FakePort } from '../fakePort';

export const FULL = { kind: 'quantity', value: 1, unit: 'percent', notes: [] } as const;

export async function started(prepare: (port: FakePort) => void = () => undefined) {
  const port = new FakePort();
  prepare(port);
  const pane = new Pane(Promise.resolve(port));
  await pane.start();
  port.asked.length = 0;
  return { port, pane };
}

/** Makes evaluations of a port stand still until told to go on. */
export function standStill(port: FakePort) {
  let goOn: () => void = () => undefined;
  port.step = () =>
    new Promise<void>((resolve) => {
      goOn = resolve;
    });
  return () => {
    port.step = null;
    goOn();
  };
}

export async function settled(): Promise<void> {
  await jest.advanceTimersByTimeAsync(1000);
}
