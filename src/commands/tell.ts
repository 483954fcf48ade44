import type { Port } from '../excel/port';
import type { LeftNotice } from '../taskpane/notice';
import { isNoticeLeft, leaveNotice } from '../taskpane/userStore';
import { SHOW_RESULTS, showDialog } from './notice/dialog';

/** How long a pane that stands open gets to take a notice before a dialog shows it. */
const PANE_MS = 900;
const LOOK_MS = 60;

async function isTakenByPane(): Promise<boolean> {
  for (let waited = 0; waited < PANE_MS; waited += LOOK_MS) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    if (!(await isNoticeLeft())) return true;
  }
  return false;
}

/**
 * Brings a notice to the user once. The runtime of ribbon commands has no screen, and the manifest's schema knows no
 * runtime shared with the pane: the pane shows it where it stands open, else a dialog; where that cannot be opened the
 * pane does, the next time it is opened. Nothing of it stands in an address, which a web host would log.
 */
export async function tell(notice: LeftNotice, port: Pick<Port, 'select'> | null): Promise<void> {
  const isLeft = await leaveNotice(notice);
  if (isLeft && (await isTakenByPane())) return;
  const answer = await showDialog(new URL('notice.html', location.href).href);
  if (answer === SHOW_RESULTS && notice.results !== null) await port?.select(notice.results);
}
