import type { Browser, BrowserContext, Frame, FrameLocator, Locator, Page } from 'playwright-core';
import { launchBrowser } from '../browser';
import { DECLARED_SETS } from '../../../src/workbench/host/requirements';
import { SITE } from '../shared';

export interface PageSetting {
  readonly language?: 'it' | 'en';
  readonly theme?: 'light' | 'dark';
  /** The version of ExcelApi of the Excel that the workbench stands in for; the oldest that is supported if left out. */
  readonly api?: string;
  /** What is done with the browser before the page opens, such as taking something from it. */
  readonly prepare?: (context: BrowserContext) => Promise<unknown>;
}

/** The workbench in a real browser, as a person handles it. */
export class WorkbenchPage {
  readonly complaints: string[] = [];
  /** What the page asked in dialogs of the browser; each was answered with yes. */
  readonly questions: string[] = [];

  constructor(
    readonly page: Page,
    readonly context: BrowserContext,
  ) {
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(message.text());
    });
    page.on('pageerror', ({ message }) => this.complaints.push(message));
    page.on('dialog', (dialog) => {
      this.questions.push(dialog.message());
      void dialog.accept();
    });
  }

  /** The add-in's pane. */
  get pane(): FrameLocator {
    return this.page.frameLocator('.add-in-pane iframe');
  }

  /** The document of the add-in's pane. */
  get paneFrame(): Frame {
    const found = this.page.frames().find((frame) => frame.url().includes('/taskpane.html'));
    if (found === undefined) throw new Error('The pane is closed.');
    return found;
  }

  /** A dialog of the add-in. */
  get dialog(): FrameLocator {
    return this.page.frameLocator('.dialog iframe');
  }

  get notice(): Locator {
    return this.page.locator('.notice');
  }

  /** The formula bar. */
  get content(): Locator {
    return this.page.locator('.formula-bar .content');
  }

  async openFile(name: string, bytes: Uint8Array): Promise<void> {
    await this.page
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
  }

  /** Waits until the pane has read the workbook. */
  async paneIsReady(): Promise<void> {
    await this.pane.getByRole('button', { name: /^(Valuta obiettivi|Evaluate objectives)$/ }).waitFor();
    await this.pane.getByRole('tab').first().waitFor();
    await this.pane.locator('[aria-busy=true]').waitFor({ state: 'detached' });
  }

  async closePane(): Promise<void> {
    await this.page.getByRole('button', { name: /^(Chiudi il pannello|Close the pane)$/ }).click();
    await this.page.locator('.add-in-pane').waitFor({ state: 'detached' });
  }

  async openPane(): Promise<void> {
    await this.page
      .locator('.ribbon')
      .getByRole('button', { name: /^(Pannello|Pane)$/ })
      .click();
    await this.paneIsReady();
  }

  /** Closes the dialog in which a command says what it has to say, and waits for the command's end. */
  async closeDialog(): Promise<void> {
    await this.dialog.getByRole('button', { name: /^(Chiudi|Close)$/ }).click();
    await this.isIdle();
  }

  async pressRibbon(name: string): Promise<void> {
    await this.page.locator('.ribbon').getByRole('button', { name }).click();
  }

  /** Waits until no ribbon command runs. */
  async isIdle(): Promise<void> {
    await this.page.locator('.ribbon button:disabled').first().waitFor({ state: 'detached' });
  }

  /** Selects a cell and gives its element. */
  async cell(address: string): Promise<Locator> {
    await this.page.locator('.address input').fill(address);
    await this.page.keyboard.press('Enter');
    return this.page.locator('#active-cell');
  }

  /** Waits until a cell shows a text. */
  async shows(address: string, text: string): Promise<void> {
    const cell = await this.cell(address);
    await cell.getByText(text, { exact: true }).waitFor();
  }

  /** Waits until a cell is empty. */
  async isEmpty(address: string): Promise<void> {
    await this.cell(address);
    await this.page.locator('#active-cell .cell-text:empty').waitFor({ state: 'attached' });
  }

  async type(address: string, text: string): Promise<void> {
    await this.cell(address);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  /** The address of the selection. */
  address(): Promise<string> {
    return this.page.locator('.address input').inputValue();
  }

  /** Waits until the selection is at an address. */
  async isAt(address: string): Promise<void> {
    await this.page.locator(`.address input[value="${address}"]`).waitFor();
  }

  /** Round exchanges of the last action. */
  async exchanges(): Promise<{ readonly reads: number; readonly writes: number }> {
    const exchanges = this.page.locator('.exchanges');
    return {
      reads: Number(await exchanges.getAttribute('data-reads')),
      writes: Number(await exchanges.getAttribute('data-writes')),
    };
  }

  close(): Promise<void> {
    return this.context.close();
  }
}

/** Opens pages of the workbench in the shared browser, each with a fresh profile. */
export class WorkbenchPages {
  #browser: Browser | null = null;
  readonly #open: WorkbenchPage[] = [];

  async open({
    language = 'it',
    theme = 'light',
    api = DECLARED_SETS.ExcelApi,
    prepare,
  }: PageSetting = {}): Promise<WorkbenchPage> {
    this.#browser ??= await launchBrowser();
    const context = await this.#browser.newContext({
      viewport: { width: 1500, height: 900 },
      colorScheme: theme,
      reducedMotion: 'reduce',
      acceptDownloads: true,
    });
    await prepare?.(context);
    const page = new WorkbenchPage(await context.newPage(), context);
    this.#open.push(page);
    await page.page.goto(`${process.env[SITE] ?? ''}?lang=${language}&api=${api}`);
    await page.paneIsReady();
    return page;
  }

  /** What the browser complained about in any page. */
  get complaints(): readonly string[] {
    return this.#open.flatMap(({ complaints }) => complaints);
  }

  async close(): Promise<void> {
    for (const page of this.#open) await page.close();
    await this.#browser?.close();
  }
}
