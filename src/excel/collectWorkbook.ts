import { merge } from '../pira/collect/merge';
import { printedBodies } from '../pira/collect/planOrigin';
import { type FilledSheet, readFilled } from '../pira/collect/readFilled';
import type { Plan } from '../pira/plan/plan';
import { type Collection, collectionSheets } from '../pira/reports/collection/collectionSheet';
import type { PlanOrigin } from '../pira/sheet/collectionStamp';
import { analyseWorkbook } from './evaluateWorkbook';
import type { CollectionFiles, FilledFound, MergePlanned, RunOptions } from './port';
import { failure, type Failure } from './problem';
import { openAsWorkbook } from './publish/openWorkbook';
import { workbookFile } from './publish/file/workbookFile';
import { readRest } from './read/readRest';
import { readSheets } from './read/readSheets';
import { changeSettings } from './settingsStore';

type Analysed = Extract<Awaited<ReturnType<typeof analyseWorkbook>>, { ok: true }>;

/** Whose plan a workbook holds, as far as it tells. */
function originOf({ analysis: { plan, settings }, workbook }: Analysed): PlanOrigin {
  const printed = printedBodies(
    plan,
    workbook.sheets.map(({ sheet }) => sheet),
  );
  return { body: settings.body, printed, workbook: settings.identity };
}

interface PlannedCollections {
  readonly ok: true;
  readonly plan: Plan;
  readonly collections: readonly Collection[];
  /** What the workbook is to be known by when they come back; null where it keeps that already, or is to keep nothing. */
  readonly newIdentity: string | null;
}

async function readCollections(
  options: RunOptions,
  keepsIdentity: boolean,
): Promise<PlannedCollections | Failure> {
  const analysed = await analyseWorkbook({ ...options, withoutFindings: true });
  if (!analysed.ok) return analysed;
  const { plan, evaluation, settings } = analysed.analysis;
  const newIdentity = keepsIdentity && settings.identity === '' ? crypto.randomUUID() : null;
  const origin = originOf(analysed);
  const known = { ...origin, workbook: newIdentity ?? origin.workbook };
  return { ok: true, plan, collections: collectionSheets(plan, evaluation, known), newIdentity };
}

/** Keeps in the settings what a workbook is to be known by: last, so that nothing is kept of collections that were not made. */
async function keepIdentity({ newIdentity }: PlannedCollections): Promise<{ readonly ok: true } | Failure> {
  return newIdentity === null ? { ok: true } : changeSettings({ identity: newIdentity });
}

/**
 * Makes the collections of the plan of this workbook as files to mail; writes nothing into it but, where wanted, what it is
 * known by when they come back.
 */
export async function makeCollections(
  options: RunOptions,
  keepsIdentity = false,
): Promise<CollectionFiles | Failure> {
  const done = await readCollections(options, keepsIdentity);
  if (!done.ok) return done;
  const collections = done.collections.map(({ centre, indicators, sheet }) => ({
    centre,
    indicators,
    bytes: workbookFile([sheet]),
  }));
  const kept = await keepIdentity(done);
  return kept.ok ? { ok: true, plan: done.plan, collections } : kept;
}

/** Opens the collection of a centre as a workbook of its own; the settings keep what this workbook is known by. */
export async function openCollection(
  centre: string,
  options: RunOptions,
): Promise<{ readonly ok: true } | Failure> {
  const done = await readCollections(options, true);
  if (!done.ok) return done;
  const one = done.collections.find((collection) => collection.centre === centre);
  if (one === undefined) return failure({ code: 'gone' });
  const opened = await openAsWorkbook([one.sheet]);
  return opened.ok ? keepIdentity(done) : opened;
}

/**
 * Reads the collection sheets that stand in this workbook, which need not hold a plan. `file` names it; else its sheets are
 * named. `among` are the identities of the only sheets to be looked at.
 */
export async function readFilledSheets(
  file: string | null,
  options: RunOptions,
  among: ReadonlySet<string> | null = null,
): Promise<FilledFound | Failure> {
  const read = await readSheets();
  if (!read.ok) return failure(read.problem);
  const filled: FilledSheet[] = [];
  for (const snapshot of read.value.sheets) {
    if (among?.has(snapshot.id) === false) continue;
    const name = file ?? snapshot.sheet.name;
    const isUnseen = snapshot.unread !== null && snapshot.sheet.values.length === 0;
    if (!isUnseen && readFilled(snapshot.sheet, name) === null) continue;
    const whole = await readRest(snapshot, options);
    if (!whole.ok) return whole;
    const found = readFilled(whole.snapshot.sheet, name);
    if (found !== null) filled.push(found);
  }
  return { ok: true, filled };
}

/** Holds filled sheets against the plan of this workbook. */
export async function planMerge(
  filled: readonly FilledSheet[],
  options: RunOptions,
): Promise<MergePlanned | Failure> {
  const analysed = await analyseWorkbook({ ...options, withoutFindings: true });
  if (!analysed.ok) return analysed;
  const { analysis, workbook } = analysed;
  const sheets = workbook.sheets.map(({ sheet }) => sheet);
  return { ...analysis, merge: merge({ ...analysis, sheets, origin: originOf(analysed) }, filled) };
}
