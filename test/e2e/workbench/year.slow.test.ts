import { readFileSync } from 'node:fs';
import { axeViolations } from '../axe';
import { type WorkbenchPage, WorkbenchPages } from './workbenchPage';

const FOLDER = 'test/fixtures/collect';
const fileOf = (name: string) => new Uint8Array(readFileSync(`${FOLDER}/${name}.xlsx`));

const pages = new WorkbenchPages();
jest.setTimeout(120_000);
afterAll(() => pages.close());

/** A person at the pane. */
class Office {
  constructor(readonly workbench: WorkbenchPage) {}

  get pane() {
    return this.workbench.pane;
  }

  button(name: RegExp | string) {
    return this.pane.getByRole('button', { name });
  }

  async more(name: RegExp): Promise<void> {
    await this.pane.getByRole('tab').last().click();
    // A view that is open goes back to the list first.
    const back = this.pane.getByRole('tabpanel').getByRole('button', { name: /^(Altro|More)$/ });
    if (await back.isVisible()) await back.click();
    await this.pane.getByRole('tabpanel').getByRole('button', { name }).click();
  }

  async told(text: RegExp): Promise<void> {
    await this.pane.locator('.fui-MessageBar').getByText(text).first().waitFor();
  }

  async choose(...names: readonly string[]): Promise<void> {
    await this.pane.locator('input[type=file]').setInputFiles(
      names.map((name) => ({
        name: `${name}.xlsx`,
        mimeType: 'application/octet-stream',
        buffer: Buffer.from(fileOf(name)),
      })),
    );
  }

  async tabs(): Promise<readonly string[]> {
    return this.workbench.page.getByRole('tablist').getByRole('tab').allTextContents();
  }
}

async function openPlan(setting: Parameters<WorkbenchPages['open']>[0] = {}): Promise<Office> {
  const workbench = await pages.open({ api: '1.13', ...setting });
  await workbench.openFile('piano.xlsx', fileOf('piano'));
  await workbench.page.getByText('piano.xlsx').waitFor();
  await workbench.paneIsReady();
  await workbench.pane
    .getByText(/9 (indicatori|indicators)/)
    .first()
    .waitFor();
  return new Office(workbench);
}

test('a whole year: monitoring, revision, collection, closing, report', async () => {
  const office = await openPlan();
  const { pane, workbench } = office;

  // In the middle of the year.
  await office.more(/^Monitoraggio/);
  await pane.getByLabel('Data del monitoraggio').fill('2024-06-30');
  await pane.getByText('Da seguire (6)').waitFor();
  await office.button(/^Tempo medio di rilascio.*In ritardo/su).waitFor();
  await office.button('Crea il foglio').click();
  await office.told(/^Fogli[oi]? pront[oi]: /);
  await workbench.page
    .getByRole('tab', { name: /^Monitoraggio/ })
    .first()
    .waitFor();

  // The plan is revised: the target of the assisted businesses rises.
  await workbench.page.getByRole('tab', { name: 'PIRA 2024', exact: true }).click();
  await workbench.type('D7', '>= 110');
  await workbench.shows('D7', '>= 110');

  // What the centres sent back: three were asked, one answers otherwise than the plan, one does not answer.
  await office.more(/^Raccolta/);
  for (const centre of ['Area Promozione', 'Area Anagrafica', 'Area Amministrazione'])
    await office.button(new RegExp(`^Apri «${centre}»`)).waitFor();
  const before = await office.tabs();
  await office.choose('promozione-openpyxl', 'anagrafica-libreoffice');
  await pane.getByRole('heading', { name: /^Da scrivere nel piano \(12\)$/ }).waitFor();
  expect(await office.tabs()).toEqual(before);
  await pane.getByRole('heading', { name: 'In conflitto (1)' }).waitFor();
  const conflict = pane.getByRole('checkbox', { name: /Eventi di promozione: nel piano «6».*«7»/ });
  expect(await conflict.isChecked()).toBe(false);
  await pane.getByRole('heading', { name: 'Senza risposta (2)' }).waitFor();
  await pane.getByText('Costi di funzionamento (Area Amministrazione)').waitFor();
  expect(await axeViolations(workbench.page)).toEqual([]);
  await workbench.isEmpty('F7');

  // All but one are accepted, and written; then undone and accepted again.
  const refused = pane.getByRole('checkbox', { name: /^Imprese assistite agli sportelli \(evidenza\)/ });
  await refused.uncheck();
  await office.button('Scrivi 11 valori').click();
  await office.told(/^Scritti 11 valori raccolti\.$/);
  await workbench.shows('F7', '112');
  await workbench.shows('F8', '6');
  await workbench.isEmpty('I7');
  await office.button(/^Annulla ultima modifica: Scrittura/).click();
  await office.told(/^Annullato: /);
  await workbench.isEmpty('F7');
  await office.choose('promozione-openpyxl', 'anagrafica-libreoffice');
  await office.button('Scrivi 12 valori').click();
  await office.told(/^Scritti 12 valori raccolti\.$/);
  await workbench.shows('I7', 'Registro degli sportelli');

  // The year is closed, and the report written.
  await pane.getByRole('button', { name: 'Valuta obiettivi' }).click();
  await office.told(/./);
  await pane.getByRole('tab', { name: 'Pubblica' }).click();
  await office.button(/^Crea .*: Rapporto sui risultati$/).click();
  await office.told(/^Fogli[oi]? pront[oi]: /);
  await workbench.page.getByRole('tab', { name: 'Rapporto sui risultati', exact: true }).waitFor();
  expect(pages.complaints).toEqual([]);
});

test('where Excel cannot look into files, their sheets are moved in and found', async () => {
  const workbench = await pages.open();
  const office = new Office(workbench);
  await office.more(/^Raccolta/);
  await office.button('Cerca i fogli compilati').click();
  await workbench.pane.getByText('Non c’è nessun foglio di raccolta compilato.').waitFor();
  expect(await office.button('Scegli i file compilati').count()).toBe(0);
});

test('the rules of the body show their effect before they are kept, by keyboard', async () => {
  const office = await openPlan();
  const { pane, workbench } = office;
  await office.more(/^Regole dell’ente/);
  const bands = pane.getByLabel('Fasce del grado');
  await bands.fill('soglia 80%, target 85%, eccellenza 110%');
  await pane.getByText(/^Con queste regole cambia 1 indicatore:$/).waitFor();
  expect(await axeViolations(workbench.page)).toEqual([]);
  await bands.press('Tab');
  await office.button('Salva le regole').press('Enter');
  await pane.getByRole('tab', { name: 'Sintesi' }).click();
  await pane.getByText(/soglia 80%, target 85%, eccellenza 110%/).waitFor();
});

test.each([
  ['in English, dark', { language: 'en', theme: 'dark' }],
  ['in Italian, light', {}],
] as const)('the views of the year are accessible %s', async (_how, setting) => {
  const office = await openPlan(setting);
  for (const name of [
    /^(Raccolta|Collection)/,
    /^(Monitoraggio|Monitoring)/,
    /^(Regole|Organisation’s rules)/,
  ]) {
    await office.more(name);
    await office.pane.getByRole('tabpanel').getByRole('heading').first().waitFor();
    expect(await axeViolations(office.workbench.page)).toEqual([]);
    const frame = office.workbench.paneFrame;
    const isWide = await frame.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(isWide).toBe(false);
  }
});
