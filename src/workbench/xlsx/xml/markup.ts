import { escapeAttribute } from './escape';

export type AttributeValue = string | number | boolean | null;
export type Attributes = Readonly<Record<string, AttributeValue>>;

/** Writes an element; inner is markup. Attributes that are null are left out. */
export type Markup = (name: string, attributes?: Attributes, inner?: string) => string;

const NO_ATTRIBUTES: Attributes = {};

/** A writer of elements that all carry one prefix (with its colon, or ""). */
export function markup(prefix = ''): Markup {
  return (name, attributes = NO_ATTRIBUTES, inner = '') => {
    const start = `<${prefix}${name}${attributeText(attributes)}`;
    return inner === '' ? `${start}/>` : `${start}>${inner}</${prefix}${name}>`;
  };
}

const ATTRIBUTE = /\s+([^\s=/>]+)\s*=\s*("[^"]*"|'[^']*')/g;

/** A start tag with some attributes changed, added or (null) taken away; the others stay as they are. */
export function withAttributes(startTag: string, changes: Attributes): string {
  if (Object.keys(changes).length === 0) return startTag;
  const seen = new Set<string>();
  const changed = startTag.replace(ATTRIBUTE, (whole, name: string) => {
    const value = changes[name];
    if (value === undefined) return whole;
    seen.add(name);
    return attributeText({ [name]: value });
  });
  const added = Object.fromEntries(Object.entries(changes).filter(([name]) => !seen.has(name)));
  const close = changed.endsWith('/>') ? '/>' : '>';
  return changed.slice(0, -close.length).trimEnd() + attributeText(added) + close;
}

/** The start tag of an element that is to have children: `<a/>` becomes `<a>`. */
export function openTag(startTag: string): string {
  return startTag.endsWith('/>') ? `${startTag.slice(0, -2)}>` : startTag;
}

function attributeText(attributes: Attributes): string {
  let text = '';
  for (const name in attributes) {
    const value = attributes[name];
    if (value !== null && value !== undefined) text += ` ${name}="${attributeValue(value)}"`;
  }
  return text;
}

function attributeValue(value: string | number | boolean): string {
  if (typeof value === 'string') return escapeAttribute(value);
  return typeof value === 'boolean' ? (value ? '1' : '0') : String(value);
}
