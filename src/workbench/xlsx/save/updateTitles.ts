import type { Book } from '../../book/book';
import { relationshipsOf } from '../package/relationships';
import type { Parts } from '../package/parts';
import { rebuildElement } from '../xml/childEdits';
import { escapeText } from '../xml/escape';
import { parseXml } from '../xml/parseXml';
import type { XmlElement } from '../xml/xmlElement';
import { xmlBytes, xmlText } from '../xml/xmlText';
import { XmlPatch } from '../xml/xmlPatch';

/** Lists the worksheets anew in the document properties, where these list titles. */
export function updateTitles(parts: Parts, book: Book): void {
  const path =
    relationshipsOf(parts, '').find(({ type }) => type.endsWith('/extended-properties'))?.target ?? '';
  const bytes = parts.get(path);
  if (bytes === undefined) return;
  const text = xmlText(bytes);
  const parsed = parseXml(text);
  if (!parsed.ok) return;
  const headings = vectorOf(parsed.root, 'HeadingPairs');
  const titles = vectorOf(parsed.root, 'TitlesOfParts');
  // Worksheets are the first kind of title; its number stands beside it.
  const number = headings?.children[1]?.children[0];
  const count = Number(number?.text);
  if (titles === undefined || number === undefined || !Number.isInteger(count)) return;
  if (count < 0 || count > titles.children.length) return;
  const [sample] = titles.children;
  const tag = sample?.tag ?? titles.tag.replace('vector', 'lpstr');
  const names = book.worksheets.map(({ name }) => `<${tag}>${escapeText(name)}</${tag}>`);
  const others = titles.children.slice(count).map(({ start, end }) => text.slice(start, end));
  const patch = new XmlPatch(text);
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
  parts.set(path, xmlBytes(patch.result()));
}

function vectorOf(root: XmlElement, name: string): XmlElement | undefined {
  return root.children.find((child) => child.name === name)?.children[0];
}
