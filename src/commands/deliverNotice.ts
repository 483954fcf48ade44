import type { Port } from '../excel/port';
import type { PendingNotice } from '../taskpane/notice';
import { isNoticePending, leaveNotice } from '../taskpane/userStore';
import { SHOW_RESULTS, showDialog } from './notice/dialog';

/** How long an open pane gets to show a notice before a dialog does. */
const PANE_MS = 900;
const LOOK_MS = 60;

async function isShownByPane(): Promise<boolean> {
  for (let waited = 0; waited < PANE_MS; waited += LOOK_MS) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    if (!(await isNoticePending())) return true;
  }
  return false;
}

/**
 * Shows a notice to the user once. The runtime of ribbon commands has no screen and shares none with the pane: an open
 * pane shows the notice, else a dialog does; where no dialog can be opened, the pane shows it the next time it opens. The
 * text is never part of an address, which a web host would log.
 */
export async function deliverNotice(notice: PendingNotice, port: Pick<Port, 'select'> | null): Promise<void> {
  const isStored = await leaveNotice(notice);
  if (isStored && (await isShownByPane())) return;
  const answer = await showDialog(new URL('notice.html', location.href).href);
  if (answer === SHOW_RESULTS && notice.results !== null) await port?.select(notice.results);
}
