import { createRoot } from 'react-dom/client';
import { App } from './App';
import './page.css';
import './grid/grid.css';
import { readRibbon } from './session/ribbon';
import { openFile } from './session/openFile';
import { languageOf, textsIn } from './texts';
import '@fontsource/arimo/400.css';
import '@fontsource/arimo/400-italic.css';
import '@fontsource/arimo/700.css';
import '@fontsource/arimo/700-italic.css';
import '@fontsource/carlito/400.css';
import '@fontsource/carlito/400-italic.css';
import '@fontsource/carlito/700.css';
import '@fontsource/carlito/700-italic.css';

/** Fonts of the same widths as Calibri and Arial, for machines that lack these: texts break where the office saw them break. */
const FAMILIES = ['Carlito', 'Arimo'];
const STYLES = ['', 'bold', 'italic', 'italic bold'];

/** Loads what texts are measured with; resolves also where a font cannot be had. */
async function loadFonts(): Promise<void> {
  const fonts = FAMILIES.flatMap((family) => STYLES.map((style) => `${style} 11pt ${family}`));
  await Promise.allSettled(fonts.map((font) => document.fonts.load(font)));
}

const SAMPLE = 'pira-2021-consuntivo.xlsx';

/** Fetches a file of this site. */
async function fetchFile(path: string): Promise<Uint8Array> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

async function start(): Promise<void> {
  const root = document.getElementById('root');
  if (root === null) return;
  const language = languageOf(location.search);
  const displayLanguage = language === 'it' ? 'it-IT' : 'en-US';
  document.documentElement.lang = language;
  const sample = new URLSearchParams(location.search).get('sample') ?? SAMPLE;
  const [manifest, bytes] = await Promise.all([
    fetchFile('/workbench/manifest.xml'),
    fetchFile(`/samples/${encodeURIComponent(sample)}`),
    loadFonts(),
  ]);
  const ribbon = readRibbon(new TextDecoder().decode(manifest), displayLanguage);
  const opened = await openFile(sample, bytes);
  if (ribbon === null || !opened.ok) throw new Error(`manifest.xml, ${sample}`);
  createRoot(root).render(
    <App
      first={opened.workbook}
      ribbon={ribbon}
      texts={textsIn(language)}
      displayLanguage={displayLanguage}
    />,
  );
}

start().catch((error: unknown) => {
  document.body.textContent = error instanceof Error ? error.message : String(error);
});
