/** Draws assets/icons/*.svg as PNG in every size that Office asks for. Run from the root: npx tsx scripts/icons.ts */
import { readFileSync } from 'node:fs';
import { launchBrowser } from '../test/e2e/browser';

const FOLDER = 'assets/icons';
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
const ICONS = {
  icon: [...SIZES, 128],
  evaluate: SIZES,
  reclassify: SIZES,
  findings: SIZES,
  publish: SIZES,
  update: SIZES,
  undo: SIZES,
};

async function drawIcons(): Promise<void> {
  const browser = await launchBrowser();
  const page = await browser.newPage();
  for (const [name, sizes] of Object.entries(ICONS)) {
    const svg = readFileSync(`${FOLDER}/${name}.svg`, 'utf8');
    for (const size of sizes) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
      );
      await page.screenshot({ path: `${FOLDER}/${name}-${size}.png`, omitBackground: true });
    }
  }
  await browser.close();
}

void drawIcons();
