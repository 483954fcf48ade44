/** Draws every view of the pane into out/screenshots. Run from the root: npx tsx scripts/screenshots.ts */
import { mkdirSync } from 'node:fs';
import { startPaneHarness, type PaneSetting } from '../test/e2e/taskpane/paneHarness';

const FOLDER = 'out/screenshots';
const SETTINGS: Readonly<Record<string, PaneSetting>> = {
  light: {},
  dark: { theme: 'dark' },
  contrast: { forcedColors: true },
  'narrow-english': { width: 320, language: 'en-US' },
  tall: { height: 900 },
};

async function drawViews(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const harness = await startPaneHarness();
  for (const [name, setting] of Object.entries(SETTINGS)) {
    const page = await harness.open(setting);
    for (const [i, tab] of (await page.getByRole('tab').all()).entries()) {
      await tab.click();
      await page.screenshot({ path: `${FOLDER}/${name}-${i + 1}.png` });
    }
    await page.getByRole('tab').nth(1).click();
    await page.locator('#indicator-1').click();
    await page.screenshot({ path: `${FOLDER}/${name}-5-explain.png` });
    await page.getByRole('tab').first().click();
    await page.getByRole('button').first().click();
    await page.screenshot({ path: `${FOLDER}/${name}-6-evaluated.png` });
    await page.evaluate(() => window.harness.setProblem('sheet-filtered'));
    await page.getByRole('button').first().click();
    await page.screenshot({ path: `${FOLDER}/${name}-7-problem.png` });
    await page.evaluate(() => {
      window.harness.setProblem(null);
      window.harness.setSlow();
    });
    await page.getByRole('button').first().click();
    await page.screenshot({ path: `${FOLDER}/${name}-8-progress.png` });
    await page.context().close();
  }
  const empty = await harness.open({ problem: 'no-plan' });
  await empty.screenshot({ path: `${FOLDER}/no-plan.png` });
  process.stdout.write(harness.complaints.map((text) => `${text}\n`).join(''));
  await harness.close();
}

void drawViews();
