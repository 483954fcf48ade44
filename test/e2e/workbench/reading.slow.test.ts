import { newBook } from '../../../src/workbench/xlsx/newBook';
import { saveBook } from '../../../src/workbench/xlsx/saveBook';
import { type WorkbenchPage, WorkbenchPages } from './workbenchPage';

const pages = new WorkbenchPages();
jest.setTimeout(120_000);

afterAll(async () => {
  expect(pages.complaints).toEqual([]);
  await pages.close();
});

type Rows = readonly (readonly (string | number)[])[];

function fileWith(rows: Rows): Uint8Array {
  const book = newBook('Piano 2024');
  const [sheet] = book.sheets;
  rows.forEach((cells, row) =>
    cells.forEach((value, column) => {
      if (sheet) book.setContent(sheet, row, column, { value, formula: null });
    }),
  );
  return saveBook(book);
}

/** A pane at the view of the reading, and how often somebody clicked, chose or typed there. */
class Office {
  clicks = 0;

  constructor(readonly workbench: WorkbenchPage) {}

  async click(name: string | RegExp): Promise<void> {
    this.clicks += 1;
    await this.workbench.pane.getByRole('button', { name }).first().click();
  }

  async choose(label: RegExp, option: string): Promise<void> {
    this.clicks += 1;
    await this.workbench.pane.getByLabel(label).selectOption(option);
  }

  async type(label: RegExp | string, text: string): Promise<void> {
    this.clicks += 1;
    await this.workbench.pane.getByLabel(label).fill(text);
  }

  async column(letter: string, as: string, year = ''): Promise<void> {
    await this.click(new RegExp(`^${letter} `));
    await this.choose(new RegExp(`^La colonna ${letter} è`), as);
    if (year !== '') await this.type('Anno', year);
    await this.click('Salva indicazione');
    await this.workbench.pane.locator('[aria-busy=true]').waitFor({ state: 'detached' });
  }

  async sees(text: string | RegExp): Promise<void> {
    await this.workbench.pane.getByText(text).first().waitFor();
  }
}

async function opened(rows: Rows, language: 'it' | 'en' = 'it', theme: 'light' | 'dark' = 'light') {
  const workbench = await pages.open({ language, theme });
  await workbench.openFile('piano.xlsx', fileWith(rows));
  await workbench.paneIsReady();
  return new Office(workbench);
}

const UNKNOWN: Rows = [
  ['Bianco', 'Rosso', 'Verde', 'Nero'],
  ['Pratiche evase', '>= 5', 'Numero', 6],
  ['Sportelli aperti', '5', 'Numero', 2],
];

test('where no plan is recognised the office says where it is, in few clicks, and can undo it', async () => {
  const office = await opened(UNKNOWN);
  await office.click('Indica dov’è il piano');
  await office.workbench.cell('B1');
  await office.click(/^Qui c’è il piano/);
  await office.column('A', 'name');
  await office.column('B', 'target', '2024');
  await office.sees(/2 indicatori, 2 con target/);
  await office.column('D', 'actual', '2024');
  await office.sees(/2 indicatori, 2 con target, 2 con consuntivo/);
  expect(office.clicks).toBe(13);
  await office.click('Annulla ultima indicazione');
  await office.sees(/2 indicatori, 2 con target, 0 con consuntivo/);
  await office.workbench.shows('B2', '>= 5');
});

const MEASURED: Rows = [
  ['PIRA 2024'],
  ['Indicatore', 'Unità di misura', 'Target 2024', 'Valore 2024', 'Scadenza'],
  ['Imprese assistite', 'n.', '120', 141, 'aprile'],
  ['Totale generale delle imprese', 'n.', '120', 141, ''],
];

test('a target means what the office types, read at once; a row is no indicator; each is taken back by itself', async () => {
  const office = await opened(MEASURED);
  const { workbench } = office;
  await workbench.pane.getByRole('tab', { name: 'Altro' }).click();
  await office.click(/^Lettura/);
  await workbench.cell('C3');
  await office.sees(/^C3 «120»: letta come target/);
  await office.click('Il target');
  await office.type(/^«120» significa/, 'forse 100');
  await office.sees(/forse/);
  expect(await workbench.pane.getByRole('button', { name: 'Salva indicazione' }).isDisabled()).toBe(true);
  await office.type(/^«120» significa/, '<= 120');
  await office.sees(/^Interpretazione: /);
  await office.click('Salva indicazione');
  await office.sees(/significa «<= 120»/);
  await workbench.cell('A4');
  await office.click('La riga');
  await office.click('non un indicatore');
  await office.sees(/^1 indicatore, /);
  await office.click(/^Togli: .*Totale generale/);
  await office.sees(/2 indicatori/);
  await office.sees(/significa «<= 120»/);
  await workbench.shows('C3', '120');
});

const THIS_YEAR: Rows = [
  ['PIRA 2024'],
  ['Bianco', 'Rosso', 'Verde', 'Nero'],
  ['Pratiche evase', '>= 5', 'Numero', 6],
  ['Sportelli aperti', '5', 'Numero', 2],
];

test('what was said of last year’s workbook is taken over, with the years moved on, and can be undone', async () => {
  const office = await opened(THIS_YEAR);
  const { workbench } = office;
  await office.click('Indica dov’è il piano');
  await office.click('Importa le indicazioni dell’anno scorso');
  const said = {
    tables: [
      {
        sheet: 'Piano 2023',
        headerRow: 2,
        labels: ['Bianco', 'Rosso', 'Verde', 'Nero'],
        columns: {
          A: { as: 'name', header: 'Bianco' },
          B: { as: 'target', year: 2023, header: 'Rosso' },
          D: { as: 'actual', year: 2023, header: 'Nero' },
        },
      },
    ],
  };
  await office.type('Testo delle indicazioni', JSON.stringify(said));
  await office.click(/^Importa$/);
  await office.sees(/^Importate \d+ indicazioni/);
  await office.sees(/2 indicatori, 2 con target, 2 con consuntivo/);
  await office.click('Annulla ultima indicazione');
  await office.sees(/^0 indicatori/);
  await workbench.shows('B3', '>= 5');
});
