import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { saveBook } from '../src/workbench/xlsx/saveBook';
import { type Figure, figureOf, once } from './measure';
import { mustRun, run } from './processes';
import { against, type Result } from './report';
import { workbookOf } from './workbook';
import { withFormulas } from './workbookWithFormulas';

/** How often each program runs: they take turns, so that a slow minute of the machine meets all of them. */
const SIZES = [
  { size: 300, runs: 5 },
  { size: 10_000, runs: 3 },
  { size: 20_000, runs: 2 },
] as const;
const START_UPS = 5;
const PIRA = 'src/cli/launch.mjs';
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
export async function* commandLine(): AsyncGenerator<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'pira-bench-'));
  try {
    writeFileSync(join(folder, 'package.json'), '{"private":true}');
    yield { what: 'pira targets of no line', unit: 'ms', figure: await startUp() };
    const peers = peersIn(folder);
    for (const { size, runs } of SIZES) yield* await compared(folder, size, runs, peers);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function startUp(): Promise<Figure> {
  const start = (): void => mustRun('node', [PIRA, 'targets', '--json']);
  start();
  const times: number[] = [];
  for (let run = 0; run < START_UPS; run += 1) times.push(await once(start));
  return figureOf(times);
}

async function compared(
  folder: string,
  size: number,
  runs: number,
  peers: readonly Peer[],
): Promise<readonly Result[]> {
  const input = join(folder, `${size}.xlsx`);
  const withResults = join(folder, `${size}-formulas.xlsx`);
  const output = join(folder, `${size}-out.xlsx`);
  writeFileSync(input, saveBook(workbookOf('list', size)));
  writeFileSync(withResults, saveBook(withFormulas(size)));
  const own: number[] = [];
  const others = new Map<Peer, number[]>(peers.map((peer) => [peer, []]));
  for (let turn = 1; turn <= runs; turn += 1) {
    console.error(`${size} indicators: turn ${turn} of ${runs}`);
    own.push(await once(() => mustRun('node', [PIRA, 'evaluate', input, '--out', output])));
    for (const [peer, times] of others) {
      const start = performance.now();
      const problem = run(peer.command, peer.words(input, withResults, output));
      times.push(performance.now() - start);
      if (problem === null) continue;
      console.log(`${peer.name}: left out (${problem})`);
      others.delete(peer);
    }
  }
  const figure = figureOf(own);
  return [
    { what: `pira evaluate, ${size} indicators`, unit: 'ms', figure },
    ...[...others].map(([{ name }, times]): Result => {
      const other = figureOf(times);
      return {
        what: `${name}, ${size} indicators`,
        unit: 'ms',
        figure: other,
        ...against('pira', other, figure),
      };
    }),
  ];
}
