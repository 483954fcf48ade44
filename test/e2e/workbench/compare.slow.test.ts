import type { Book } from '../../../src/workbench/book/book';
import { loadBook } from '../../../src/workbench/xlsx/loadBook';
import { newBook } from '../../../src/workbench/xlsx/newBook';
import { saveBook } from '../../../src/workbench/xlsx/saveBook';
import { type WorkbenchPage, WorkbenchPages } from './workbenchPage';
import { bytesOf } from './bytesOf';

const pages = new WorkbenchPages();
jest.setTimeout(240_000);

afterAll(async () => {
  expect(pages.complaints).toEqual([]);
  await pages.close();
});

type Rows = readonly (readonly (string | number)[])[];

const heading = (year: number): readonly string[] => [
  'Codice',
  'Indicatore',
  'Unità di misura',
  `Target ${year}`,
  `Consuntivo ${year}`,
];

const PLAN_2023: Rows = [
  ['Piano degli indicatori e dei risultati attesi di bilancio 2023'],
  ['Obiettivo 1: Sostenere le imprese del territorio'],
  heading(2023),
  ['1.1', 'Numero di imprese assistite', 'Numero', '>= 50', 62],
  ['1.2', 'Pratiche evase entro 5 giorni', 'Percentuale', '>= 85%', '88%'],
  ['1.3', 'Incontri formativi organizzati', 'Numero', '>= 10', 11],
  ['1.4', 'Costi di funzionamento', 'Euro', '<= 100.000', 98000],
  ['1.5', 'Sportello per le nuove imprese', 'Sì/No', 'sì', 'sì'],
];

const PLAN_2024: Rows = [
  ['Piano degli indicatori e dei risultati attesi di bilancio 2024'],
  ['Delibera di approvazione del 12 dicembre 2023'],
  ['Obiettivo 1: Sostenere le imprese del territorio'],
  heading(2024),
  ['1.1', 'Numero di imprese assistite', 'Numero', '>= 40', 55],
  ['1.2', 'Pratiche evase entro 5 giorni', 'Percentuale', '>= 90%', '91%'],
  ['1.3', 'Formazione: incontri svolti', 'Numero', '>= 10', 12],
  ['1.4', 'Costi di funzionamento', 'Euro', '<= 100.000', 99000],
  ['1.6', 'Visite al portale', 'Numero', '>= 1.000', 1200],
];

function fileWith(plans: Readonly<Record<string, Rows>>): Uint8Array {
  const book = newBook(...Object.keys(plans));
  for (const [name, rows] of Object.entries(plans)) {
    const sheet = book.sheet(name);
    rows.forEach((cells, row) =>
      cells.forEach((value, column) => {
        if (sheet) book.setContent(sheet, row, column, { value, formula: null });
      }),
    );
    sheet?.columns.set(1, { width: 40 });
  }
  return saveBook(book);
}

/** The workbook as it would be saved now. */
async function savedBook({ page }: WorkbenchPage): Promise<Book> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /^(Salva|Save)/ }).click();
  const loaded = loadBook(await bytesOf(await download));
  if (!loaded.ok) throw new Error(loaded.failure.reason);
  return loaded.book;
}

async function openedAt(
  plans: Readonly<Record<string, Rows>>,
  setting: Parameters<WorkbenchPages['open']>[0] = {},
): Promise<WorkbenchPage> {
  const workbench = await pages.open(setting);
  await workbench.openFile('piano.xlsx', fileWith(plans));
  await workbench.paneIsReady();
  await workbench.pane.getByRole('tab', { name: /^(Altro|More)$/ }).click();
  await workbench.pane.getByRole('button', { name: /Confronto e andamento|Comparison/ }).click();
  return workbench;
}

const idle = ({ pane }: WorkbenchPage): Promise<void> =>
  pane.locator('[aria-busy=true]').waitFor({ state: 'detached' });

test('two years of one workbook: matches confirmed, Variazioni with its reasons kept, undone', async () => {
  const workbench = await openedAt({ 'PIRA 2023': PLAN_2023, 'PIRA 2024': PLAN_2024 });
  const { pane } = workbench;
  await pane.getByText(/^Invariati: \d+; modificati: \d+/).waitFor();
  await pane.getByRole('button', { name: 'È lo stesso: Formazione: incontri svolti' }).click();
  await pane.getByRole('button', { name: 'Togli la decisione: Formazione: incontri svolti' }).waitFor();
  await pane.getByRole('button', { name: 'Vai a PIRA 2023!D4' }).first().click();
  await workbench.isAt('D4');
  await pane.getByRole('button', { name: 'Vai a PIRA 2024!D5' }).first().click();
  await workbench.isAt('D5');
  const before = (await savedBook(workbench)).sheets.map(({ name }) => name);
  await pane.getByRole('button', { name: 'Crea il foglio Variazioni' }).click();
  await pane
    .getByText(/Variazioni/)
    .first()
    .waitFor();
  await idle(workbench);
  const written = await savedBook(workbench);
  expect(written.sheets.map(({ name }) => name)).toEqual([...before, 'Variazioni']);
  await pane.getByRole('button', { name: /^Annulla ultima modifica/ }).click();
  await idle(workbench);
  expect((await savedBook(workbench)).sheets.map(({ name }) => name)).toEqual(before);
  await pane.getByRole('button', { name: 'Mostra l’andamento' }).click();
  await pane.getByText('2023: target >= 50', { exact: false }).waitFor();
  await pane.getByText('Linea: consuntivo. Trattini: target.').scrollIntoViewIfNeeded();
});

test('the plan of another workbook, read and gone again; next year’s plan made and undone', async () => {
  const workbench = await openedAt({ 'PIRA 2024': PLAN_2024 }, { api: '1.13' });
  const { pane } = workbench;
  await pane.getByText('In questa cartella di lavoro c’è un solo piano.').waitFor();
  await pane.locator('input[type=file]').setInputFiles({
    name: 'piano-2023.xlsx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(fileWith({ 'PIRA 2023': PLAN_2023 })),
  });
  await pane.getByText(/^Invariati: \d+; modificati: \d+/).waitFor();
  await pane.getByText('Prima in PIRA 2023!D4 del file «piano-2023.xlsx»').first().waitFor();
  expect((await savedBook(workbench)).sheets.map(({ name }) => name)).toEqual(['PIRA 2024']);
  await pane.getByRole('button', { name: 'Altro', exact: true }).click();
  await pane.getByRole('button', { name: /^Anno prossimo/ }).click();
  await pane.getByRole('button', { name: 'Prepara il piano dell’anno prossimo' }).click();
  await pane.getByText('Target da decidere: 5.').waitFor();
  await pane.getByText('Testi che nominano ancora un anno (1)').scrollIntoViewIfNeeded();
  const made = (await savedBook(workbench)).sheet('PIRA 2025');
  expect(made?.cells.get(3, 3)?.value).toBe('Target 2025');
  expect(made?.cells.get(4, 3)?.value ?? null).toBeNull();
  expect(made?.cells.get(4, 4)?.value ?? null).toBeNull();
  await pane.getByRole('button', { name: /^Annulla ultima modifica/ }).click();
  await idle(workbench);
  expect((await savedBook(workbench)).sheets.map(({ name }) => name)).toEqual(['PIRA 2024']);
});

const DOUBTFUL = 'Formazione: incontri svolti';

/** The workbook as it would be saved now, in a page of its own at its comparison. */
async function reopened({ page }: WorkbenchPage): Promise<WorkbenchPage> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Salva/ }).click();
  const workbench = await pages.open({ api: '1.13' });
  await workbench.openFile('piano.xlsx', await bytesOf(await download));
  await workbench.paneIsReady();
  await workbench.pane.getByRole('tab', { name: 'Altro' }).click();
  await workbench.pane.getByRole('button', { name: 'Confronto e andamento' }).click();
  await workbench.pane.getByText(/^Invariati: /).waitFor();
  return workbench;
}

test('a pair parted stays parted in the saved file, and the answer can be taken back and given anew', async () => {
  const first = await openedAt({ 'PIRA 2023': PLAN_2023, 'PIRA 2024': PLAN_2024 }, { api: '1.13' });
  await first.pane.getByRole('button', { name: `Sono diversi: ${DOUBTFUL}` }).click();
  await first.pane.getByText('Separati: sono indicatori diversi.').waitFor();
  expect(await first.pane.getByRole('button', { name: `È lo stesso: ${DOUBTFUL}` }).count()).toBe(0);

  const second = await reopened(first);
  await second.pane.getByText('Separati: sono indicatori diversi.').waitFor();
  await second.pane.getByText(/nuovi: 2; eliminati: 2/).waitFor();
  await second.pane.getByRole('button', { name: `Togli la decisione: ${DOUBTFUL}` }).click();
  await second.pane.getByRole('button', { name: `È lo stesso: ${DOUBTFUL}` }).click();
  await second.pane.getByText(/nuovi: 1; eliminati: 1/).waitFor();

  const third = await reopened(second);
  await third.pane.getByText(/nuovi: 1; eliminati: 1/).waitFor();
  await third.pane.getByRole('button', { name: `Togli la decisione: ${DOUBTFUL}` }).waitFor();
});

test('the sheets of another workbook are kept, undone, kept again, and stay with what was decided', async () => {
  const workbench = await openedAt({ 'PIRA 2024': PLAN_2024 }, { api: '1.13' });
  const { pane } = workbench;
  const keep = async () => {
    await pane.locator('input[type=file]').setInputFiles({
      name: 'piano-2023.xlsx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(fileWith({ 'PIRA 2023': PLAN_2023 })),
    });
    await pane.getByRole('button', { name: `È lo stesso: ${DOUBTFUL}` }).waitFor();
    await idle(workbench);
  };
  await pane.getByRole('checkbox', { name: 'Tieni i fogli in questa cartella di lavoro' }).check();
  await keep();
  expect((await savedBook(workbench)).sheets.map(({ name }) => name)).toEqual(['PIRA 2024', 'PIRA 2023']);
  await pane.getByRole('button', { name: /^Annulla ultima modifica/ }).click();
  await idle(workbench);
  expect((await savedBook(workbench)).sheets.map(({ name }) => name)).toEqual(['PIRA 2024']);
  await keep();
  await pane.getByRole('button', { name: `È lo stesso: ${DOUBTFUL}` }).click();
  await pane.getByRole('button', { name: `Togli la decisione: ${DOUBTFUL}` }).waitFor();

  const again = await reopened(workbench);
  await again.pane.getByRole('button', { name: `Togli la decisione: ${DOUBTFUL}` }).waitFor();
  await again.pane.getByRole('button', { name: 'Vai a PIRA 2023!D4' }).first().click();
  await again.isAt('D4');
});

test('an Excel that cannot take in files says how the sheets are moved; in English and in the dark', async () => {
  const workbench = await openedAt(
    { 'PIRA 2023': PLAN_2023, 'PIRA 2024': PLAN_2024 },
    { language: 'en', theme: 'dark' },
  );
  const { pane } = workbench;
  await pane.getByText(/^Unchanged: \d+; changed: \d+/).waitFor();
  await pane
    .getByText('This version of Excel cannot import the sheets of another file.', { exact: false })
    .waitFor();
});
