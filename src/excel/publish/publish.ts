import type { OutputSheet } from '../../pira/sheet/outputSheet';
import { fingerprint } from '../../pira/sheet/fingerprint';
import { columnCauses } from '../../pira/output/columnCauses';
import { contentDigest } from '../../pira/reports/contentDigest';
import { sheetsOfPublication } from '../../pira/reports/publications';
import { type Publication, sheetsOf } from '../../pira/reports/publicationSheets';
import type { ReportSource } from '../../pira/reports/source';
import { keptInterimKinds } from '../../pira/evaluation/interim/keptInterimKinds';
import { comparePlans, findTrends } from '../compareWorkbook';
import { analyseWorkbook } from '../evaluateWorkbook';
import type { Analysis, RunOptions } from '../port';
import { failure, type Failure } from '../problem';
import type { Remark } from '../remark';
import type { PartialWrite, UndoRecord } from '../exchange/undoRecord';
import { findPlaces, type SheetPlace } from './findPlaces';
import type { MissingFormat } from './formatting/formatSheets';
import { registerOwnSheets, type Registration } from './ownSheets';
import type { PublishRecord } from '../exchange/publishRecord';
import { type OutputPlacement, writeSheets } from './writeSheets';

/** What was published: the analysis it was made from and the sheets as they were named. */
export interface Published extends Analysis {
  readonly sheets: readonly string[];
  /** What undoes it. */
  readonly record: UndoRecord;
  readonly remarks: readonly Remark[];
}

/** What a publication is made of, read from the workbook. */
export async function sourceOf(
  options: RunOptions,
  publication: Publication | null = null,
): Promise<{ readonly ok: true; readonly analysis: Analysis; readonly source: ReportSource } | Failure> {
  const { comparing } = options;
  const analysed = await analyseWorkbook({
    ...options,
    wholeWorkbook: comparing !== undefined || showsYears(publication),
  });
  if (!analysed.ok) return analysed;
  const { analysis, workbook } = analysed;
  const sheets = workbook.sheets.map(({ sheet }) => sheet);
  const compared = comparing === undefined ? null : comparePlans(comparing, sheets, workbook.settings);
  if (comparing !== undefined && compared === null) return failure({ code: 'no-plan' });
  const trends = showsYears(publication)
    ? findTrends(sheets, options.otherPlans ?? [], workbook.settings).trends
    : [];
  const at = options.at ?? null;
  const ways = keptInterimKinds(analysis.plan, workbook.settings.ways);
  const { body, act } = workbook.settings;
  const publisher = { body, act };
  return {
    ok: true,
    analysis,
    source: { ...analysis, sheets, compared, trends, at, interimKindOf: ways, publisher },
  };
}

const showsYears = (publication: Publication | null): boolean =>
  publication === 'trend' || publication === 'dashboard';

/** Reads and judges the plan and writes the sheets of a publication into the workbook. */
export async function publish(
  publication: Publication,
  options: RunOptions,
): Promise<Published | Failure | PartialWrite> {
  const read = await sourceOf(options, publication);
  if (!read.ok) return read;
  const found = await findPlaces(sheetsOf(publication, options.at ?? null), options);
  if (!found.ok) return found;
  const outputs = sheetsOfPublication(publication, read.source, found.places[0]?.latest ?? null);
  const written = await writeSheets(placed(outputs, found.places), found.tables, options);
  if (!written.ok) return written;
  const { record, unformatted } = written;
  const entries = await registerOwnSheets(registrationsOf(record, found.places, read.source));
  return {
    ...read.analysis,
    sheets: record.map(({ name }) => name),
    record: { kind: 'sheets', sheets: record, entries },
    remarks: [...found.remarks, ...remarksOn(unformatted)],
  };
}

function placed(outputs: readonly OutputSheet[], places: readonly SheetPlace[]): OutputPlacement[] {
  return places.flatMap(({ name, own }, index) => {
    const output = outputs[index];
    return output === undefined ? [] : [{ name, own, output }];
  });
}

/** What the workbook is to keep of the sheets that were written, by which a later run knows them again. */
function registrationsOf(
  record: PublishRecord,
  places: readonly SheetPlace[],
  { plan, sheets }: ReportSource,
): Registration[] {
  const causeOf = columnCauses(plan, sheets);
  const causes = new Set(plan.indicators.map(causeOf).filter((cause) => cause !== ''));
  const copies = [...causes].map(fingerprint);
  return record.flatMap(({ id, name, contents }, index): Registration[] => {
    const title = places[index]?.title;
    return id === null || title === undefined || contents === null
      ? []
      : [{ title, id, name, copies, digest: contentDigest(title, contents) }];
  });
}

/** What Excel did not accept of the formatting, sheet by sheet. */
function remarksOn(unformatted: readonly MissingFormat[]): Remark[] {
  const sheets = [...new Set(unformatted.map(({ sheet }) => sheet))];
  return sheets.map((sheet) => {
    const missing = unformatted.filter((one) => one.sheet === sheet);
    return { code: 'unformatted', sheet, parts: [...new Set(missing.map(({ part }) => part))] };
  });
}
