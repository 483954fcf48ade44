import { keepErrors, recordError } from '../excel/lastError';
import { connectOffice, type OfficeConnection } from '../excel/connectOffice';
import { failure, type Failure } from '../excel/problem';
import type { Language } from '../pira/messages';
import { failureNotice } from '../taskpane/components/notices/noticeTexts';
import { rememberError } from '../taskpane/errorStore';
import { languageOf } from '../taskpane/messages';
import { undoStore } from '../taskpane/undoStore';
import { chosenLanguage } from '../taskpane/userStore';
import { COMMAND_NAMES, type CommandName } from './commandNames';
import { deliverNotice } from './deliverNotice';

/** Loads the code that does the work, the same as behind the pane. In too old an engine it does not load: the user is told. */
function loadEngine() {
  return Promise.all([import(/* webpackChunkName: "engine" */ '../excel/excelPort'), import('./runCommand')]);
}

/** The language in which the pane speaks to this user. */
async function languageFor(officeLanguage: string): Promise<Language> {
  return languageOf(await chosenLanguage(), officeLanguage);
}

async function reportFailure(why: Failure, officeLanguage: string): Promise<void> {
  const language = await languageFor(officeLanguage);
  return deliverNotice({ ...failureNotice(why, language), language, workbook: '', results: null }, null);
}

async function runAndReport(name: CommandName, office: OfficeConnection): Promise<void> {
  const loaded = await loadEngine().catch((error: unknown) => {
    recordError(error);
    return null;
  });
  if (loaded === null) return reportFailure(failure({ code: 'scripts-missing' }), office.language);
  const [{ ExcelPort }, { runCommand }] = loaded;
  const port = new ExcelPort(undoStore(office.workbook));
  const notice = await runCommand(name, { port, language: await languageFor(office.language) });
  if (notice !== null) await deliverNotice({ ...notice, workbook: office.workbook() }, port);
}

/** Excel starts no other command before `completed`, so it is called whatever happens. */
async function onCommand(name: CommandName, event: Office.AddinCommands.Event): Promise<void> {
  try {
    const office = await connectOffice();
    await (office.ok ? runAndReport(name, office) : reportFailure(office, navigator.language));
  } finally {
    event.completed();
  }
}

keepErrors(rememberError);
void Office.onReady(() => {
  for (const name of COMMAND_NAMES)
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => void onCommand(name, event));
});
// Loads ahead of the first click; a failure shows at that click.
void loadEngine().catch(() => undefined);
