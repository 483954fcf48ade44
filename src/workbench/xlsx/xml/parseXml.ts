import { IllFormed } from './illFormed';
import { knownNamespace } from './namespaces';
import { scanXml, type XmlAttributes, type XmlHandler } from './scanXml';
import { canTake, isAlternative, isBranch, type NamespaceScope, type XmlElement } from './xmlElement';

export type XmlResult =
  { readonly ok: true; readonly root: XmlElement } | { readonly ok: false; readonly detail: string };

/**
 * Sees the elements of a part as they are read, so that large parts need not be held as a tree. Of alternatives it sees
 * the branch that is taken, as if that stood there alone.
 */
export interface XmlVisitor {
  /** Answers false for an element whose contents need not be read: of a part that was read before, and found sound. */
  onOpen?(element: XmlElement, depth: number): boolean;
  /** Answers false for an element that its parent need not keep. */
  onClose(element: XmlElement, depth: number): boolean;
  /** What is wrong with the elements seen so far; asked now and then, and ends the reading. */
  failure?(): string | undefined;
}

/** The depth of what nobody is told of: branches that are not taken. */
const UNSEEN = -2;
const NO_CHILDREN: readonly XmlElement[] = [];
const NO_SCOPE: NamespaceScope = new Map();
const MAX_DEPTH = 1000;
/** Elements held at once; each takes some hundred bytes. */
const MAX_KEPT = 1_000_000;
/** Namespaces in force at once: each element that declares another one copies them. */
const MAX_NAMESPACES = 256;
/** Elements between two questions to the visitor. */
const ELEMENTS_A_QUESTION = 1000;

/** Reads a part. A document type, an unknown entity and anything ill-formed are failures. */
export function parseXml(text: string, visitor?: XmlVisitor): XmlResult {
  const builder = new Builder(visitor);
  try {
    scanXml(text, builder);
  } catch (error) {
    if (error instanceof IllFormed) return { ok: false, detail: error.message };
    throw error;
  }
  const failure = visitor?.failure?.();
  if (failure !== undefined) return { ok: false, detail: failure };
  return builder.root === undefined ? { ok: false, detail: 'no element' } : { ok: true, root: builder.root };
}

/** Makes elements of tags, and keeps those that are wanted. */
class Builder implements XmlHandler {
  root: XmlElement | undefined;
  readonly #visitor: XmlVisitor | undefined;
  /** The open elements, and for each depth the kept children of the one that is open there. */
  readonly #open: XmlElement[] = [];
  readonly #children: XmlElement[][] = [];
  /** How many elements were held when each open one began. */
  readonly #keptBefore: number[] = [];
  /** The depth of each open element without the alternatives around it. */
  readonly #depths: number[] = [];
  /** For each open alternative, from the outermost on, whether a branch of it was taken. */
  readonly #taken: boolean[] = [];
  #kept = 0;
  #untilQuestion = ELEMENTS_A_QUESTION;

  constructor(visitor: XmlVisitor | undefined) {
    this.#visitor = visitor;
  }

  get isInside(): boolean {
    return this.#open.length > 0;
  }

  get isOver(): boolean {
    return this.root !== undefined && this.#open.length === 0;
  }

  onOpen(tag: string, attributes: XmlAttributes, start: number, end: number): boolean {
    const open = this.#open;
    const scope = scopeOf(attributes, open.at(-1)?.scope ?? NO_SCOPE, start);
    const colon = tag.indexOf(':');
    const element: XmlElement = {
      name: colon < 0 ? tag : tag.slice(colon + 1),
      namespace: scope.get(colon < 0 ? '' : tag.slice(0, colon)) ?? '',
      tag,
      attributes,
      scope,
      children: NO_CHILDREN,
      text: '',
      start,
      innerStart: end,
      innerEnd: end,
      end,
    };
    if (open.length >= MAX_DEPTH) throw new IllFormed('too deep', start);
    this.root ??= element;
    const depth = this.#depthOf(element);
    this.#depths.push(depth);
    this.#keptBefore.push(this.#kept);
    open.push(element);
    return depth < 0 || isWrapper(element) || this.#visitor?.onOpen?.(element, depth) !== false;
  }

  onText(text: string): void {
    const element = this.#open.at(-1);
    if (element !== undefined) element.text += text;
  }

  onClose(tag: string, start: number, end: number): void {
    const element = this.#open.pop();
    if (element?.tag !== tag) throw new IllFormed(`</${tag}>`, start);
    element.innerEnd = Math.max(start, element.innerStart);
    element.end = end;
    const depth = this.#open.length;
    const inner = this.#children[depth + 1];
    if (inner !== undefined && inner.length > 0) {
      element.children = inner;
      this.#children[depth + 1] = [];
    }
    const before = this.#keptBefore.pop() ?? 0;
    const seenDepth = this.#depths.pop() ?? UNSEEN;
    if (isAlternative(element)) this.#taken.pop();
    this.#askForFailure(end);
    const isSeen = seenDepth >= 0 && !isWrapper(element);
    if (isSeen && this.#visitor?.onClose(element, seenDepth) === false) {
      this.#kept = before;
      return;
    }
    this.#kept += 1;
    if (this.#kept > MAX_KEPT) throw new IllFormed('too many elements', end);
    (this.#children[depth] ??= []).push(element);
  }

  /** A wrapper has the depth of the element around it, so that its contents stand where they would without it. */
  #depthOf(element: XmlElement): number {
    const outer = this.#depths.at(-1) ?? -1;
    if (outer === UNSEEN) {
      if (isAlternative(element)) this.#taken.push(true);
      return UNSEEN;
    }
    if (isAlternative(element)) {
      this.#taken.push(false);
      return outer;
    }
    if (!isBranch(element)) return outer + 1;
    if (this.#taken.at(-1) !== false || !canTake(element)) return UNSEEN;
    this.#taken[this.#taken.length - 1] = true;
    return outer;
  }

  #askForFailure(at: number): void {
    this.#untilQuestion -= 1;
    if (this.#untilQuestion > 0) return;
    this.#untilQuestion = ELEMENTS_A_QUESTION;
    const failure = this.#visitor?.failure?.();
    if (failure !== undefined) throw new IllFormed(failure, at);
  }
}

function isWrapper(element: XmlElement): boolean {
  return isAlternative(element) || isBranch(element);
}

function scopeOf(attributes: XmlAttributes, outer: NamespaceScope, at: number): NamespaceScope {
  let scope: Map<string, string> | undefined;
  for (const name in attributes) {
    if (!name.startsWith('xmlns')) continue;
    if (name !== 'xmlns' && name[5] !== ':') continue;
    scope ??= new Map(outer);
    scope.set(name.slice(6), knownNamespace(attributes[name] ?? ''));
    if (scope.size > MAX_NAMESPACES) throw new IllFormed('too many namespaces', at);
  }
  return scope ?? outer;
}
