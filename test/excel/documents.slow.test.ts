import { strFromU8, unzipSync } from 'fflate';

import { ExcelPort } from '../../src/excel/excelPort';
import { DEFAULT_SETTINGS } from '../../src/excel/settings';
import { DOCUMENT_KINDS, type DocumentKind } from '../../src/pira/reports/documents/document';
import { parseXml } from '../../src/workbench/xlsx/xml/parseXml';
import { descendantsNamed, type XmlElement } from '../../src/workbench/xlsx/xml/xmlElement';
import { SAMPLE, withWorkbook } from './workbook';

jest.setTimeout(60_000);

const REPORT = 'Rapporto sui risultati';

/** The parts of a Word file, read. */
class Word {
  readonly #parts: Readonly<Record<string, Uint8Array>>;

  constructor(bytes: Uint8Array) {
    this.#parts = unzipSync(bytes);
  }

  get names(): string[] {
    return Object.keys(this.#parts);
  }

  part(name: string): XmlElement {
    const parsed = parseXml(strFromU8(this.#parts[name] ?? new Uint8Array()));
    if (!parsed.ok) throw new Error(`${name} cannot be read.`);
    return parsed.root;
  }
}

function textOf(element: XmlElement): string {
  return descendantsNamed(element, 't')
    .map(({ text }) => text)
    .join('');
}

/** Style and text of the paragraphs that stand in no table. */
function paragraphs(word: Word): (readonly [style: string, text: string])[] {
  const [body] = descendantsNamed(word.part('word/document.xml'), 'body');
  return (body?.children ?? [])
    .filter(({ name }) => name === 'p')
    .map((paragraph) => [
      descendantsNamed(paragraph, 'pStyle')[0]?.attributes['w:val'] ?? '',
      textOf(paragraph),
    ]);
}

async function made(kind: DocumentKind, prepare?: (port: ExcelPort) => Promise<unknown>): Promise<Word> {
  return withWorkbook(SAMPLE, async () => {
    const port = new ExcelPort();
    await prepare?.(port);
    const settings = await port.readSettings();
    if (!settings.ok) throw new Error('no settings');
    const file = await port.makeDocument(kind, { settings: settings.settings });
    if (!file.ok) throw new Error(JSON.stringify(file));
    return new Word(file.bytes);
  });
}

test.each(DOCUMENT_KINDS)(
  '%s: headings go down one level at a time, after a table of contents',
  async (kind) => {
    const word = await made(kind);
    const levels = paragraphs(word).flatMap(([style]) => {
      const level = /^Heading(\d)$/u.exec(style)?.[1];
      return level === undefined ? [] : [Number(level)];
    });
    expect(levels[0]).toBe(1);
    expect(new Set(levels)).toEqual(new Set([1, 2, 3]));
    levels.forEach((level, place) => expect(level).toBeLessThanOrEqual((levels[place - 1] ?? 0) + 1));
    const fields = descendantsNamed(word.part('word/document.xml'), 'instrText').map(({ text }) => text);
    expect(fields.some((text) => text.includes('TOC'))).toBe(true);
  },
);

test.each(DOCUMENT_KINDS)(
  '%s: Italian, no row over two pages, every table of several columns with a header row that is repeated',
  async (kind) => {
    const word = await made(kind);
    const languages = descendantsNamed(word.part('word/styles.xml'), 'lang').map(
      ({ attributes }) => attributes['w:val'],
    );
    expect(languages).toContain('it-IT');
    const tables = descendantsNamed(word.part('word/document.xml'), 'tbl');
    const wide = tables.filter((table) => descendantsNamed(table, 'gridCol').length > 2);
    expect(wide.length).toBeGreaterThan(5);
    for (const table of wide) expect(descendantsNamed(table, 'tblHeader')).toHaveLength(1);
    const rows = tables.flatMap((table) => descendantsNamed(table, 'tr'));
    const isWhole = (row: XmlElement) =>
      descendantsNamed(row, 'cantSplit').some(({ attributes }) => attributes['w:val'] === undefined);
    expect(rows.filter((row) => !isWhole(row))).toEqual([]);
  },
);

test.each(DOCUMENT_KINDS)('%s: no heading stands alone at the foot of a page', async (kind) => {
  const styles = descendantsNamed((await made(kind)).part('word/styles.xml'), 'style').filter(
    ({ attributes }) => /^Heading[123]$/u.test(attributes['w:styleId'] ?? ''),
  );
  const staying = styles.filter((style) =>
    descendantsNamed(style, 'keepNext').some(({ attributes }) => attributes['w:val'] === undefined),
  );
  expect([styles.length, staying.length]).toEqual([3, 3]);
});

test.each(DOCUMENT_KINDS)(
  '%s: the contents name a page for every heading, without a question',
  async (kind) => {
    const word = await made(kind);
    const entries = descendantsNamed(word.part('word/document.xml'), 'p')
      .filter((paragraph) =>
        descendantsNamed(paragraph, 'pStyle').some(({ attributes }) =>
          attributes['w:val']?.startsWith('TOC'),
        ),
      )
      .map(textOf)
      .filter((text) => text !== '');
    const headed = paragraphs(word).filter(([style]) => /^Heading[12]$/u.test(style));
    expect(entries).toHaveLength(headed.length);
    headed.forEach(([, text], place) =>
      expect(entries[place]).toMatch(new RegExp(`^.{${text.length}}\\d+$`, 'u')),
    );
    const pages = entries.map((text) => Number(/\d+$/u.exec(text)?.[0]));
    expect(pages).toEqual(pages.toSorted((a, b) => a - b));
    expect(descendantsNamed(word.part('word/settings.xml'), 'updateFields')).toEqual([]);
  },
);

test('the logo that the workbook keeps stands on the cover, with words for those who do not see it', async () => {
  const logo =
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  const cover = (word: Word) =>
    descendantsNamed(word.part('word/document.xml'), 'docPr')[0]?.attributes['descr'];
  const word = await made('plan', async (port) => port.changeSettings({ body: 'Camera di prova', logo }));
  expect(word.names.filter((name) => name.startsWith('word/media/'))).toHaveLength(1);
  expect(cover(word)).toBe('Logo – Camera di prova');
  const without = await made('plan', async (port) => port.changeSettings({ logo: 'PHN2Zy8+' }));
  expect(without.names.filter((name) => name.startsWith('word/media/'))).toEqual([]);
});

test('the report has three sections, the causes that people wrote, and asks for those that are missing', async () => {
  const word = await made('report', async (port) => {
    await port.publish('report', { settings: DEFAULT_SETTINGS });
  });
  const found = paragraphs(word);
  const chapters = found.filter(([style]) => style === 'Heading1').map(([, text]) => text);
  expect(chapters).toEqual([
    'Premessa',
    'Sezione I – Contesto',
    'Sezione II – Obiettivi, risultati e spesa',
    'Sezione III – Rapporto sui risultati',
    'Regole applicate',
  ]);
  const asked = found.filter(([style]) => style === 'Asked').map(([, text]) => text);
  expect(asked.filter((text) => text.includes('causa dello scostamento'))).toHaveLength(6);
  expect(asked).toContain('[Da completare: vincoli finanziari e normativi intervenuti]');
});

test('what people wrote into the Rapporto stands in the report', async () => {
  const written = 'La riforma ha ridotto le entrate.';
  const word = await withWorkbook(SAMPLE, async ({ book }) => {
    const port = new ExcelPort();
    await port.publish('report', { settings: DEFAULT_SETTINGS });
    const sheet = book.sheet(REPORT);
    if (sheet === undefined) throw new Error('no report');
    for (const [row, cells] of sheet.cells.rows)
      if (cells.get(0)?.value === 'Vincoli finanziari e normativi intervenuti')
        book.setContent(sheet, row, 2, { value: written, formula: null });
    const file = await port.makeDocument('report', { settings: DEFAULT_SETTINGS });
    if (!file.ok) throw new Error(JSON.stringify(file));
    return new Word(file.bytes);
  });
  expect(paragraphs(word).map(([, text]) => text)).toContain(written);
});

test('the plan has a card for every objective, and the body and its act on the cover', async () => {
  const word = await made('plan', (port) =>
    port.changeSettings({ body: 'Unione  regionale ', act: 'Delibera n. 9 del 1/12/2020' }),
  );
  const found = paragraphs(word);
  expect(found.filter(([style]) => style === 'Heading3')).toHaveLength(9);
  expect(found.slice(0, 4)).toEqual([
    ['Body', 'Unione regionale'],
    ['Title', 'Piano degli indicatori e dei risultati attesi di bilancio'],
    ['Subtitle', 'Esercizio 2021'],
    ['Act', 'Delibera n. 9 del 1/12/2020'],
  ]);
});

test('charts are described in words', async () => {
  const word = await made('report');
  expect(word.names.filter((name) => /^word\/charts\/chart\d\.xml$/u.test(name))).toHaveLength(2);
  const described = descendantsNamed(word.part('word/document.xml'), 'docPr').map(
    ({ attributes }) => attributes['descr'],
  );
  expect(described[0]).toBe(
    'Indicatori per stato: Raggiunto 11; Parzialmente raggiunto 3; Non raggiunto 3; Non rilevato 1; Non valutabile 0.',
  );
});
