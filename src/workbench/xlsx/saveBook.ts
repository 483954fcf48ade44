import type { Book } from '../book/book';
import type { BookSheet } from '../book/bookSheet';
import { blankSource, blankStyles, STYLES_TYPE } from './blankParts';
import { type Codec, PORTABLE_CODEC } from './package/codec';
import { addContentType, contentTypeOf } from './package/contentTypes';
import { relativeTarget } from './package/partPath';
import type { Parts } from './package/parts';
import { addRelationship, relationshipsOf } from './package/relationships';
import { readPart } from './package/readPart';
import { pack } from './package/zip';
import { withDefaultStyles } from './save/defaultStyles';
import { updateTitles } from './save/updateTitles';
import { removePart } from './save/removePart';
import { saveSettings } from './save/saveSettings';
import { SheetSaver } from './save/sheetSaver';
import { StyleWriter } from './save/styleWriter';
import { patchWorkbook } from './save/patchWorkbook';
import { type Source, sourceOf } from './source';
import { type Variant, variantOf } from './variant';
import { parseXml } from './xml/parseXml';
import { xmlBytes, xmlText } from './xml/xmlText';

/**
 * The bytes of an .xlsx workbook. Only parts that changed are written anew, and in them only what changed; everything
 * else is as loaded, to the byte. The same edits give the same bytes.
 */
export function saveBook(book: Book, codec: Codec = PORTABLE_CODEC): Uint8Array {
  return pack(buildParts(book), codec);
}

/** The parts of a workbook as `saveBook` packs them. */
function buildParts(book: Book): Parts {
  const source = sourceOf(book) ?? blankSource();
  const parts = source.parts.copy();
  const workbook = readPart(parts, source.workbookPath);
  if (workbook === null) return parts;
  const variant = variantOf(workbook.root);
  const styles = openStyles(parts, source, variant);
  const sheets = new SheetSaver(parts, book, variant, (look) => styles?.look(look) ?? 0);

  const isSheetRemoved = removeDeletedSheets(parts, book, source);
  const newSheets = new Map<BookSheet, string>();
  for (const sheet of book.sheets) {
    const part = source.sheetParts.get(sheet);
    if (part !== undefined) sheets.save(sheet, part);
    else newSheets.set(sheet, addSheet(parts, sheets.add(sheet), source, variant));
  }
  for (const style of book.styles.derived) styles?.add(style);
  saveStyles(parts, source, styles, variant);

  const text = patchWorkbook(workbook.text, workbook.root, book, {
    loadedSheets: [...source.sheetParts.keys()],
    newSheets,
    recalculate: book.needsRecalculation,
    variant,
  });
  if (text !== workbook.text) parts.set(source.workbookPath, xmlBytes(text));
  if (sheets.isFormulaReplaced || isSheetRemoved) removeCalculationOrder(parts, source.workbookPath);
  if (newSheets.size > 0 || book.sheetsChanged || book.sheets.some(({ nameChanged }) => nameChanged))
    updateTitles(parts, book);
  if (book.settings.changed) saveSettings(parts, source.workbookPath, book.settings);
  return parts;
}

function removeDeletedSheets(parts: Parts, book: Book, { workbookPath, sheetParts }: Source): boolean {
  const gone = [...sheetParts].filter(([sheet]) => !book.sheets.includes(sheet));
  for (const [, { path }] of gone) removePart(parts, workbookPath, path);
  return gone.length > 0;
}

function addSheet(parts: Parts, path: string, { workbookPath }: Source, variant: Variant): string {
  return addRelationship(
    parts,
    workbookPath,
    `${variant.relationship}/worksheet`,
    relativeTarget(workbookPath, path),
  );
}

function openStyles(parts: Parts, { stylesPath }: Source, variant: Variant): StyleWriter | null {
  const bytes = stylesPath === null ? undefined : parts.get(stylesPath);
  const stated = bytes === undefined ? '' : xmlText(bytes);
  const text = stated.trim() === '' ? blankStyles(variant.main) : stated;
  const parsed = parseXml(text);
  return parsed.ok ? new StyleWriter(withDefaultStyles({ text, root: parsed.root })) : null;
}

function saveStyles(
  parts: Parts,
  { stylesPath, workbookPath }: Source,
  styles: StyleWriter | null,
  variant: Variant,
): void {
  if (styles?.hasAdded !== true) return;
  // Many programs look for the part under this name alone.
  const path =
    stylesPath ?? (parts.has('xl/styles.xml') ? parts.freePath('xl/styles#.xml') : 'xl/styles.xml');
  const isNew = !parts.has(path);
  parts.set(path, xmlBytes(styles.result()));
  if (isNew && contentTypeOf(parts, path) === null) addContentType(parts, path, STYLES_TYPE);
  if (stylesPath !== null) return;
  addRelationship(parts, workbookPath, `${variant.relationship}/styles`, relativeTarget(workbookPath, path));
}

/** The stored order of calculation names cells that no longer hold a formula; Excel makes a new one. */
function removeCalculationOrder(parts: Parts, workbookPath: string): void {
  for (const { type, target } of relationshipsOf(parts, workbookPath))
    if (type.endsWith('/calcChain')) removePart(parts, workbookPath, target);
}
