import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

const DOMAIN = join(__dirname, '../../../src/pira');
/** Sentences for the screen, official names and the printed texts of reports are no words to recognize. */
const NO_VOCABULARY =
  /^(?:lexicon|messages|catalogue|reports\/openData|reports\/clean\/cleanColumns|reports\/resultFormats)/;
const EXAMPLES = new Set(['text', 'name', 'indicator', 'example', 'reads']);
/** What a rule of the checks says, beside it. */
const SAID = new Set(['it', 'en', 'when', 'title']);

interface Literal {
  readonly text: string;
  readonly line: number;
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : path.endsWith('.ts') ? [path] : [];
  });
}

/** The examples and names of rules show texts, they recognize none. */
function isExample(node: ts.Node): boolean {
  return ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) && EXAMPLES.has(node.name.text);
}

/** Sentences for people, in the language that the property names, recognize none either. */
function isSentence(node: ts.Node): boolean {
  const isNamed = ts.isPropertyAssignment(node) || ts.isGetAccessor(node);
  return isNamed && ts.isIdentifier(node.name) && SAID.has(node.name.text);
}

const trees = new Map<string, ts.SourceFile>();

function parsed(file: string): ts.SourceFile {
  const known = trees.get(file);
  if (known) return known;
  const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, false);
  trees.set(file, tree);
  return tree;
}

/** The texts that a file holds: strings, templates and regular expressions; arrays of strings as one. */
function literalsOf(file: string): readonly Literal[] {
  const source = parsed(file);
  const found: Literal[] = [];
  const add = (text: string, node: ts.Node): void => {
    found.push({ text, line: source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1 });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node) || isExample(node) || isSentence(node)) return;
    if (ts.isArrayLiteralExpression(node)) {
      add(node.elements.map((one) => (ts.isStringLiteral(one) ? one.text : '')).join('|'), node);
    }
    if (ts.isStringLiteralLike(node) || ts.isRegularExpressionLiteral(node)) add(node.text, node);
    if (ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) add(node.text, node);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The names that the code gives to kinds, as types list them: English, however they are spelt in Italian. */
function namesIn(file: string): readonly string[] {
  const source = parsed(file);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal)) found.push(node.literal.text);
    if (ts.isIdentifier(node)) found.push(node.text.replaceAll(/(?=[A-Z])/g, ' '));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function wordsOf(text: string): ReadonlySet<string> {
  const plain = text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return new Set(plain.match(/(?<!\\)[a-z]{3,}/g) ?? []);
}

const inDomain = filesIn(DOMAIN).map((file) => ({ file, path: relative(DOMAIN, file) }));
const ENGLISH = new Set(
  inDomain
    .filter(({ path }) => path.startsWith('lexicon') || !NO_VOCABULARY.test(path))
    .flatMap(({ file }) => namesIn(file).flatMap((name) => [...wordsOf(name)])),
);
const ITALIAN = new Set(
  inDomain
    .filter(({ path }) => path.startsWith('lexicon'))
    .flatMap(({ file }) => literalsOf(file).flatMap(({ text }) => [...wordsOf(text)]))
    .filter((word) => !ENGLISH.has(word)),
);

/** Whether a text lists Italian words: two of them at least, parted as alternatives or in a list to be split. */
function listsWords(text: string): boolean {
  const words = [...wordsOf(text)].filter((word) => ITALIAN.has(word));
  const isSentence = /^\p{Lu}?[\p{L}' ]+$/u.test(text) && !text.includes('|') && words.length < 5;
  return words.length >= 2 && !isSentence;
}

test('the lexicon holds words', () => {
  expect(ITALIAN.size).toBeGreaterThan(800);
});

test.each([
  ['/^(?:scadenza|termine)$/', true],
  ['gennaio|febbraio', true],
  ['gennaio febbraio marzo aprile maggio giugno luglio', true],
  ['Descrizione tecnica', false],
  ['target-no-value', false],
])('%s lists words: %s', (text, expected) => {
  expect(listsWords(text)).toBe(expected);
});

test('no list of Italian words stands outside the lexicon', () => {
  const found = inDomain
    .filter(({ path }) => !NO_VOCABULARY.test(path))
    .flatMap(({ file, path }) =>
      literalsOf(file)
        .filter(({ text }) => listsWords(text))
        .map(({ text, line }) => `${path}:${line} ${text}`),
    );
  expect(found).toEqual([]);
});
