import { loadBook } from '../../../src/workbench/xlsx/loadBook';
import { newBook } from '../../../src/workbench/xlsx/newBook';
import { saveBook } from '../../../src/workbench/xlsx/saveBook';
import { ExcelPort } from '../../../src/excel/excelPort';
import { withWorkbook } from '../../excel/workbook';
import type { OddPlan, OfficeSays } from '../../support/oddPlan';
import { indicatorLines, ODD_PLANS } from '../../support/oddPlans';
import { axeViolations } from '../axe';
import { bytesOf } from './bytesOf';
import { type WorkbenchPage, WorkbenchPages } from './workbenchPage';

const pages = new WorkbenchPages();
jest.setTimeout(180_000);

afterAll(async () => {
  expect(pages.complaints).toEqual([]);
  await pages.close();
});

function fileOf({ sheet, rows, isHidden }: OddPlan): Uint8Array {
  const book = isHidden === true ? newBook('Avvertenze', sheet) : newBook(sheet);
  const of = book.sheets.at(-1);
  rows.forEach((cells, row) =>
    cells.forEach((value, column) => {
      if (of && value !== '') book.setContent(of, row, column, { value, formula: null });
    }),
  );
  if (of && isHidden === true) of.visibility.set('hidden');
  return saveBook(book);
}

/** Somebody at the view of the reading, with the acts that it took: clicks, choices, typed texts and chosen cells. */
class Person {
  acts = 0;

  constructor(private readonly workbench: WorkbenchPage) {}

  private get pane() {
    return this.workbench.pane;
  }

  async click(name: string | RegExp, role: 'button' | 'tab' = 'button'): Promise<void> {
    this.acts += 1;
    await this.pane.getByRole(role, { name }).first().click();
  }

  private async cell(address: string): Promise<void> {
    this.acts += 1;
    await this.workbench.cell(address);
    await this.pane
      .getByText(new RegExp(`^${address}[ :]`))
      .first()
      .waitFor();
  }

  private async type(label: RegExp | string, text: string): Promise<void> {
    this.acts += 1;
    await this.pane.getByLabel(label).fill(text);
  }

  private async choose(label: RegExp, option: string): Promise<void> {
    this.acts += 1;
    await this.pane.getByLabel(label).selectOption(option);
  }

  /** Opens the view: from the state without a plan in one click, else from the menu. */
  async open(): Promise<void> {
    const noPlan = this.pane.getByRole('button', { name: 'Indica dov’è il piano' });
    if ((await noPlan.count()) > 0) return this.click('Indica dov’è il piano');
    await this.click('Altro', 'tab');
    await this.click(/^Lettura/);
  }

  async says(one: OfficeSays): Promise<void> {
    if ('header' in one) {
      await this.cell(one.header);
      await this.click(/^Qui c’è il piano/);
    } else if ('start' in one) {
      await this.cell(one.start);
      await this.click(/^Il piano comincia qui/);
    } else if ('column' in one) {
      await this.click(new RegExp(`^${one.column} `));
      await this.choose(new RegExp(`^La colonna ${one.column} è`), one.as);
      if (one.year !== undefined) await this.type('Anno', String(one.year));
      await this.click('Salva indicazione');
    } else if ('row' in one) {
      await this.cell(one.row);
      await this.click('La riga');
      await this.click(ROW_WORDS[one.as]);
    } else if ('target' in one) {
      await this.cell(one.target);
      await this.click('Il target');
      await this.type(/significa$/, one.means);
      await this.click('Salva indicazione');
    } else if (one.year === undefined) await this.click(/^Il foglio .* è un piano$/);
    else {
      await this.cell('A1');
      await this.click('Il foglio');
      await this.choose(/^Il foglio /, one.as);
      await this.type('Anno del foglio', String(one.year));
      await this.click('Salva indicazione');
    }
    await this.pane.locator('[aria-busy=true]').waitFor({ state: 'detached' });
    await this.pane.getByText(/^Prima: /).waitFor();
  }
}

const ROW_WORDS = {
  indicator: 'un indicatore',
  continues: 'il seguito dell’indicatore sopra',
  heading: 'un’intestazione (obiettivo)',
  total: 'un totale',
  'no-indicator': 'non un indicatore',
} as const;

/** How many acts each took, from the first one in the pane. */
const ACTS: Readonly<Record<string, number>> = {
  'headers of the office’s own words': 14,
  'no header at all': 14,
  'the header below the rows': 20,
  'indicators of two rows': 14,
  'columns under each other’s labels': 10,
  'targets inside notes': 19,
  'no year anywhere in the sheet': 7,
  'a target for each of two offices': 16,
  'expected values twice under one label': 10,
  'expected values twice under a label of two rows': 10,
  'a target for each of two offices under a label of two rows': 16,
  'two targets of one year': 9,
  'years alone beside the target': 18,
  'measured columns of two years only': 11,
  'a target that looks like a year': 6,
  'headings with a value and a sum among the rows': 8,
  'a plan on a hidden sheet': 2,
  'operator and value in columns of their own, without labels': 17,
};

test.each(ODD_PLANS.map((one) => [one.name, one] as const))(
  'set right in the pane, saved and opened again: %s',
  async (name, plan) => {
    const workbench = await pages.open();
    await workbench.openFile('piano.xlsx', fileOf(plan));
    await workbench.paneIsReady();
    const person = new Person(workbench);
    await person.open();
    for (const one of plan.says) await person.says(one);
    expect(await axeViolations(workbench.page)).toEqual([]);
    const download = workbench.page.waitForEvent('download');
    await workbench.page.getByRole('button', { name: 'Salva con nome' }).click();
    const saved = await bytesOf(await download);
    const loaded = loadBook(saved);
    if (!loaded.ok) throw new Error('The saved file cannot be opened.');
    const after = await withWorkbook(loaded.book, async () => {
      const analysis = await new ExcelPort().analyse({});
      return analysis.ok ? indicatorLines(analysis.plan) : [analysis.problem.code];
    });
    expect(after).toEqual(plan.right);
    expect(person.acts).toBe(ACTS[name]);
    await workbench.close();
  },
);
