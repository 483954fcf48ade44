import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Request } from '../arguments';
import { cannotWrite } from '../destination';
import { EXIT, type ExitCode, refusal, type Refusal } from '../exit';
import { makeFolder, type Output, writeAtomically } from '../files';
import { openWorkbook } from '../openWorkbook';
import { saveWorkbook, kindProblem } from '../saveWorkbook';
import { SystemError } from '../systemErrors';
import type { Terminal } from '../terminal';
import { withWorkbook, warnOfYear } from '../workbookPort';

const LONGEST = 80;

/** A name for the collection of a centre that every system accepts, and that none of `taken` has; it is added to these. */
function fileName(centre: string, year: number | null, taken: Set<string>): string {
  const plain = centre
    .normalize('NFC')
    .replace(/[^\p{L}\p{N} .,’'()-]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, LONGEST)
    .replace(/^[\s.]+|[\s.]+$/g, '');
  const base = ['Raccolta', ...(year === null ? [] : [year]), plain].join(' ');
  let name = `${base}.xlsx`;
  for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${base} (${count}).xlsx`;
  taken.add(name.toLowerCase());
  return name;
}

/**
 * Writes a workbook for each responsibility centre, to be filled in there (docs/contracts.md, 5). With a destination the
 * plan's workbook keeps what it is known by when they come back.
 */
export async function collect(
  { file, year, reading, outDir, out }: Request,
  terminal: Terminal,
): Promise<ExitCode | Refusal> {
  const { tell, words } = terminal;
  const folder = outDir ?? '';
  if (existsSync(folder) && !statSync(folder).isDirectory())
    return cannotWrite(folder, new SystemError('ENOTDIR'));
  const opened = openWorkbook(file, terminal);
  if (!opened.ok) return opened;
  const wrong = out === null ? null : kindProblem(opened.book, out);
  if (wrong !== null) return wrong;
  const made = await withWorkbook(opened.book, { year, reading, terminal }, (port, options) =>
    port.makeCollections(options, out !== null),
  );
  if (!made.ok) return made;
  warnOfYear(year, made.plan, terminal);
  const names = new Set<string>();
  const outputs = made.collections.map((collection): Output & { readonly indicators: number } => {
    const name = fileName(collection.centre, made.plan.year, names);
    return {
      path: join(folder, name),
      content: collection.bytes,
      indicators: collection.indicators,
    };
  });
  const taken = outputs.find(({ path }) => existsSync(path));
  if (taken !== undefined) return refusal(EXIT.unusableFile, () => words.alreadyThere(taken.path));
  const folderMade = makeFolder(folder);
  if (!folderMade.ok) return folderMade;
  // First the plan: that it is known harms nobody where the files cannot be written.
  const saved = out === null ? folderMade : saveWorkbook(opened.book, out, terminal);
  if (!saved.ok) return saved;
  const written = writeAtomically(...outputs);
  if (!written.ok) return written;
  for (const { path, indicators } of outputs) tell(words.collectionWritten(path, indicators));
  if (out !== null) tell(words.written(out, []));
  return EXIT.done;
}
