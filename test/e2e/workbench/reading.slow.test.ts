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

function fileWith(rows: Rows, others: Readonly<Record<string, Rows>> = {}): Uint8Array {
  const book = newBook('Piano 2024', ...Object.keys(others));
  [rows, ...Object.values(others)].forEach((cellsOf, at) =>
    cellsOf.forEach((cells, row) =>
      cells.forEach((value, column) => {
        const sheet = book.sheets[at];
        if (sheet) book.setContent(sheet, row, column, { value, formula: null });
      }),
    ),
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

  /** `header`: what stands over the column, where several tables have one with this letter. */
  async column(letter: string, as: string, year = '', header = ''): Promise<void> {
    await this.click(new RegExp(`^${letter} .*${header}`));
    await this.choose(new RegExp(`^La colonna ${letter} è`), as);
    if (year !== '') await this.type('Anno', year);
    await this.click('Salva indicazione');
    await this.workbench.pane.locator('[aria-busy=true]').waitFor({ state: 'detached' });
  }

  async sees(text: string | RegExp): Promise<void> {
    await this.workbench.pane.getByText(text).first().waitFor();
  }
}

async function opened(rows: Rows, others: Readonly<Record<string, Rows>> = {}) {
  const workbench = await pages.open();
  await workbench.openFile('piano.xlsx', fileWith(rows, others));
  await workbench.paneIsReady();
  return new Office(workbench);
}

/** Somebody without a mouse: only keys are pressed. */
class Keyboard {
  constructor(private readonly workbench: WorkbenchPage) {}

  private get keys() {
    return this.workbench.page.keyboard;
  }

  /** Presses Tab until a control of the pane has the focus; from its first one where the focus is elsewhere. */
  async reach(name: RegExp): Promise<void> {
    const frame = this.workbench.paneFrame;
    await frame.evaluate(() => {
      if (!document.hasFocus() || document.activeElement === document.body)
        document.querySelector('button')?.focus();
    });
    for (let presses = 0; presses < 120; presses += 1) {
      const focused = await frame.evaluate(() => {
        const at = document.hasFocus() ? document.activeElement : null;
        const label = at?.id ? document.querySelector(`label[for="${at.id}"]`) : null;
        return (at?.getAttribute('aria-label') ?? label?.textContent ?? at?.textContent ?? '').trim();
      });
      if (name.test(focused)) return;
      await this.keys.press('Tab');
      if (!(await frame.evaluate(() => document.hasFocus())))
        await frame.evaluate(() => document.querySelector('button')?.focus());
    }
    throw new Error(`No key leads to ${String(name)}.`);
  }

  async press(name: RegExp): Promise<void> {
    await this.reach(name);
    await this.keys.press('Enter');
    await this.workbench.pane.locator('[aria-busy=true]').waitFor({ state: 'detached' });
  }

  /** Chooses an option by its first letters, as a list takes them. */
  async choose(label: RegExp, letters: string): Promise<void> {
    await this.reach(label);
    await this.keys.type(letters);
  }

  async type(label: RegExp, text: string): Promise<void> {
    await this.reach(label);
    await this.keys.type(text);
  }
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

const BESIDE: Rows = [
  ['Indicatori di bilancio'],
  ['Indicatore', 'Valore 2023', 'Valore 2024'],
  ['Indice di liquidità', 2, 1.9],
];

test('a sheet that was left out is a plan: one click, and its columns are named', async () => {
  const office = await opened(MEASURED.slice(0, 3), { Bilancio: BESIDE });
  await office.workbench.pane.getByRole('tab', { name: 'Altro' }).click();
  await office.click(/^Lettura/);
  await office.sees(/^1 indicatore, /);
  await office.click('Il foglio «Bilancio» è un piano');
  await office.column('B', 'target', '2024', 'Valore 2023');
  await office.column('C', 'actual', '2024', 'Valore 2024');
  await office.sees(/^2 indicatori, 2 con target, 2 con consuntivo/);
  expect(office.clicks).toBe(10);
  await office.workbench.shows('B3', '2');
});

test('a plan that nobody recognised is set right with the keyboard alone', async () => {
  const { workbench } = await opened(UNKNOWN);
  const keyboard = new Keyboard(workbench);
  await keyboard.press(/^Indica dov’è il piano$/);
  await workbench.cell('B1');
  await workbench.pane
    .getByText(/^B1[ :]/)
    .first()
    .waitFor();
  await keyboard.press(/^Qui c’è il piano/);
  for (const [letter, as, year] of [
    ['A', 'nome', ''],
    ['B', 'target', '2024'],
    ['D', 'consuntivo', '2024'],
  ] as const) {
    await keyboard.press(new RegExp(`^${letter} `));
    await keyboard.choose(new RegExp(`^La colonna ${letter} è`), as);
    if (year !== '') await keyboard.type(/^Anno$/, year);
    await keyboard.press(/^Salva indicazione$/);
  }
  await workbench.pane.getByText(/^2 indicatori, 2 con target, 2 con consuntivo/).waitFor();
  await keyboard.press(/^Annulla ultima indicazione$/);
  await workbench.pane.getByText(/^2 indicatori, 2 con target, 0 con consuntivo/).waitFor();
});
