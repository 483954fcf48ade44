/**
 * Copies a text to the clipboard as soon as its promise resolves; false where that is not allowed. Call it within the
 * user's click, the only moment in which browsers allow copying.
 */
export async function copyToClipboard(text: Promise<string>): Promise<boolean> {
  const blob = text.then((content) => new Blob([content], { type: 'text/plain' }));
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
    return true;
  } catch {
    await blob.catch(() => undefined);
    return false;
  }
}
