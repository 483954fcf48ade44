import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { saveBook } from '../src/workbench/xlsx/saveBook';
import { type Figure, timed } from './measure';
import { mustRun, run } from './processes';
import { against, type Result } from './report';
import { workbookOf } from './workbook';
import { withFormulas } from './workbookWithFormulas';

const SIZES = [10_000, 100_000] as const;
const RUNS = 3;
/** Only the bench needs it, so that it is fetched for the bench alone and the product never depends on it. */
const EXCELJS = 'exceljs@4.4.0';
/** The first of these that has openpyxl is taken. */
const PYTHONS = ['python3', '/usr/bin/python3'] as const;

interface Peer {
  readonly name: string;
  readonly command: string;
  readonly words: (input: string, withResults: string, output: string) => readonly string[];
}

function peersIn(folder: string): readonly Peer[] {
  const peers: Peer[] = [
    {
      name: 'openpyxl with regular expressions',
      command: PYTHONS.find((python) => run(python, ['-c', 'import openpyxl']) === null) ?? 'python3',
      words: (input, _, output) => ['bench/peers/openpyxl_regex.py', input, output],
    },
    {
      name: 'LibreOffice recalculating the same columns',
      command: 'soffice',
      words: (_, withResults, output) => [
        `-env:UserInstallation=file://${folder}/office`,
        ...['--headless', '--convert-to', 'xlsx', '--outdir', `${output}.lo`, withResults],
      ],
    },
  ];
  const fetched = run('npm', [
    'install',
    '--no-save',
    '--no-audit',
    '--no-fund',
    '--prefix',
    folder,
    EXCELJS,
  ]);
  if (fetched === null)
    peers.push({
      name: 'exceljs reading and writing',
      command: process.execPath,
      words: (input, _, output) => ['bench/peers/exceljs.cjs', folder, input, output],
    });
  return peers;
}

/** The command line from file to file, and three others that do as much or less with the same file. */
export async function commandLine(): Promise<Result[]> {
  const folder = mkdtempSync(join(tmpdir(), 'pira-bench-'));
  try {
    writeFileSync(join(folder, 'package.json'), '{"private":true}');
    const results: Result[] = [{ what: 'pira targets of no line', unit: 'ms', figure: await startUp() }];
    const peers = peersIn(folder);
    for (const size of SIZES) results.push(...(await compared(folder, size, peers)));
    return results;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function startUp(): Promise<Figure> {
  return timed(RUNS, () => mustRun('node', ['--import', 'tsx', 'src/cli/main.ts', 'targets', '--json']));
}

async function compared(folder: string, size: number, peers: readonly Peer[]): Promise<readonly Result[]> {
  const input = join(folder, `${size}.xlsx`);
  const withResults = join(folder, `${size}-formulas.xlsx`);
  const output = join(folder, `${size}-out.xlsx`);
  writeFileSync(input, saveBook(workbookOf('list', size)));
  writeFileSync(withResults, saveBook(withFormulas(size)));
  const words = ['--import', 'tsx', 'src/cli/main.ts', 'evaluate', input, '--out', output];
  const own = await timed(RUNS, () => mustRun('node', words));
  const results: Result[] = [{ what: `pira evaluate, ${size} indicators`, unit: 'ms', figure: own }];
  for (const { name, command, words: wordsOf } of peers) {
    const given = wordsOf(input, withResults, output);
    const problem = run(command, given);
    if (problem !== null) {
      console.log(`${name}: left out (${problem})`);
      continue;
    }
    const figure = await timed(RUNS, () => mustRun(command, given));
    results.push({
      what: `${name}, ${size} indicators`,
      unit: 'ms',
      figure,
      ...against('pira', figure, own),
    });
  }
  return results;
}
