import { SaxesParser } from 'saxes';
import { parseXml } from '../../../src/workbench/xlsx/xml/parseXml';
import type { XmlElement } from '../../../src/workbench/xlsx/xml/xmlElement';
import fc from '../../support/fastCheck';

/** What a parser made of a text: tags with their attributes, children and texts, or null where it refused it. */
interface Told {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Told[];
  text: string;
}

function told({ tag, attributes, children, text }: XmlElement): Told {
  return { tag, attributes, text, children: children.map(told) };
}

function ours(text: string): Told | null {
  const parsed = parseXml(text);
  return parsed.ok ? told(parsed.root) : null;
}

/** The same from another parser. */
function theirs(text: string): Told | null {
  const parser = new SaxesParser({ xmlns: false });
  const open: Told[] = [];
  let root: Told | undefined;
  const problems: string[] = [];
  parser.on('error', ({ message }) => problems.push(message));
  parser.on('doctype', (type) => {
    if (!/^\s+[^\s<>[\]"'&]+\s*$/u.test(type)) problems.push('document type');
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { tag: name, attributes: { ...attributes }, children: [], text: '' };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  const note = (piece: string): void => {
    const element = open.at(-1);
    if (element !== undefined) element.text += piece;
  };
  parser.on('text', note);
  parser.on('cdata', note);
  parser.on('closetag', () => open.pop());
  try {
    // Blanks before the declaration are forgiven.
    parser.write(text.replace(/^[ \t\r\n]+(?=<\?xml)/u, '')).close();
  } catch {
    return null;
  }
  return problems.length > 0 ? null : (root ?? null);
}

test.each([
  ['text', '<a>uno &lt;due&gt; &amp; &quot;tre&quot; &apos;</a>', `uno <due> & "tre" '`],
  ['characters by number', '<a>&#65;&#x20AC;&#x1F600;</a>', 'A€😀'],
  ['line ends', '<a>uno\r\ndue\rtre</a>', 'uno\ndue\ntre'],
  ['plain characters', '<a>x<![CDATA[<&>]]>y<!-- z --></a>', 'x<&>y'],
  ['blanks before the declaration', '\r\n <?xml version="1.0"?><a>e</a>', 'e'],
  ['a document type that declares nothing', '<!DOCTYPE a []><a>e</a>', 'e'],
  ['around it', '<?xml version="1.0"?>\n<!-- b --><?c d?><a>e</a>\n<!-- f -->', 'e'],
])('reads: %s', (_, xml, text) => {
  expect(ours(xml)).toMatchObject({ tag: 'a', text });
});

test('attributes read in either quotes, with blanks for lines and tabs', () => {
  expect(ours(`<a b="1 &gt; 0" c = 'd\te\r\nf'\n/>`)?.attributes).toEqual({ b: '1 > 0', c: 'd e f' });
});

test('elements know their places in the text', () => {
  const text = '<?xml version="1.0"?><a ><b/>c</a >';
  const parsed = parseXml(text);
  const root = parsed.ok ? parsed.root : undefined;
  const child = root?.children[0];
  expect([root?.start, root?.innerStart, root?.innerEnd, root?.end]).toEqual([21, 25, 30, 35]);
  expect([child?.start, child?.innerStart, child?.innerEnd, child?.end]).toEqual([25, 29, 29, 29]);
});

test.each([
  ['nothing', ''],
  ['text alone', 'a'],
  ['an end too few', '<a><b></b>'],
  ['an end too many', '<a></a></a>'],
  ['ends crossed', '<a><b></a></b>'],
  ['two roots', '<a/><b/>'],
  ['text after the root', '<a/>b'],
  ['an attribute twice', '<a b="1" b="2"/>'],
  ['an attribute without value', '<a b/>'],
  ['a value without quotes', '<a b=1/>'],
  ['values without a blank between', '<a b="1"c="2"/>'],
  ['a tag in a value', '<a b="<"/>'],
  ['a name that is none', '<1/>'],
  ['a reference to nothing', '<a>&b;</a>'],
  ['a reference to what every object has', '<a>&constructor;</a>'],
  ['a reference without end', '<a>a & b</a>'],
  ['a character that may not be', '<a>&#1;</a>'],
  ['half a pair', '<a>\ud83d</a>'],
  [']]> in a text', '<a>]]></a>'],
  ['a comment with two dashes', '<a><!-- b -- c --></a>'],
  ['a declaration that comes late', '<a/><?xml version="1.0"?>'],
  ['an instruction without end', '<a/><?b'],
  ['a document type with an entity', '<!DOCTYPE a [<!ENTITY b "c">]><a/>'],
  ['a document type with defaults', '<!DOCTYPE a [<!ATTLIST a b CDATA "c">]><a/>'],
  ['a document type of another file', '<!DOCTYPE a SYSTEM "a.dtd"><a/>'],
  ['two document types', '<!DOCTYPE a><!DOCTYPE a><a/>'],
  ['a document type that comes late', '<a/><!DOCTYPE a>'],
])('refuses: %s', (_, xml) => {
  expect(ours(xml)).toBeNull();
});

const TEXTS = [
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<a xmlns="m" x:b='1 &amp; 2'><c r="A1" t="s"><v> 1 </v></c><!-- d --><e/>&lt;&#65;<![CDATA[<f>&]]></a>\n`,
  '<x:a xmlns:x="m"><x:b\tc="d"\n e="f\ng"/>testo à€\r\nriga</x:a ><!--fine--><?pi h?>',
  '<a><b>]]</b><c-d.e_f é="1"/>&quot;&apos;</a>',
];
const PIECES = [
  ...['<', '>', '&', '"', "'", '/', '=', ' ', '\n', '\r', ':', '-', '.', 'a', '1', 'é', 'xml', 'xmlns:q="r"'],
  ...[']]>', '--', '<!--', '-->', '<![CDATA[', '<?', '?>', '<!', '</a>', '<a>', '<!DOCTYPE a>'],
  ...['&#0;', '&#x1F;', '&amp', '&amp;', '&x;', '&#65536;', '&#xD800;', '\u0001', '\ufffe'],
];

test('a text with anything put in or taken out reads as another parser reads it, or is refused by both', () => {
  const cut = fc.record({ at: fc.nat(200), length: fc.nat(2), put: fc.constantFrom('', ...PIECES) });
  fc.assert(
    fc.property(fc.constantFrom(...TEXTS), fc.array(cut, { minLength: 1, maxLength: 3 }), (text, cuts) => {
      const changed = cuts.reduce((before, { at, length, put }) => {
        const place = at % (before.length + 1);
        return before.slice(0, place) + put + before.slice(place + length);
      }, text);
      // Within the name of an instruction the other parser takes any character.
      fc.pre(!/<\?[^ ]*\?./u.test(changed));
      expect(ours(changed)).toEqual(theirs(changed));
    }),
    { numRuns: 3_000 },
  );
});
