import { spawn } from 'node:child_process';

const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ['open'],
  linux: ['xdg-open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};

/** Hands an address to the person's usual browser. False where the system has no way to. */
export function openDefault(address: string, platform: NodeJS.Platform = process.platform): Promise<boolean> {
  const opener = OPENERS[platform];
  if (opener === undefined) return Promise.resolve(false);
  const [command, ...flags] = opener;
  return new Promise((resolve) => {
    const child = spawn(command, [...flags, address], { stdio: 'ignore', detached: true });
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0));
  });
}
