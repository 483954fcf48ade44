import type { OutputSheet } from '../../pira/outputSheet';
import { MAKE_SHEETS } from '../../pira/reports/publications';
import { type Publication, PUBLICATION_SHEETS } from '../../pira/reports/publicationSheets';
import type { Source } from '../../pira/reports/source';
import { analyseWorkbook } from '../evaluateWorkbook';
import type { Analysis, RunOptions } from '../port';
import type { Failure } from '../problem';
import { placesOf } from './place';
import type { PublishRecord } from './publishRecord';
import { writeSheets } from './writeSheets';

/** What was published: the analysis it was made from and the sheets as they were named. */
export interface Published extends Analysis {
  readonly sheets: readonly string[];
  readonly record: PublishRecord;
}

/** What a publication is made of, read from the workbook. */
export async function sourceOf(
  options: RunOptions,
): Promise<{ readonly ok: true; readonly analysis: Analysis; readonly source: Source } | Failure> {
  const analysed = await analyseWorkbook(options);
  if (!analysed.ok) return analysed;
  const { analysis, workbook } = analysed;
  const sheets = workbook.sheets.map(({ sheet }) => sheet);
  return { ok: true, analysis, source: { ...analysis, sheets } };
}

/** Reads and judges the plan and writes the sheets of a publication into the workbook. */
export async function publish(publication: Publication, options: RunOptions): Promise<Published | Failure> {
  const read = await sourceOf(options);
  if (!read.ok) return read;
  const found = await placesOf(PUBLICATION_SHEETS[publication]);
  if (!found.ok) return found;
  const [first] = found.places;
  const outputs = MAKE_SHEETS[publication](read.source, first?.former?.formulas ?? null);
  const placed = found.places.flatMap((place, index) => {
    const output = outputs[index];
    return output === undefined ? [] : [{ output, place }];
  });
  const written = await writeSheets(placed, options);
  if (!written.ok) return written;
  const sheets = found.places.map(({ name }) => name);
  return { ...read.analysis, sheets, record: written.record };
}

/** Writes sheets into the workbook that is open, whatever plan it holds. */
export async function deliver(
  outputs: readonly OutputSheet[],
  options: RunOptions,
): Promise<{ readonly ok: true } | Failure> {
  const found = await placesOf(outputs.map(({ name }) => name));
  if (!found.ok) return found;
  const placed = found.places.flatMap((place, index) => {
    const output = outputs[index];
    return output === undefined ? [] : [{ output, place }];
  });
  const written = await writeSheets(placed, options);
  return written.ok ? { ok: true } : written;
}
