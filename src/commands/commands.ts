import { ExcelPort } from '../excel/excelPort';
import { officeAround } from '../excel/officeAround';
import { failureNotice } from '../taskpane/components/noticeOf';
import { languageOf } from '../taskpane/messages';
import { undoStore } from '../taskpane/undoStore';
import { COMMAND_NAMES, type CommandName } from './commandNames';
import { run } from './run';
import { tell } from './tell';

/** Excel starts no other command before `completed`, so it is called whatever happens. */
async function answer(name: CommandName, event: Office.AddinCommands.Event): Promise<void> {
  try {
    const office = await officeAround();
    if (office.ok) {
      const port = new ExcelPort(undoStore(office.workbook));
      const said = await run(name, { port, officeLanguage: office.language });
      if (said !== null) await tell({ ...said, workbook: office.workbook() }, port);
    } else {
      const language = languageOf(null, navigator.language);
      await tell({ ...failureNotice(office, language), language, workbook: '', results: null }, null);
    }
  } finally {
    event.completed();
  }
}

void Office.onReady(() => {
  for (const name of COMMAND_NAMES)
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => void answer(name, event));
});
