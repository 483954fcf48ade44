import { hostname } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { spawn } from 'node:child_process';
import { hasDisplay, isRoot } from './display';
import { findBrowser } from './findBrowser';
import { openWindow } from './browserWindow';
import { type RunningWorkbench, startWorkbench } from './startWorkbench';
import { showSeconds } from './showSeconds';

const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ['open'],
  linux: ['xdg-open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};

/** Hands an address to the person's usual browser. False where the system has no way to. */
function openInDefaultBrowser(
  address: string,
  platform: NodeJS.Platform = process.platform,
): Promise<boolean> {
  const opener = OPENERS[platform];
  if (opener === undefined) return Promise.resolve(false);
  const [command, ...flags] = opener;
  return new Promise((resolve) => {
    const child = spawn(command, [...flags, address], { stdio: 'ignore', detached: true });
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0));
  });
}

const ROOT = join(__dirname, '../../..');
const HIGHEST_PORT = 65_535;
const BY_HAND = [
  'A browser opened by hand warns of the certificate, which was made for this run and which nobody else vouches for:',
  'go on to localhost there ("Advanced", "Proceed"). Ctrl+C ends the workbench.',
];

/** How to see the workbench of a machine without windows from another one. */
function adviceForOtherMachine(address: string): readonly string[] {
  const { port } = new URL(address);
  return [
    'This machine shows no windows. From another one:',
    `  ssh -L ${port}:localhost:${port} ${hostname()}`,
    'and open the address there.',
  ];
}

const HELP = [
  'npm start [-- OPTIONS]   builds the add-in and opens the workbench in a window of its own',
  '',
  '  --port N     serves it at this port (0: any that is free)',
  '  --no-open    opens no window',
  '  --no-build   shows the add-in as it was built last',
  '  --help       says this',
];

function say(...lines: readonly string[]): void {
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
}

/** Reads `--port`; undefined for the usual one. */
function portFrom(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const port = Number(text);
  if (/^\d+$/u.test(text) && port <= HIGHEST_PORT) return port;
  throw new Error(
    `--port ${text}: a port is a whole number up to ${HIGHEST_PORT}; 0 takes any that is free.`,
  );
}

/** Shows the workbench in a window until it is closed. */
async function showWindow(browser: string, workbench: RunningWorkbench): Promise<void> {
  const window = openWindow(browser, workbench.address, workbench.certificate, isRoot());
  const end = (): void => {
    window.close();
    void workbench.close();
  };
  // A closed terminal hangs up: then, too, the window and its profile are to go.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, end);
  say('Its window trusts the key made for this run, and reaches this machine only.');
  if (isRoot()) say('You are root, to whom Chromium gives no sandbox: the window runs without.');
  say('Closing it, or Ctrl+C, ends the workbench.');
  if (await window.closed) await workbench.close();
  else say(`${browser} could not open a window.`, ...BY_HAND);
}

/** Brings the workbench to the person as well as this machine can, and says how to go on. */
async function show(workbench: RunningWorkbench): Promise<void> {
  const browser = findBrowser();
  if (!hasDisplay(process.platform, process.env))
    say(...adviceForOtherMachine(workbench.address), ...BY_HAND);
  else if (browser !== null) await showWindow(browser, workbench);
  else if (await openInDefaultBrowser(workbench.address)) say(...BY_HAND);
  else say('No browser was found here to open by itself.', ...BY_HAND);
}

/** What was asked for on the command line. Throws a sentence that leads to the help. */
function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        help: { type: 'boolean' },
        'no-open': { type: 'boolean' },
        'no-build': { type: 'boolean' },
        port: { type: 'string' },
      },
    });
    return { ...values, port: portFrom(values.port) };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`${why}\n"npm start -- --help" tells the options.`, { cause: error });
  }
}

async function main(): Promise<void> {
  const values = readOptions();
  if (values.help === true) {
    say(...HELP);
    return;
  }
  const isBuilt = values['no-build'] === true;
  const starting = startWorkbench(ROOT, { port: values.port, isBuilt });
  const workbench = await (isBuilt ? starting : showSeconds('Building the add-in', starting));
  say(`The workbench is at ${workbench.address}`);
  const isAttended = values['no-open'] !== true && (process.env['CI'] ?? '') === '';
  if (isAttended) await show(workbench);
  else say(...BY_HAND);
}

// A closed terminal takes no more lines, which is no reason to leave the window behind.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
