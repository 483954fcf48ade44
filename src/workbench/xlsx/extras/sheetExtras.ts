import type { Book } from '../../book/book';
import type { BookSheet } from '../../book/bookSheet';
import { NO_EXTRAS, type SheetExtras, type Note } from '../../book/sheetExtras';
import { sourceOf } from '../source';
import { loadOverlays } from './loadOverlays';
import { richText } from '../load/stringItem';
import { linkedParts } from '../package/linkedParts';
import type { Parts } from '../package/parts';
import { parseCell } from '../reference';
import { childNamed, childrenNamed, descendantsNamed, type XmlElement } from '../xml/xmlElement';

const known = new WeakMap<BookSheet, SheetExtras>();

/**
 * What only a screen shows of a sheet, read from the file when it is first asked for: the host has no use for it. Nothing
 * for a sheet made here; what cannot be read is left out.
 */
export function sheetExtras(book: Book, sheet: BookSheet): SheetExtras {
  const before = known.get(sheet);
  if (before !== undefined) return before;
  const source = sourceOf(book);
  const path = source?.sheetParts.get(sheet)?.path;
  const extras: SheetExtras =
    source === undefined || path === undefined
      ? NO_EXTRAS
      : {
          notes: loadNotes(source.parts, source.workbookPath, path),
          overlays: loadOverlays(source.parts, path),
        };
  known.set(sheet, extras);
  return extras;
}

/** The notes of a sheet, and its conversations in place of the notes that stand in for them in older programs. */
function loadNotes(parts: Parts, workbookPath: string, sheetPath: string): Note[] {
  const people = new Map(
    linkedParts(parts, workbookPath, 'person').flatMap(({ root }) =>
      root.children.map(({ attributes }) => [attributes['id'] ?? '', attributes['displayName'] ?? '']),
    ),
  );
  const notes = new Map<string, string>();
  for (const { root } of linkedParts(parts, sheetPath, 'comments'))
    for (const comment of descendantsNamed(root, 'comment'))
      notes.set(comment.attributes['ref'] ?? '', noteText(comment, root));
  for (const { root } of linkedParts(parts, sheetPath, 'threadedComment'))
    for (const [reference, text] of conversations(root, people)) notes.set(reference, text);
  return [...notes].flatMap(([reference, text]) => {
    const place = parseCell(reference);
    return place === null || text === '' ? [] : [{ ...place, text }];
  });
}

/** The author is named where the text itself does not begin with the name. */
function noteText(comment: XmlElement, root: XmlElement): string {
  const item = childNamed(comment, 'text');
  const text = item === undefined ? '' : richText(item).trim();
  const authors = childNamed(root, 'authors');
  const number = Number(comment.attributes['authorId']);
  const author = (authors && childrenNamed(authors, 'author')[number]?.text.trim()) ?? '';
  return author === '' || text === '' || text.startsWith(author) ? text : `${author}:\n${text}`;
}

function conversations(root: XmlElement, people: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const said = new Map<string, string[]>();
  for (const { attributes, children } of root.children) {
    const author = people.get(attributes['personId'] ?? '') ?? '';
    const text = children.find(({ name }) => name === 'text')?.text.trim() ?? '';
    const before = said.get(attributes['ref'] ?? '') ?? [];
    said.set(attributes['ref'] ?? '', [...before, author === '' ? text : `${author}:\n${text}`]);
  }
  return new Map([...said].map(([reference, texts]) => [reference, texts.join('\n\n')]));
}
