import { ExcelPort } from '../excel/excelPort';
import { officeAround } from '../excel/officeAround';
import type { Language } from '../pira/messages';
import { failureNotice } from '../taskpane/components/noticeOf';
import { languageOf } from '../taskpane/messages';
import type { Notice } from '../taskpane/notice';
import { undoShelf } from '../taskpane/undoShelf';
import { leaveNotice } from '../taskpane/userStore';
import { COMMAND_NAMES, type CommandName } from './commandNames';
import { showDialog } from './notice/dialog';
import { noticeAddress } from './notice/noticeAddress';
import { run } from './run';

/**
 * The runtime of ribbon commands has no screen, and the manifest's schema knows no runtime shared with the pane. So a
 * message is shown in a dialog; where that cannot be opened, the pane shows it, at once if it stands open.
 */
async function tell(notice: Notice, language: Language): Promise<void> {
  const isShown = await showDialog(noticeAddress({ language, ...notice }, location.href));
  if (!isShown) await leaveNotice(notice);
}

/** Excel starts no other command before `completed`, so it is called whatever happens. */
async function answer(name: CommandName, event: Office.AddinCommands.Event): Promise<void> {
  try {
    const office = await officeAround();
    if (office.ok) {
      const port = new ExcelPort(undoShelf(office.workbook));
      await run(name, { port, officeLanguage: office.language, tell });
    } else {
      const language = languageOf(null, navigator.language);
      await tell(failureNotice(office, language), language);
    }
  } finally {
    event.completed();
  }
}

void Office.onReady(() => {
  for (const name of COMMAND_NAMES)
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => void answer(name, event));
});
