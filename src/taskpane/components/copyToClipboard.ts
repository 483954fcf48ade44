/**
 * Puts a text into the clipboard once it is there; false where that is not allowed. To be called in the user's click: a
 * browser that allows copying only then takes the promise in time.
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
