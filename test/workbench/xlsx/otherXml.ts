import { SaxesParser } from 'saxes';
import { COMPATIBILITY } from '../../../src/workbench/xlsx/xml/namespaces';

/** An element as another parser than ours reads it. */
export interface OtherElement {
  readonly name: string;
  readonly namespace: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Elements and pieces of text in their order. */
  readonly content: readonly (OtherElement | string)[];
}

type Open = OtherElement & { readonly content: (OtherElement | string)[] };

const BOM = /^\ufeff/;

/** The root of a part, read by a parser that shares nothing with ours. */
export function otherParse(bytes: Uint8Array): OtherElement {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const open: Open[] = [];
  let root: OtherElement | undefined;
  parser.on('opentag', ({ local, uri, attributes }) => {
    const named = Object.values(attributes).map((attribute): [string, string] => [
      attribute.uri === '' ? attribute.local : `${attribute.uri} ${attribute.local}`,
      attribute.value,
    ]);
    const element: Open = {
      name: local,
      namespace: uri,
      attributes: Object.fromEntries(
        named.filter(([name]) => !name.includes('/xmlns/')).sort(([a], [b]) => (a < b ? -1 : 1)),
      ),
      content: [],
    };
    open.at(-1)?.content.push(element);
    open.push(element);
    root ??= element;
  });
  const text = (piece: string): void => {
    const content = open.at(-1)?.content;
    if (content === undefined) return;
    const last = content.at(-1);
    if (typeof last === 'string') content.splice(-1, 1, last + piece);
    else content.push(piece);
  };
  parser.on('text', text);
  parser.on('cdata', text);
  parser.on('closetag', () => open.pop());
  parser.write(textOf(bytes)).close();
  if (root === undefined) throw new Error('no root');
  return root;
}

function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff || second === 0 ? 'utf-16le' : first === 0xfe || first === 0 ? 'utf-16be' : 'utf-8';
  const text = new TextDecoder(encoding).decode(bytes).replace(BOM, '').trimStart();
  return text.replace(/^(<\?xml[^>]*?) encoding=["'][^"']*["']/, '$1').replace(/<!DOCTYPE[^>[]*>/, '');
}

/** The child elements; of an alternative those that a program of today takes. */
export function elementsOf(element: OtherElement | undefined): OtherElement[] {
  return (element?.content ?? [])
    .filter((child) => typeof child !== 'string')
    .flatMap((child) => {
      if (child.namespace !== COMPATIBILITY || child.name !== 'AlternateContent') return [child];
      const choices = child.content.filter((choice) => typeof choice !== 'string');
      return elementsOf(choices.find(({ attributes }) => attributes['Requires'] === 'x14') ?? choices.at(-1));
    });
}

/** The first child of a name. */
export function otherChild(element: OtherElement | undefined, name: string): OtherElement | undefined {
  return elementsOf(element).find((child) => child.name === name);
}

/** All text in an element. */
export function otherText(element: OtherElement | undefined): string {
  return (element?.content ?? [])
    .map((child) => (typeof child === 'string' ? child : otherText(child)))
    .join('');
}
