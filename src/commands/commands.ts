import { keepErrors, noteError } from '../excel/lastError';
import { officeAround, type OfficeAround } from '../excel/officeAround';
import { failure, type Failure } from '../excel/problem';
import type { Language } from '../pira/messages';
import { failureNotice } from '../taskpane/components/noticeOf';
import { rememberError } from '../taskpane/errorStore';
import { languageOf } from '../taskpane/messages';
import { undoStore } from '../taskpane/undoStore';
import { chosenLanguage } from '../taskpane/userStore';
import { COMMAND_NAMES, type CommandName } from './commandNames';
import { tell } from './tell';

/** What does the work, the same as behind the pane. In an engine that is too old it does not load, and that is to be said. */
function loadEngine() {
  return Promise.all([import(/* webpackChunkName: "engine" */ '../excel/excelPort'), import('./run')]);
}

/** As the pane speaks to this user. */
async function languageFor(officeLanguage: string): Promise<Language> {
  return languageOf(await chosenLanguage(), officeLanguage);
}

async function refuse(why: Failure, officeLanguage: string): Promise<void> {
  const language = await languageFor(officeLanguage);
  return tell({ ...failureNotice(why, language), language, workbook: '', results: null }, null);
}

async function work(name: CommandName, office: OfficeAround): Promise<void> {
  const loaded = await loadEngine().catch((error: unknown) => {
    noteError(error);
    return null;
  });
  if (loaded === null) return refuse(failure({ code: 'scripts-missing' }), office.language);
  const [{ ExcelPort }, { run }] = loaded;
  const port = new ExcelPort(undoStore(office.workbook));
  const said = await run(name, { port, language: await languageFor(office.language) });
  if (said !== null) await tell({ ...said, workbook: office.workbook() }, port);
}

/** Excel starts no other command before `completed`, so it is called whatever happens. */
async function answer(name: CommandName, event: Office.AddinCommands.Event): Promise<void> {
  try {
    const office = await officeAround();
    await (office.ok ? work(name, office) : refuse(office, navigator.language));
  } finally {
    event.completed();
  }
}

keepErrors(rememberError);
void Office.onReady(() => {
  for (const name of COMMAND_NAMES)
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => void answer(name, event));
});
// The first click need not wait; what fails here shows at the click.
void loadEngine().catch(() => undefined);
