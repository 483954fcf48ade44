import { createRoot } from 'react-dom/client';
import { keepErrors, noteError } from '../excel/lastError';
import { officeAround } from '../excel/officeAround';
import { officeFacts } from '../excel/officeFacts';
import type { Port } from '../excel/port';
import { failure } from '../excel/problem';
import { App } from './App';
import { rememberError } from './errorStore';
import { Pane } from './state/pane';
import { undoStore } from './undoStore';
import { onNotice } from './userStore';

/** For a page that is opened in a browser by itself. */
const NO_OFFICE = { language: navigator.language, inBrowser: false, facts: officeFacts, theme: () => null };

/** The reading and judging of plans weighs as much as the pane: the pane stands first. */
async function loadPort(around: ReturnType<typeof officeAround>): Promise<Port> {
  const { ExcelPort } = await import(/* webpackChunkName: "engine" */ '../excel/excelPort');
  const office = await around;
  return new ExcelPort(office.ok ? undoStore(office.workbook) : null);
}

async function openPane(element: HTMLElement): Promise<void> {
  const around = officeAround();
  const port = loadPort(around);
  const isLoaded = port.then(
    () => true,
    (error: unknown) => {
      noteError(error);
      return false;
    },
  );
  const pane = new Pane(port);
  const office = await around;
  createRoot(element).render(<App pane={pane} surroundings={office.ok ? office : NO_OFFICE} />);
  if (!office.ok) {
    pane.refuse(office);
    return;
  }
  if (!(await isLoaded)) {
    pane.refuse(failure({ code: 'scripts-missing' }));
    return;
  }
  await pane.start();
  addEventListener('focus', pane.lookAgain);
  await onNotice(office.workbook, (notice) => pane.tell(notice));
}

keepErrors(rememberError);
const element = document.getElementById('pane');
if (element !== null) void openPane(element);
