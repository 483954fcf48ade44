import type { OutputSheet } from '../../pira/outputSheet';
import { MAKE_SHEETS } from '../../pira/reports/publications';
import { type Publication, PUBLICATION_SHEETS } from '../../pira/reports/publicationSheets';
import type { Source } from '../../pira/reports/source';
import { analyseWorkbook } from '../evaluateWorkbook';
import type { Analysis, RunOptions } from '../port';
import { failure, type Failure } from '../problem';
import type { Remark } from '../remark';
import { textOf } from '../read/cells';
import type { Torn } from '../undo/torn';
import { capture } from './capture';
import type { MissingFormat } from './formatting/formatSheets';
import { placesOf } from './place';
import type { PublishRecord } from './publishRecord';
import { type Placed, writeSheets } from './writeSheets';

/** What was published: the analysis it was made from and the sheets as they were named. */
export interface Published extends Analysis {
  readonly sheets: readonly string[];
  readonly record: PublishRecord;
  readonly remarks: readonly Remark[];
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
export async function publish(
  publication: Publication,
  options: RunOptions,
): Promise<Published | Failure | Torn> {
  const read = await sourceOf(options);
  if (!read.ok) return read;
  const standing = await standingAt(PUBLICATION_SHEETS[publication], options);
  if (!standing.ok) return standing;
  const former = standing.places[0]?.own?.former.cells.map((row) =>
    row.map(({ formula }) => textOf(formula)),
  );
  const outputs = MAKE_SHEETS[publication](read.source, former ?? null);
  const written = await writeSheets(placed(outputs, standing.places), standing.tables, options);
  if (!written.ok) return written;
  const { record, unformatted } = written;
  return {
    ...read.analysis,
    sheets: record.map(({ name }) => name),
    record,
    remarks: remarksOn(unformatted),
  };
}

/** What Excel did not accept of the formatting, sheet by sheet. */
function remarksOn(unformatted: readonly MissingFormat[]): Remark[] {
  const sheets = [...new Set(unformatted.map(({ sheet }) => sheet))];
  return sheets.map((sheet) => {
    const missing = unformatted.filter((one) => one.sheet === sheet);
    return { code: 'unformatted', sheet, parts: [...new Set(missing.map(({ part }) => part))] };
  });
}

/** Writes sheets into the workbook that is open, whatever plan it holds. */
export async function deliver(
  outputs: readonly OutputSheet[],
  options: RunOptions,
): Promise<{ readonly ok: true } | Failure | Torn> {
  const standing = await standingAt(
    outputs.map(({ name }) => name),
    options,
  );
  if (!standing.ok) return standing;
  const written = await writeSheets(placed(outputs, standing.places), standing.tables, options);
  return written.ok ? { ok: true } : written;
}

type Standing = Omit<Placed, 'output'>;

interface StandingPlaces {
  readonly ok: true;
  readonly places: readonly Standing[];
  readonly tables: readonly string[];
}

/** The places of sheets of ours with what stands there now. */
async function standingAt(
  names: readonly string[],
  { signal, onProgress }: RunOptions,
): Promise<StandingPlaces | Failure> {
  const found = await placesOf(names);
  if (!found.ok) return found;
  const places: Standing[] = [];
  for (const [done, { name, own }] of found.places.entries()) {
    onProgress?.({ step: 'read', done, total: found.places.length });
    const former = own === null ? null : await capture(own, signal);
    if (former?.ok === false) return failure(former.problem);
    places.push({ name, own: own === null || former === null ? null : { sheet: own, former: former.value } });
  }
  return { ok: true, places, tables: found.tables };
}

function placed(outputs: readonly OutputSheet[], places: readonly Standing[]): Placed[] {
  return places.flatMap((place, index) => {
    const output = outputs[index];
    return output === undefined ? [] : [{ ...place, output }];
  });
}
