import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { preProcessFile } from 'typescript';

const ROOT = 'src/workbench';
/** What both transports share: the workbook, its files, its formulas and the host that answers for it. */
const CORE = ['book', 'engine', 'host', 'xlsx'];
/** What a folder may import of the workbench, besides itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  book: [],
  xlsx: ['book'],
  engine: ['book', 'host', 'xlsx'],
  host: ['book', 'xlsx'],
  browser: CORE,
  office: CORE,
  server: [],
};

/** The files of the workbench, each with all it imports, types included: paths from the root, or names of packages. */
const graph: ReadonlyMap<string, readonly string[]> = new Map(
  readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/u.test(name))
    .map((name) => join(ROOT, name))
    .map((file) => {
      const { importedFiles } = preProcessFile(readFileSync(file, 'utf8'));
      return [file, importedFiles.map(({ fileName }) => resolved(file, fileName))];
    }),
);

function resolved(from: string, name: string): string {
  return name.startsWith('.') ? join(dirname(from), name) : name;
}

function fileOf(path: string): string | undefined {
  return [`${path}.ts`, `${path}.tsx`].find((file) => graph.has(file));
}

function folderOf(file: string): string {
  return relative(ROOT, file).split('/')[0] ?? '';
}

test('there are files to look at in every folder', () => {
  const folders = new Set([...graph.keys()].map(folderOf));
  expect([...folders].sort()).toEqual(Object.keys(MAY_IMPORT).sort());
});

test('the core imports nothing of Node and nothing that draws; each transport imports the core, never the other', () => {
  const wrong = [...graph].flatMap(([file, imports]) => {
    const folder = folderOf(file);
    const allowed = [folder, ...(MAY_IMPORT[folder] ?? [])];
    return imports
      .filter((path) => {
        if (path.startsWith(`${ROOT}/`)) return !allowed.includes(folderOf(path));
        return CORE.includes(folder) && /^node:|^react|\.css$/u.test(path);
      })
      .map((path) => `${file} imports ${path}`);
  });
  expect(wrong).toEqual([]);
});

test('no file leads back to itself, not even by its types', () => {
  const done = new Set<string>();
  const circles: string[] = [];
  const walk = (file: string, trail: readonly string[]): void => {
    if (trail.includes(file)) circles.push([...trail.slice(trail.indexOf(file)), file].join(' -> '));
    if (done.has(file)) return;
    done.add(file);
    for (const path of graph.get(file) ?? []) {
      const next = fileOf(path);
      if (next !== undefined) walk(next, [...trail, file]);
    }
  };
  for (const file of graph.keys()) walk(file, []);
  expect(circles).toEqual([]);
});
