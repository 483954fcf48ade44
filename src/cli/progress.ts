import { basename } from 'node:path';

import type { Progress } from '../excel/port';
import type { Words } from './words';

/** How far a command has come: with a file, or with a workbook that is open. */
export type CommandProgress =
  Progress | { readonly step: 'open' | 'save'; readonly path: string; readonly bytes: number | null };

/** A shorter run reports nothing. */
const FIRST_AFTER_MS = 1_000;
const EVERY_MS = 2_000;
/** Reading a file of this size takes long: that is reported before it begins. */
const LARGE_BYTES = 3_000_000;

/** Which progress is reported: every step (`--progress`), that of long runs (on a terminal), or none (to a file or a pipe). */
export type ProgressMode = 'every-step' | 'long-runs' | 'nothing';

/** Reports how far a long run has come, every few seconds; nothing of a short one. */
export function progressReporter(
  tell: (line: string) => void,
  words: Words,
  toldOf: ProgressMode,
  now: () => number = Date.now,
): (progress: CommandProgress) => void {
  let next = now() + FIRST_AFTER_MS;
  return (progress) => {
    if (toldOf === 'nothing') return;
    const isLarge = progress.step === 'open' && (progress.bytes ?? 0) >= LARGE_BYTES;
    if (toldOf === 'long-runs' && !isLarge && now() < next) return;
    next = now() + EVERY_MS;
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
