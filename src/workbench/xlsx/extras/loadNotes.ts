import type { Note } from '../../book/sheetExtras';
import { richText } from '../load/stringItem';
import { linkedParts } from '../package/linkedParts';
import type { Parts } from '../package/parts';
import { cellPlace } from '../reference';
import { childNamed, childrenNamed, descendantsNamed, type XmlElement } from '../xml/xmlElement';

/** The notes of a sheet, and its conversations in place of the notes that stand in for them in older programs. */
export function loadNotes(parts: Parts, workbookPath: string, sheetPath: string): Note[] {
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
    const place = cellPlace(reference);
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
