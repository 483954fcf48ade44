import { createRoot } from 'react-dom/client';
import { officeAround } from '../excel/officeAround';
import { officeFacts } from '../excel/officeFacts';
import type { Port } from '../excel/port';
import { App } from './App';
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
  const pane = new Pane(loadPort(around));
  const office = await around;
  createRoot(element).render(<App pane={pane} surroundings={office.ok ? office : NO_OFFICE} />);
  if (!office.ok) {
    pane.refuse(office);
    return;
  }
  await pane.start();
  addEventListener('focus', pane.lookAgain);
  await onNotice(office.workbook, (notice) => pane.tell(notice));
}

const element = document.getElementById('pane');
if (element !== null) void openPane(element);
