import type { Book } from '../../book/book';
import { relationshipsOf } from '../package/relationships';
import type { Parts } from '../package/parts';
import { editPart } from '../package/readPart';
import { rebuildElement } from '../xml/childEdits';
import { escapeText } from '../xml/escape';
import type { XmlElement } from '../xml/xmlElement';

/** Lists the worksheets anew in the document properties, where these list titles. */
export function updateTitles(parts: Parts, book: Book): void {
  const path =
    relationshipsOf(parts, '').find(({ type }) => type.endsWith('/extended-properties'))?.target ?? '';
  editPart(parts, path, (patch, root, text) => {
    const headings = vectorOf(root, 'HeadingPairs');
    const titles = vectorOf(root, 'TitlesOfParts');
    // Worksheets are the first kind of title; its number stands beside it.
    const number = headings?.children[1]?.children[0];
    const count = Number(number?.text);
    if (titles === undefined || number === undefined || !Number.isInteger(count)) return;
    if (count < 0 || count > titles.children.length) return;
    const [sample] = titles.children;
    const tag = sample?.tag ?? titles.tag.replace('vector', 'lpstr');
    const names = book.worksheets.map(({ name }) => `<${tag}>${escapeText(name)}</${tag}>`);
    const others = titles.children.slice(count).map(({ start, end }) => text.slice(start, end));
    patch.replaceSpan(number.innerStart, number.innerEnd, String(names.length));
    const start = rebuildElement(
      text,
      { ...titles, children: [], innerEnd: titles.innerStart },
      [],
      {},
      {
        size: names.length + others.length,
      },
    );
    const open = start.slice(0, start.indexOf('>') + 1).replace('/>', '>');
    patch.replace(titles, `${open}${names.join('')}${others.join('')}</${titles.tag}>`);
  });
}

function vectorOf(root: XmlElement, name: string): XmlElement | undefined {
  return root.children.find((child) => child.name === name)?.children[0];
}
