import { createRoot } from 'react-dom/client';
import { App } from './App';
import { loadFonts } from './fonts';
import './page.css';
import './grid/grid.css';
import { readRibbon } from './session/ribbon';
import { openFile } from './session/openFile';
import { languageOf, textsIn } from './texts';

const SAMPLE = 'pira-2021-consuntivo.xlsx';
const CELL_LOCALE = 'it-IT';

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
  const opened = await openFile(sample, bytes, CELL_LOCALE);
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
