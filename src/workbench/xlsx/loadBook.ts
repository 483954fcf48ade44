import { AddInSettings } from '../book/addInSettings';
import { Book } from '../book/book';
import { BookSheet } from '../book/bookSheet';
import { DefinedNames } from '../book/definedNames';
import { Styles } from '../book/styles';
import type { LoadFailure } from './loadFailure';
import { loadSettings } from './load/loadSettings';
import { loadSharedStrings, type SharedStrings } from './load/sharedStrings';
import { loadSheet, type SharedParts } from './load/loadSheet';
import { type LoadedStyles, loadStyles } from './load/loadStyles';
import { activeTab, isDate1904, isStructureProtected, listedSheets, loadNames } from './load/loadWorkbook';
import { Palette, themeColors } from './load/palette';
import { type Codec, PORTABLE_CODEC } from './package/codec';
import { CONTENT_TYPES_PATH } from './package/contentTypes';
import type { Parts } from './package/parts';
import { relationshipsOf } from './package/relationships';
import { unpack } from './package/zip';
import { rememberSource, type SheetPart } from './source';
import { MAIN, RELATIONSHIP } from './xml/namespaces';
import { parseXml } from './xml/parseXml';
import type { XmlElement } from './xml/xmlElement';
import { xmlText } from './xml/xmlText';

export type LoadResult =
  { readonly ok: true; readonly book: Book } | { readonly ok: false; readonly failure: LoadFailure };

/** Cells of a whole workbook: as many as Excel gives of one range, and all of them fit into the memory of a browser. */
const MAX_CELLS = 5_000_000;

/** Reads an .xlsx workbook. Whatever is wrong with the bytes comes back as a failure. */
export function loadBook(bytes: Uint8Array, codec: Codec = PORTABLE_CODEC): LoadResult {
  const unpacked = unpack(bytes, codec);
  if (!unpacked.ok) return unpacked;
  const loaded = loadParts(unpacked.parts);
  // Whatever was made of the workbook without a damaged part is not what it says.
  return unpacked.parts.needsDamaged ? { ok: false, failure: { reason: 'broken-archive' } } : loaded;
}

function loadParts(parts: Parts): LoadResult {
  const workbookPath = relationshipsOf(parts, '').find(
    ({ type }) => type === `${RELATIONSHIP}/officeDocument`,
  )?.target;
  if (workbookPath?.toLowerCase().endsWith('.bin') === true)
    return { ok: false, failure: { reason: 'binary-workbook' } };
  // Saving lists new parts there, so that it has to be whole.
  parts.get(CONTENT_TYPES_PATH);
  if (workbookPath === undefined || !parts.has(workbookPath))
    return { ok: false, failure: { reason: 'no-workbook' } };
  const read = readPart(parts, workbookPath);
  if (!read.ok) return read;
  const workbook = read.root;
  if (workbook.name !== 'workbook' || workbook.namespace !== MAIN)
    return { ok: false, failure: { reason: 'no-workbook' } };

  const relationships = relationshipsOf(parts, workbookPath);
  const partOf = (type: string): string | null => {
    const target = relationships.find((one) => one.type === `${RELATIONSHIP}/${type}`)?.target;
    return target ?? null;
  };
  const stylesPath = partOf('styles');
  const shared = loadShared(parts, workbook, {
    styles: stylesPath,
    strings: partOf('sharedStrings'),
    theme: partOf('theme'),
  });
  if (!shared.ok) return shared;

  const sheetParts = new Map<BookSheet, SheetPart>();
  const sheets: BookSheet[] = [];
  for (const { id, name, visibility, relationshipId } of listedSheets(workbook)) {
    const relationship = relationships.find((one) => one.id === relationshipId);
    const path = relationship?.target ?? '';
    const isWorksheet = relationship?.type === `${RELATIONSHIP}/worksheet`;
    // Sheets of macros and modules may have no part, and charts none that is read here.
    const isElsewhere = relationshipId === '' || (relationship !== undefined && !isWorksheet);
    const partBytes = parts.get(path);
    if (partBytes === undefined && !isElsewhere)
      return {
        ok: false,
        failure: { reason: 'broken-part', part: path === '' ? name : path, detail: 'missing' },
      };
    const text = isWorksheet && partBytes ? xmlText(partBytes) : null;
    const sheet = text === null ? null : loadSheet(text, parts, path, shared.tables);
    if (sheet?.ok === false) return sheet;
    const bookSheet = new BookSheet(id, name, visibility, sheet?.contents, isWorksheet);
    sheets.push(bookSheet);
    sheetParts.set(bookSheet, { path, text: text ?? '', isOrdered: sheet?.isOrdered ?? true });
  }
  const active = sheets[activeTab(workbook)];
  const book = new Book(sheets, {
    styles: new Styles(shared.tables.styles.formats),
    names: new DefinedNames(loadNames(workbook, sheets)),
    settings: new AddInSettings(loadSettings(parts, workbookPath)),
    date1904: shared.tables.date1904,
    isProtected: isStructureProtected(workbook),
    theme: shared.tables.palette.theme,
    activeSheet: active?.isWorksheet === true ? active : undefined,
  });
  rememberSource(book, { parts, workbookPath, stylesPath, sheetParts });
  return { ok: true, book };
}

type SharedResult =
  { readonly ok: true; readonly tables: SharedParts } | { readonly ok: false; readonly failure: LoadFailure };

/**
 * Texts, styles and colours. A book may do without any of them, also where it names a part that is not there or empty; a
 * theme that cannot be read counts as none.
 */
function loadShared(
  parts: Parts,
  workbook: XmlElement,
  stated: { readonly styles: string | null; readonly strings: string | null; readonly theme: string | null },
): SharedResult {
  const filled = (path: string | null): string | null => {
    const head = path === null ? undefined : parts.get(path)?.subarray(0, 64);
    return head === undefined || xmlText(head).trim() === '' ? null : path;
  };
  const paths = {
    styles: filled(stated.styles),
    strings: filled(stated.strings),
    theme: filled(stated.theme),
  };
  const themePart = paths.theme === null ? null : readPart(parts, paths.theme);
  const theme = themePart?.ok === true ? themeColors(themePart.root) : undefined;
  const palette = new Palette(theme);
  let styles: LoadedStyles = { formats: [], looks: [] };
  if (paths.styles !== null) {
    const part = readPart(parts, paths.styles);
    if (!part.ok) return part;
    styles = loadStyles(part.root, theme);
  }
  let texts: SharedStrings = { strings: [], runs: new Map() };
  if (paths.strings !== null) {
    const loaded = loadSharedStrings(parts.get(paths.strings) ?? new Uint8Array(), palette);
    if (!loaded.ok)
      return { ok: false, failure: { reason: 'broken-part', part: paths.strings, detail: loaded.detail } };
    texts = loaded;
  }
  return { ok: true, tables: { texts, styles, palette, date1904: isDate1904(workbook), room: MAX_CELLS } };
}

type PartResult =
  { readonly ok: true; readonly root: XmlElement } | { readonly ok: false; readonly failure: LoadFailure };

function readPart(parts: Parts, path: string): PartResult {
  const parsed = parseXml(xmlText(parts.get(path) ?? new Uint8Array()));
  return parsed.ok
    ? parsed
    : { ok: false, failure: { reason: 'broken-part', part: path, detail: parsed.detail } };
}
