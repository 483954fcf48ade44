import type { Page } from 'playwright-core';
import { startPaneHarness, type PaneHarness } from './paneHarness';

jest.setTimeout(60_000);

let harness: PaneHarness;
let page: Page;
beforeAll(async () => {
  harness = await startPaneHarness();
}, 60_000);
afterAll(() => harness.close());
afterEach(() => page.context().close());

const asked = () => page.evaluate(() => window.harness.port.asked);
const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');

/** Presses Tab until the element with this text has the focus. */
async function tabTo(text: RegExp): Promise<void> {
  const reached: string[] = [];
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Tab');
    const now = await focused();
    if (text.test(now)) return;
    reached.push(now);
  }
  throw new Error(`Tab never reached ${String(text)}; it reached ${reached.join(', ')}`);
}

describe('the whole job by keyboard alone', () => {
  it('evaluates, filters, explains, fixes, changes options and takes back', async () => {
    page = await harness.open();
    await tabTo(/^Valuta obiettivi$/);
    await page.keyboard.press('Enter');
    await page.getByText('Valutazione completata: 1 raggiunto, 1 parzialmente').last().waitFor();

    await tabTo(/^Sintesi$/);
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toBe('Indicatori');
    await page.keyboard.press('Tab');
    await page.keyboard.type('spesa');
    await page.getByText('1 di 5 indicatori').waitFor();
    await tabTo(/Spesa sostenuta/);
    await page.keyboard.press('Enter');
    await page.getByText('mancano 2 punti percentuali').waitFor();
    await page.getByText('almeno il 50%').waitFor();
    expect(await focused()).toBe('Tutti gli indicatori');
    await page.keyboard.press('Enter');
    await page.getByText('1 di 5 indicatori').waitFor();
    expect(await focused()).toContain('Spesa sostenuta');

    await page.getByRole('tab', { name: 'Indicatori' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.getByText('Correggere con un clic (2)').waitFor();
    await tabTo(/^Correggere con un clic/);
    await page.keyboard.press('Enter');
    await tabTo(/^Correggi tutte \(2\)$/);
    await page.keyboard.press('Enter');
    await page.getByText('Corrette 2 celle.').last().waitFor();

    await page.getByRole('tab', { name: /Anomalie/ }).focus();
    await page.keyboard.press('End');
    expect(await focused()).toBe('Altro');
    await tabTo(/^Opzioni/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Opzioni' }).waitFor();
    expect(await focused()).toBe('Altro');
    await page.getByLabel('Risultati nel foglio').focus();
    await page.keyboard.press('ArrowDown');
    await page.getByText('Opzioni salvate nella cartella di lavoro.').last().waitFor();

    await page.getByRole('button', { name: /^Annulla ultima modifica/ }).focus();
    await page.keyboard.press('Enter');
    await page
      .getByText(/^Annullato: /)
      .last()
      .waitFor();
    expect(await asked()).toContain('undo');
  });
});

describe('publishing by keyboard alone', () => {
  it('writes a publication, goes to its sheet and takes it back', async () => {
    page = await harness.open();
    await page.getByRole('tab', { name: 'Sintesi' }).focus();
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowLeft');
    expect(await focused()).toBe('Pubblica');
    await tabTo(/^Crea il foglio$/);
    await page.keyboard.press('Enter');
    await page.getByText('Foglio pronto: Riclassificazione.').last().waitFor();
    await page.getByRole('button', { name: 'Annulla' }).focus();
    await page.keyboard.press('Tab');
    await tabTo(/^Vai al foglio$/);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => window.harness.port.selected.length === 1);
    expect(await page.evaluate(() => window.harness.port.selected)).toEqual([
      { sheet: 'Riclassificazione', row: 0, column: 0 },
    ]);
    await page.getByRole('button', { name: 'Annulla' }).focus();
    await page.keyboard.press('Enter');
    await page
      .getByText(/^Annullato: /)
      .last()
      .waitFor();
    expect(await asked()).toEqual(['analyse', 'publish reclassification', 'undo', 'analyse']);
  });

  it('offers files only where a browser saves them', async () => {
    page = await harness.open({ isDesktop: true });
    await page.getByRole('tab', { name: 'Pubblica' }).click();
    await page.getByRole('button', { name: /^Crea/ }).first().waitFor();
    const closed = page.getByRole('tabpanel').locator('button[aria-expanded=false]');
    while ((await closed.count()) > 0) await closed.first().click();
    expect(await page.getByRole('button', { name: /^Copia/ }).count()).toBe(7);
    expect(await page.getByRole('button', { name: /^Scarica/ }).count()).toBe(0);
  });
});

describe('between pane and sheet', () => {
  it('selects the target’s cell of the indicator that is chosen', async () => {
    page = await harness.open();
    await page.getByRole('tab', { name: 'Indicatori' }).click();
    await page.locator('#indicator-2').click();
    expect(await page.evaluate(() => window.harness.port.selected)).toEqual([
      { sheet: 'PIRA 2021', row: 22, column: 5 },
    ]);
  });

  it('shows the indicator of the cell that is selected in the sheet', async () => {
    page = await harness.open();
    await page.getByRole('tab', { name: 'Indicatori' }).click();
    await page.evaluate(() => window.harness.port.userSelects(window.harness.cellAt(21, 2)));
    await page.getByRole('heading', { name: /^Spesa sostenuta/ }).waitFor();
    await page.getByRole('tab', { name: 'Sintesi' }).click();
    await page.evaluate(() => window.harness.port.userSelects(window.harness.cellAt(23, 2)));
    await page.getByRole('button', { name: 'Spiega' }).click();
    await page.getByRole('heading', { name: 'Indagine sul benessere organizzativo' }).waitFor();
  });

  it('follows an actual that someone types, and says so', async () => {
    page = await harness.open();
    await page.evaluate(() => window.harness.type(2, 1));
    await page.getByText('Aggiornato «Appuntamenti del servizio marchi e brevetti»: Raggiunto.').waitFor();
    expect(await asked()).toEqual(['analyse', 'refresh 2']);
  });
});

describe('a long run', () => {
  it('shows its progress, ignores a second click and can be stopped', async () => {
    page = await harness.open();
    await page.evaluate(() => window.harness.setSlow());
    const evaluate = page.getByRole('button', { name: 'Valuta obiettivi' });
    await evaluate.click();
    await page.getByText('Scrittura: 25%').first().waitFor();
    await evaluate.click({ force: true });
    expect(await asked()).toEqual(['analyse', 'evaluate']);
    await page.getByRole('button', { name: 'Interrompi' }).click();
    await page.evaluate(() => window.harness.goOn());
    await page.getByText('Operazione interrotta').last().waitFor();
  });
});

describe('states', () => {
  it.each([
    ['no-plan', 'Nessun PIRA in questa cartella di lavoro'],
    ['empty-workbook', 'Cartella di lavoro vuota'],
    ['sheet-protected', 'Foglio protetto'],
    ['sheet-filtered', 'Filtro attivo'],
    ['cell-edit', 'Cella in modifica'],
    ['read-only', 'Sola lettura'],
  ])('%s has its sentence and a next step', async (problem, title) => {
    page = await harness.open({ problem });
    await page.getByText(title).last().waitFor();
    await page.evaluate(() => window.harness.setProblem(null));
    await page.getByRole('button', { name: 'Riprova' }).click();
    await page.getByRole('heading', { name: 'Indicatori per stato' }).waitFor();
  });
});

describe('first run', () => {
  it('explains what will be written until it is understood, and remembers that', async () => {
    page = await harness.open();
    const card = page.getByRole('heading', { name: 'Che cosa fa «Valuta obiettivi»' });
    await card.waitFor();
    await page.getByRole('button', { name: 'Ho capito' }).click();
    await card.waitFor({ state: 'detached' });
    await page.waitForFunction(() => localStorage.getItem('@pira/first-run-seen') === 'true');
    await page.reload();
    await page.getByRole('heading', { name: 'Indicatori per stato' }).waitFor();
    expect(await card.count()).toBe(0);
  });
});

describe('language', () => {
  it('follows Office, else what this user chose, who finds it again', async () => {
    page = await harness.open({ language: 'en-US' });
    await page.getByRole('tab', { name: 'More' }).click();
    await page.getByRole('button', { name: /^Options/ }).click();
    await page.getByLabel('Language of the pane').selectOption('it');
    await page.getByRole('heading', { name: 'Opzioni' }).waitFor();
    expect(await page.getAttribute('html', 'lang')).toBe('it');
    await page.waitForFunction(() => localStorage.getItem('@pira/language') !== null);
    await page.reload();
    await page.getByRole('heading', { name: 'Indicatori per stato' }).waitFor();
  });

  it('old-excel has its sentence, and trying again is not offered, for it cannot help', async () => {
    page = await harness.open({ problem: 'old-excel' });
    await page.getByText('Versione di Excel').last().waitFor();
    expect(await page.getByRole('button', { name: 'Riprova' }).count()).toBe(0);
  });
});
