import { startPaneHarness, type PaneHarness } from './paneHarness';

jest.setTimeout(60_000);

let harness: PaneHarness;
beforeAll(async () => {
  harness = await startPaneHarness();
}, 60_000);
afterAll(() => harness.close());

test.each([
  ['as low as on a small screen', 378, false],
  ['of usual height', 700, true],
])(
  'in a pane %s the selected indicator yields to what a ribbon command says: %d px, stays: %s',
  async (_, height, stays) => {
    const page = await harness.open({ height });
    const strip = page.getByRole('region', { name: 'Indicatore della cella scelta' });
    await page.evaluate(() => window.harness.port.userSelects(window.harness.cellAt(21, 2)));
    await strip.waitFor();
    await page.evaluate(() =>
      window.harness.pane.showNotice({
        intent: 'success',
        title: 'Valutazione completata: 11 raggiunti, 3 parzialmente, 3 non raggiunti.',
        text: '',
        language: 'it',
        workbook: '',
        results: { sheet: 'PIRA 2021', row: 18, column: 8 },
      }),
    );
    await page.getByText('Valutazione completata').last().waitFor();
    expect(await strip.isVisible()).toBe(stays);
    await page.getByRole('button', { name: 'Chiudi' }).click();
    await strip.waitFor();
    expect(harness.complaints).toEqual([]);
    await page.context().close();
  },
);
