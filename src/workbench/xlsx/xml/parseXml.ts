import { SaxesParser } from 'saxes';
import { knownNamespace } from './namespaces';
import type { NamespaceScope, XmlElement } from './xmlElement';

export type XmlResult =
  { readonly ok: true; readonly root: XmlElement } | { readonly ok: false; readonly detail: string };

/** Sees the elements of a part as they are read, so that large parts need not be held as a tree. */
export interface XmlVisitor {
  opened?(element: XmlElement, depth: number): void;
  /** Answers false for an element that its parent need not keep. */
  closed(element: XmlElement, depth: number): boolean;
  /** What is wrong with the elements seen so far; asked now and then, and ends the reading. */
  failure?(): string | undefined;
}

const CHUNK = 65_536;
const NO_CHILDREN: readonly XmlElement[] = [];
const MAX_DEPTH = 1000;
/** Elements held at once; each takes some hundred bytes. */
const MAX_KEPT = 1_000_000;

/** Reads a part. A document type, an unknown entity and anything ill-formed are failures. */
export function parseXml(text: string, visitor?: XmlVisitor): XmlResult {
  // Namespaces are resolved here: the parser's own resolution more than doubles the time on large sheets.
  const parser = new SaxesParser({ xmlns: false, position: true });
  const open: XmlElement[] = [];
  const children: XmlElement[][] = [];
  /** How many elements were held when each open one began. */
  const keptBefore: number[] = [];
  let kept = 0;
  let root: XmlElement | undefined;
  let failure: string | undefined;
  const fail = (detail: string): void => {
    failure ??= detail;
  };

  parser.on('error', (error) => fail(error.message));
  parser.on('doctype', () => fail('document type'));
  parser.on('opentag', ({ name: tag, attributes }) => {
    const parent = open.at(-1);
    const scope = scopeOf(attributes, parent?.scope ?? new Map());
    const colon = tag.indexOf(':');
    const element: XmlElement = {
      name: colon < 0 ? tag : tag.slice(colon + 1),
      namespace: scope.get(colon < 0 ? '' : tag.slice(0, colon)) ?? '',
      tag,
      attributes,
      scope,
      children: NO_CHILDREN,
      text: '',
      // A raw `<` cannot occur inside a tag, so the last one starts it.
      start: text.lastIndexOf('<', parser.position - 1),
      innerStart: parser.position,
      innerEnd: parser.position,
      end: parser.position,
    };
    if (open.length >= MAX_DEPTH) fail('too deep');
    root ??= element;
    visitor?.opened?.(element, open.length);
    keptBefore.push(kept);
    open.push(element);
  });
  parser.on('text', (piece) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += piece;
  });
  parser.on('cdata', (piece) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += piece;
  });
  parser.on('closetag', ({ isSelfClosing }) => {
    const element = open.pop();
    if (element === undefined) return;
    element.end = parser.position;
    element.innerEnd = isSelfClosing ? element.innerStart : text.lastIndexOf('<', parser.position - 1);
    const inner = children[open.length + 1];
    if (inner !== undefined && inner.length > 0) {
      element.children = inner;
      children[open.length + 1] = [];
    }
    const before = keptBefore.pop() ?? 0;
    if (visitor?.closed(element, open.length) === false) {
      kept = before;
      return;
    }
    kept += 1;
    if (kept > MAX_KEPT) fail('too many elements');
    (children[open.length] ??= []).push(element);
  });

  const readChunk = (chunk: string): void => {
    parser.write(chunk);
    failure ??= visitor?.failure?.();
  };
  for (let at = 0; at < text.length && failure === undefined; at += CHUNK)
    readChunk(text.slice(at, at + CHUNK));
  if (failure === undefined) parser.close();
  if (failure !== undefined) return { ok: false, detail: failure };
  return root === undefined ? { ok: false, detail: 'no element' } : { ok: true, root };
}

function scopeOf(attributes: Readonly<Record<string, string>>, outer: NamespaceScope): NamespaceScope {
  let scope: Map<string, string> | undefined;
  for (const name in attributes) {
    if (!name.startsWith('xmlns')) continue;
    if (name !== 'xmlns' && name[5] !== ':') continue;
    scope ??= new Map(outer);
    scope.set(name.slice(6), knownNamespace(attributes[name] ?? ''));
  }
  return scope ?? outer;
}
