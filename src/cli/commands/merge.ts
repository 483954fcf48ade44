import { basename } from 'node:path';

import { collection } from '../../pira/messages/it/collection';
import { type AcceptedMerge, withAccepted } from '../../pira/collect/accept';
import { type FilledSheet, refusedFile } from '../../pira/collect/readFilled';
import { addressOf } from '../../pira/sheet/address';
import type { Request } from '../arguments';
import { EXIT, type ExitCode, type Refusal, wrongUsage } from '../exit';
import { mergeJson } from '../json/mergeJson';
import { openWorkbook } from '../openWorkbook';
import { saveWorkbook, kindProblem } from '../saveWorkbook';
import { mergeLines } from '../screen/mergeLines';
import type { Terminal } from '../terminal';
import { withWorkbook, warnOfYear } from '../workbookPort';

/** Takes what filled collections bring into the plan's own cells; of a conflict only what is accepted is written (docs/contracts.md, 5). */
export async function merge(
  { files, year, reading, accepted, out, json }: Request,
  terminal: Terminal,
): Promise<ExitCode | Refusal> {
  const { print, tell, words, jsonLanguage } = terminal;
  const [file = '', ...filledFiles] = files;
  const path = out ?? '';
  const opened = openWorkbook(file, terminal);
  if (!opened.ok) return opened;
  const wrong = kindProblem(opened.book, path);
  if (wrong !== null) return wrong;
  const filled: FilledSheet[] = [];
  for (const one of filledFiles) {
    const read = await readFilledFile(one, terminal);
    if (!read.ok) return read;
    filled.push(...read.filled);
  }
  const done = await withWorkbook(opened.book, { year, reading, terminal }, async (port, options) => {
    const first = await port.planMerge(filled, options);
    if (!first.ok) return first;
    // Where the plan has no column for actual values, the evaluation adds one for people to fill in.
    const lacksColumn = first.merge.rejected.some(
      ({ reason }) => reason.code === 'no-cell' && reason.field === collection.heads.actual,
    );
    const prepared = lacksColumn ? await port.evaluate({ ...options, withoutFindings: true }) : first;
    if (!prepared.ok) return prepared;
    const planned = lacksColumn ? await port.planMerge(filled, options) : first;
    if (!planned.ok) return planned;
    const chosen = withAccepted(planned.merge, accepted);
    if (!chosen.ok) return cannotAccept(chosen);
    const written = await port.writeAnswers(chosen.merge.taken, options);
    return written.ok ? { ...planned, ...chosen } : written;
  });
  if (!done.ok) return done;
  warnOfYear(year, done.plan, terminal);
  const { taken, same, conflicts, unsure, rejected } = done.merge;
  const isOpen = conflicts.length > 0 || unsure.length > 0;
  const isUnused = taken.length === 0 && same.length === 0 && (isOpen || rejected.length > 0);
  const isNothing = isUnused && !isOpen;
  const saved = isNothing ? done : saveWorkbook(opened.book, path, terminal);
  if (!saved.ok) return saved;
  if (json) print(JSON.stringify(mergeJson(done.merge, done.accepted, jsonLanguage)));
  else mergeLines(done.merge, terminal).forEach(print);
  tell(isNothing ? words.nothingTaken(path) : words.written(path, []));
  return isUnused ? EXIT.notAllUsed : EXIT.done;
}

/** Why what was accepted cannot be written: nothing is asked there, or more than one value. */
function cannotAccept({ cell, candidates }: Extract<AcceptedMerge, { ok: false }>): Refusal {
  const address = addressOf(cell);
  const place = cell.sheet === null ? address : `${cell.sheet}!${address}`;
  const [first] = candidates;
  return wrongUsage((words) =>
    first === undefined
      ? words.notToAccept(place)
      : words.acceptWhich(place, `"${first.cell.sheet}!${address}=${first.file}"`),
  );
}

/** The collection sheets of a file; one without any, or one that cannot be read, is a rejection, not a failure of the whole. */
async function readFilledFile(
  path: string,
  terminal: Terminal,
): Promise<{ readonly ok: true; readonly filled: readonly FilledSheet[] } | Refusal> {
  const file = basename(path);
  const opened = openWorkbook(path, terminal);
  if (!opened.ok) {
    const why = opened.sentence(terminal.words);
    return { ok: true, filled: [refusedFile(file, { code: 'unusable-file', why })] };
  }
  const read = await withWorkbook(opened.book, { year: null, terminal }, (port, options) =>
    port.readFilledSheets(file, options),
  );
  if (!read.ok || read.filled.length > 0) return read;
  return { ok: true, filled: [refusedFile(file, { code: 'no-collection' })] };
}
