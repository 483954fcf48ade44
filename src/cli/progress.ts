import { basename } from 'node:path';

import type { Progress } from '../excel/port';
import type { Words } from './words';

/** How far a command has come: with a file, or with a workbook that is open. */
export type CommandProgress =
  Progress | { readonly step: 'open' | 'save'; readonly path: string; readonly bytes: number | null };

/** What is done sooner needs no word. */
const FIRST_AFTER = 1_000;
const EVERY = 2_000;
/** A file of this size keeps people waiting from its first byte on: it is said before. */
const LARGE = 3_000_000;

/** To whom progress is told: to who asked for it every step, to a terminal those of long runs, to a file or a pipe none. */
export type ToldOf = 'every-step' | 'long-runs' | 'nothing';

/** Tells how far a long run has come, every few seconds; nothing where it is soon done. */
export function progressTeller(
  tell: (line: string) => void,
  words: Words,
  toldOf: ToldOf,
  now: () => number = Date.now,
): (progress: CommandProgress) => void {
  let next = now() + FIRST_AFTER;
  return (progress) => {
    if (toldOf === 'nothing') return;
    const isLarge = progress.step === 'open' && (progress.bytes ?? 0) >= LARGE;
    if (toldOf === 'long-runs' && !isLarge && now() < next) return;
    next = now() + EVERY;
    tell(sayProgress(progress, words));
  };
}

function sayProgress(progress: CommandProgress, { progress: words, progressIn, progressOf }: Words): string {
  const step = words[progress.step];
  if ('path' in progress) return progressIn(step, basename(progress.path), sizeOf(progress.bytes));
  return progress.total > 1 ? progressOf(step, progress.done, progress.total) : `${step} …`;
}

const MEGABYTE = 1e6;

/** A size as people know it of their files: 12 kB, 5.2 MB. */
function sizeOf(bytes: number | null): string | null {
  if (bytes === null) return null;
  return bytes < MEGABYTE ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / MEGABYTE).toFixed(1)} MB`;
}
