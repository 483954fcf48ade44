import { type WorkbenchPage, WorkbenchPages } from './workbenchPage';

const pages = new WorkbenchPages();
jest.setTimeout(60_000);

let workbench: WorkbenchPage;

beforeAll(async () => {
  workbench = await pages.open();
});

afterAll(() => pages.close());

async function view(name: RegExp): Promise<void> {
  await workbench.pane.getByRole('tab', { name }).click();
}

test('the views show the plan of the open workbook', async () => {
  const { pane } = workbench;
  await view(/^Sintesi/);
  await pane.getByText('18 indicatori, 9 obiettivi').waitFor();
  await view(/^Indicatori/);
  await pane.getByText('18 indicatori', { exact: true }).waitFor();
  await view(/^Anomalie/);
  await pane.getByRole('heading', { name: /^Correggere con un clic \(\d+\)$/ }).waitFor();
  await view(/^Altro/);
  await pane.getByRole('button', { name: /^Opzioni/ }).click();
  await pane.getByText('Lingua del pannello').waitFor();
});

test('from the pane to the cell', async () => {
  await workbench.cell('A1');
  await view(/^Indicatori/);
  await workbench.pane.getByRole('button', { name: /Numero appuntamenti servizio marchi/ }).click();
  await workbench.pane.getByRole('button', { name: /^Vai al consuntivo/ }).click();
  await workbench.isAt('G40');
});

test('from the cell to the pane', async () => {
  await view(/^Sintesi/);
  await workbench.cell('G41');
  await workbench.pane.getByText(/^Numero di incontri di coordinamento/).waitFor();
  await workbench.pane.getByRole('button', { name: 'Spiega' }).click();
  await workbench.pane.getByText('Come si arriva a questo esito').waitFor();
});

test('a finding leads to its cell', async () => {
  await view(/^Anomalie/);
  await workbench.pane.getByRole('button', { name: /^Correggere con un clic/ }).click();
  const link = workbench.pane.getByRole('button', { name: /^Vai a / }).first();
  const address = (await link.textContent())?.replace('Vai a ', '') ?? '';
  await link.click();
  await workbench.isAt(address);
  expect(address).toMatch(/^[A-Z]+\d+$/u);
});
