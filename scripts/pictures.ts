/**
 * Takes the pictures of the documents from the running workbench: npm run pictures. Each shows the part that it is about,
 * with the place marked. They come from the packaged browser where it runs, so that they look alike on every machine.
 */
import { mkdirSync } from 'node:fs';
import { type Locator, chromium } from 'playwright-core';
import { cleanPlan, reclassification } from '../src/pira/messages/it/reports';
import { resultsReport } from '../src/pira/messages/it/results';
import { PUBLISH } from '../src/taskpane/messages/views/publish';
import { startWorkbench } from '../src/workbench/server/startWorkbench';
import { browserOptions } from '../test/e2e/browser';
import { packagedBrowser } from '../test/e2e/packagedBrowser';
import { WorkbenchPage } from '../test/e2e/workbench/workbenchPage';

const FOLDER = 'assets/pictures';
const VIEW = { width: 1400, height: 760 };
const MARK = 'border:3px solid #d13438;border-radius:6px;position:fixed;z-index:99;pointer-events:none;';
const ROOM = 6;

interface Point {
  /** Parts of the page that the picture shows; the whole of it where none is named. */
  readonly of?: readonly Locator[];
  /** Places to mark: each a box around what it names. */
  readonly marks?: readonly (readonly Locator[])[];
}

type Take = (workbench: WorkbenchPage, name: string, point?: Point) => Promise<void>;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The box around several elements, within the page. */
async function boxAround(elements: readonly Locator[]): Promise<Box> {
  const boxes = (await Promise.all(elements.map((element) => element.first().boundingBox()))).flatMap(
    (box) => box ?? [],
  );
  const x = Math.max(0, Math.min(...boxes.map((box) => box.x)));
  const y = Math.max(0, Math.min(...boxes.map((box) => box.y)));
  const right = Math.min(VIEW.width, Math.max(...boxes.map((box) => box.x + box.width)));
  const bottom = Math.min(VIEW.height, Math.max(...boxes.map((box) => box.y + box.height)));
  return { x, y, width: right - x, height: bottom - y };
}

const take: Take = async ({ page }, name, { of = [], marks = [] } = {}) => {
  await page.mouse.move(0, 0);
  for (const mark of marks) {
    const { x, y, width, height } = await boxAround(mark);
    const box = `left:${x - ROOM}px;top:${y - ROOM}px;width:${width + 2 * ROOM}px;height:${height + 2 * ROOM}px`;
    await page.evaluate((style) => {
      const element = document.createElement('div');
      element.className = 'mark';
      element.style.cssText = style;
      document.body.append(element);
    }, MARK + box);
  }
  const clip = of.length === 0 ? undefined : await boxAround(of);
  await page.screenshot({ path: `${FOLDER}/${name}.png`, ...(clip && { clip }) });
  await page.evaluate(() => document.querySelectorAll('.mark').forEach((mark) => mark.remove()));
  console.log(name);
};

/** The cell that shows a text. */
function shown({ page }: WorkbenchPage, text: string): Locator {
  return page.locator('.grid').getByRole('gridcell', { name: text, exact: true });
}

/** Brings a block with targets, actuals and outcomes into view, and selects an actual. */
async function showResults(workbench: WorkbenchPage): Promise<void> {
  for (const address of ['A60', 'A37', 'J37', 'G40']) await workbench.cell(address);
}

/** The plan, one click, why, what is wrong: the views of the pane beside the sheet. */
async function takeViews(workbench: WorkbenchPage): Promise<void> {
  const { page, pane } = workbench;
  const beside = page.locator('.add-in-pane');
  const ribbon = page.locator('.ribbon');
  await workbench.cell('A60');
  await workbench.cell('A25');
  await take(workbench, 'piano', { marks: [[ribbon.getByRole('button', { name: 'Valuta obiettivi' })]] });

  await pane.getByRole('button', { name: 'Ho capito' }).click();
  await workbench.pressRibbon('Valuta obiettivi');
  await workbench.isIdle();
  await showResults(workbench);
  await take(workbench, 'valutato', {
    of: [page.locator('.work')],
    marks: [[shown(workbench, 'Scostamento'), shown(workbench, 'Parzialmente raggiunto')]],
  });
  await pane.getByRole('button', { name: 'Chiudi' }).click();

  await pane.getByRole('tab', { name: 'Indicatori' }).click();
  await take(workbench, 'indicatori', { of: [beside] });

  await pane.getByRole('button', { name: 'Spiega' }).click();
  await pane.getByText('Come si arriva a questo esito').waitFor();
  await take(workbench, 'spiegazione', {
    of: [beside, shown(workbench, 'Target 2021')],
    marks: [[page.locator('#active-cell')]],
  });

  await pane.getByRole('tab', { name: 'Altro' }).click();
  await pane.getByRole('button', { name: 'Opzioni' }).click();
  await pane.getByText('Anno da valutare').waitFor();
  await take(workbench, 'opzioni', { of: [beside] });

  await pane.getByRole('tab', { name: /^Anomalie/ }).click();
  await pane.getByRole('button', { name: /^Correggere con un clic/ }).click();
  await pane
    .getByRole('button', { name: /^Vai a / })
    .first()
    .click();
  await take(workbench, 'anomalie', {
    of: [page.locator('.work')],
    marks: [[page.locator('#active-cell')]],
  });
}

/** Each publication as it stands in the sheet that it was written to. */
async function takePublications(workbench: WorkbenchPage): Promise<void> {
  const { page, pane } = workbench;
  await pane.getByRole('tab', { name: 'Pubblica' }).click();
  await pane.getByRole('heading', { name: 'Rapporto sui risultati' }).waitFor();
  await take(workbench, 'pubblica', { of: [page.locator('.add-in-pane')] });
  for (const [name, title, sheet] of [
    ['riclassificazione', PUBLISH.it.titles.reclassification, reclassification.sheet],
    ['pulito', PUBLISH.it.titles.clean, cleanPlan.sheet],
    ['rapporto', PUBLISH.it.titles.report, resultsReport.sheet],
  ] as const) {
    await pane.getByRole('button', { name: new RegExp(`^Crea.*: ${title}$`) }).click();
    await page.getByRole('tab', { name: sheet }).click();
    await pane.locator('[aria-busy=true]').waitFor({ state: 'detached' });
    await workbench.cell('A1');
    await take(workbench, name, { of: [page.locator('.sheet')] });
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
  const workbench = await open('light', 'it');
  await takeViews(workbench);
  await takePublications(workbench);
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
