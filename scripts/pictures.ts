/**
 * Takes the pictures of the documents from the running workbench: npm run pictures. They come from the packaged browser
 * where it runs, so that they look alike on every machine.
 */
import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { cleanPlan, reclassification } from '../src/pira/messages/it/reports';
import { resultsReport } from '../src/pira/messages/it/results';
import { PUBLISH } from '../src/taskpane/messages/views/publish';
import { startWorkbench } from '../src/workbench/server/startWorkbench';
import { browserOptions } from '../test/e2e/browser';
import { packagedBrowser } from '../test/e2e/packagedBrowser';
import { WorkbenchPage } from '../test/e2e/workbench/workbenchPage';

const FOLDER = 'assets/pictures';
const VIEW = { width: 1600, height: 900 };

type Take = (workbench: WorkbenchPage, name: string) => Promise<void>;

/** Brings a block with targets, actuals and outcomes into view, and selects an actual. */
async function showResults(workbench: WorkbenchPage): Promise<void> {
  for (const address of ['A60', 'A37', 'J37', 'G40']) await workbench.cell(address);
}

/** The plan, one click, why, what is wrong: the views of the pane beside the sheet. */
async function takeViews(workbench: WorkbenchPage, take: Take): Promise<void> {
  const { pane } = workbench;
  await workbench.cell('A60');
  await workbench.cell('A25');
  await take(workbench, 'piano');

  await workbench.pressRibbon('Valuta obiettivi');
  await workbench.isIdle();
  await pane.getByRole('button', { name: 'Ho capito' }).click();
  await showResults(workbench);
  await take(workbench, 'valutato');

  await pane.getByRole('tab', { name: 'Indicatori' }).click();
  await take(workbench, 'indicatori');

  await pane.getByRole('button', { name: 'Spiega' }).click();
  await pane.getByText('Come si arriva a questo esito').waitFor();
  await take(workbench, 'spiegazione');

  await pane.getByRole('tab', { name: 'Altro' }).click();
  await pane.getByRole('button', { name: 'Opzioni' }).click();
  await pane.getByText('Anno da valutare').waitFor();
  await take(workbench, 'opzioni');

  await pane.getByRole('tab', { name: /^Anomalie/ }).click();
  await pane.getByText(/^Anno non aggiornato/).click();
  await pane
    .getByRole('button', { name: /^Vai a / })
    .first()
    .click();
  await take(workbench, 'anomalie');
}

/** Each publication as it stands in the sheet that it was written to. */
async function takePublications(workbench: WorkbenchPage, take: Take): Promise<void> {
  const { page, pane } = workbench;
  await pane.getByRole('tab', { name: 'Pubblica' }).click();
  await pane.getByRole('heading', { name: 'Rapporto sui risultati' }).waitFor();
  await take(workbench, 'pubblica');
  for (const [name, title, sheet] of [
    ['riclassificazione', PUBLISH.it.titles.reclassification, reclassification.sheet],
    ['pulito', PUBLISH.it.titles.clean, cleanPlan.sheet],
    ['rapporto', PUBLISH.it.titles.report, resultsReport.sheet],
  ] as const) {
    await pane.getByRole('button', { name: new RegExp(`^Crea.*: ${title}$`) }).click();
    await page.getByRole('tab', { name: sheet }).click();
    await pane.locator('[aria-busy=true]').waitFor({ state: 'detached' });
    await workbench.cell('A1');
    await take(workbench, name);
  }
}

async function takePictures(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const site = await startWorkbench(process.cwd(), { port: 0, isBuilt: false });
  const trust = `--ignore-certificate-errors-spki-list=${site.certificate.fingerprint}`;
  const browser = await chromium.launch(await browserOptions([trust], await packagedBrowser()));

  const open = async (theme: 'light' | 'dark', language: 'it' | 'en'): Promise<WorkbenchPage> => {
    const context = await browser.newContext({ viewport: VIEW, colorScheme: theme, reducedMotion: 'reduce' });
    const workbench = new WorkbenchPage(await context.newPage(), context);
    await workbench.page.goto(`${site.address}?lang=${language}`);
    await workbench.paneIsReady();
    return workbench;
  };
  const take: Take = async ({ page }, name) => {
    await page.mouse.move(0, 0);
    await page.screenshot({ path: `${FOLDER}/${name}.png` });
    console.log(name);
  };

  const workbench = await open('light', 'it');
  await takeViews(workbench, take);
  await takePublications(workbench, take);
  await workbench.close();

  const english = await open('dark', 'en');
  await english.pressRibbon('Evaluate objectives');
  await english.isIdle();
  await showResults(english);
  await english.pane.getByRole('tab', { name: 'Indicators' }).click();
  await take(english, 'english-dark');

  await browser.close();
  await site.close();
}

void takePictures();
