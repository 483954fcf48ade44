import { createRoot } from 'react-dom/client';
import { keepErrors, recordError } from '../excel/lastError';
import { connectOffice } from '../excel/connectOffice';
import { officeFacts } from '../excel/officeFacts';
import type { Port } from '../excel/port';
import { failure } from '../excel/problem';
import { App } from './App';
import { rememberError } from './errorStore';
import { Pane } from './state/pane';
import { undoStore } from './undoStore';
import { onNotice } from './userStore';

/** Stands for Office when the page is opened in a browser by itself. */
const NO_OFFICE = { language: navigator.language, inBrowser: false, facts: officeFacts, theme: () => null };

/** Loads the engine after the pane is on screen: reading and judging plans weighs as much as the pane. */
async function loadPort(connecting: ReturnType<typeof connectOffice>): Promise<Port> {
  const { ExcelPort } = await import(/* webpackChunkName: "engine" */ '../excel/excelPort');
  const office = await connecting;
  return new ExcelPort(office.ok ? undoStore(office.workbook) : null);
}

async function openPane(element: HTMLElement): Promise<void> {
  const connecting = connectOffice();
  const port = loadPort(connecting);
  const isLoaded = port.then(
    () => true,
    (error: unknown) => {
      recordError(error);
      return false;
    },
  );
  const pane = new Pane(port);
  const office = await connecting;
  createRoot(element).render(<App pane={pane} office={office.ok ? office : NO_OFFICE} />);
  if (!office.ok) {
    pane.disable(office);
    return;
  }
  if (!(await isLoaded)) {
    pane.disable(failure({ code: 'scripts-missing' }));
    return;
  }
  await pane.start();
  addEventListener('focus', pane.rereadSoon);
  await onNotice(office.workbook, (notice) => pane.showNotice(notice));
}

keepErrors(rememberError);
const element = document.getElementById('pane');
if (element !== null) void openPane(element);
