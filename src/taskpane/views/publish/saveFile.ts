import type { OutputFile } from '../../../excel/port';

/** Longer than any browser takes to begin with a download. */
const RELEASE_MS = 60_000;

/** Hands a file to the browser, which saves it as it saves any download. */
export function saveFile({ name, type, bytes }: OutputFile): void {
  const address = URL.createObjectURL(new Blob([Uint8Array.from(bytes)], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), RELEASE_MS);
}
