import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const sources = ['src', 'test', 'scripts', 'bench'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:tsx?|mjs|js)$/u.test(path))
    .map((path) => join(folder, path)),
);
const product = sources.filter((path) => path.startsWith('src/'));

/** What a file of the product imports of the product: paths without endings. */
function importsOf(file: string): readonly string[] {
  return [...readFileSync(file, 'utf8').matchAll(/^(?:import|export|\}).* from '(\.[^']+)';$/gmu)].map(
    ([, path = '']) => join(dirname(file), path),
  );
}

/** The room of the domain that a file or a folder belongs to; small tools stand in the domain's own folder. */
function roomOf(path: string): string {
  const [first = '', ...rest] = relative('src/pira', path).split('/');
  const isRoom = rest.length > 0 || (existsSync(path) && statSync(path).isDirectory());
  return isRoom ? first : 'tools';
}

/** The rooms of the domain from the ground up: each knows those before it. */
const ROOMS = [
  'tools',
  'lexicon',
  'sheet',
  'catalogue',
  'messages',
  'expressions',
  'plan',
  'reading',
  'evaluation',
  'output',
  'compare',
  'collect',
  'checks',
  'reports',
];

test('in the domain no import points upwards, not even of a type', () => {
  const domain = product.filter((path) => path.startsWith('src/pira/'));
  expect(domain.filter((path) => !ROOMS.includes(roomOf(path)))).toEqual([]);
  const upwards = domain.filter((file) =>
    importsOf(file).some((path) => ROOMS.indexOf(roomOf(path)) > ROOMS.indexOf(roomOf(file))),
  );
  expect(upwards).toEqual([]);
});

/** The rooms of src/excel: each knows those before it. The files beside them are its front, which all may know. */
const EXCEL_ROOMS = ['exchange', 'read', 'write', 'publish', 'undo', 'events'];

test('in src/excel no room looks upwards: exchange, then read and write, then publish and undo', () => {
  const roomAt = (path: string) => EXCEL_ROOMS.indexOf(relative('src/excel', path).split('/')[0] ?? '');
  const upwards = product
    .filter((file) => file.startsWith('src/excel/') && roomAt(file) >= 0)
    .filter((file) =>
      importsOf(file).some((path) => path.startsWith('src/excel/') && roomAt(path) > roomAt(file)),
    );
  expect(upwards).toEqual([]);
});

test('nobody goes around the port: outside its folder only the front of src/excel is imported', () => {
  const around = product
    .filter((path) => !path.startsWith('src/excel/'))
    .flatMap((file) =>
      importsOf(file)
        .filter((path) => /^src\/excel\/(?:exchange|read|write|publish|events)\//u.test(path))
        .map((path) => `${file} imports ${path}`),
    );
  expect(around).toEqual([]);
});

const MOST_FILES = 25;

test('no folder of the product is crowded', () => {
  const counts = new Map<string, number>();
  for (const file of product) counts.set(dirname(file), (counts.get(dirname(file)) ?? 0) + 1);
  const crowded = [...counts].filter(([, count]) => count > MOST_FILES);
  expect(crowded).toEqual([]);
});

/** What programs write there is no page of the project. */
const MADE = 'out/';

test('a page that a source cites is in the project', () => {
  const cited = sources.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/(?<![\w*/$])(?:[\w-]+\/)*[\w-]+\.md\b/gu)].map(
      ([page]) => [file, page] as const,
    ),
  );
  const missing = cited.filter(
    ([file, page]) => !page.startsWith(MADE) && !existsSync(page) && !existsSync(join(dirname(file), page)),
  );
  expect(missing).toEqual([]);
  expect(cited.length).toBeGreaterThan(10);
});

const DOCUMENTS = [
  'README.md',
  'CONTEXT.md',
  'CONTRIBUTING.md',
  ...readdirSync('docs').map((name) => join('docs', name)),
].filter((path) => path.endsWith('.md'));

test.each(DOCUMENTS)('every file and folder that %s names is there', (document) => {
  const text = readFileSync(document, 'utf8');
  const named = [...text.matchAll(/(?<![\w/.-])(?:src|test|scripts|bench)\/[\w./-]*\w/gu)].map(
    ([path]) => path,
  );
  expect(named.filter((path) => !existsSync(path) && !existsSync(`${path}.ts`))).toEqual([]);
});
