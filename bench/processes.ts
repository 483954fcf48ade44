import { spawnSync } from 'node:child_process';

/** A program that ends well, or why it cannot be used here. */
export function run(command: string, words: readonly string[], cwd?: string): string | null {
  const { status, error, stderr } = spawnSync(command, words, {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    ...(cwd !== undefined && { cwd }),
  });
  if (error) return error.message;
  return status === 0 ? null : stderr.slice(-300) || `exit ${status}`;
}

/** The same, as a step that must succeed. */
export function mustRun(command: string, words: readonly string[], cwd?: string): void {
  const problem = run(command, words, cwd);
  if (problem !== null) throw new Error(`${command}: ${problem}`);
}
