import type { Area } from '../../../pira/sheet/address';
import type { OutputChart, OutputSheet } from '../../../pira/sheet/outputSheet';
import { attempt } from '../../exchange/attempt';
import { queuePlainLook } from '../restore/queueEmptying';
import { lookSteps, sizeSteps } from './looks';
import { pageSteps } from './page';
import type { FormattingPart, FormattingStep } from './formattingStep';
import { unrepeatableSteps } from './tableSteps';

/** Calls that are sent in one exchange. */
const CALLS_AN_EXCHANGE = 4_000;

/** A sheet whose contents stand, and what is to be done about its looks. */
export interface SheetToFormat {
  /** Id or name. */
  readonly key: string;
  readonly name: string;
  readonly output: OutputSheet;
  /** What an earlier run may have given another look; null in a sheet that is new. */
  readonly former: Area | null;
  /** The charts that are still to be made. */
  readonly charts: readonly OutputChart[];
}

/** A part of the formatting of a sheet that Excel did not accept. */
export interface MissingFormat {
  readonly sheet: string;
  readonly part: FormattingPart;
}

/** One step of one sheet. */
export interface FormattingJob {
  readonly sheet: SheetToFormat;
  readonly step: FormattingStep;
}

/**
 * The formatting of sheets, divided into exchanges. Contents are never among them: they have to stand whatever becomes
 * of the looks. `usedNames`: tables that others have.
 */
export function planFormatting(
  sheets: readonly SheetToFormat[],
  usedNames: readonly string[],
): (readonly FormattingJob[])[] {
  const repeatable = sheets.flatMap((sheet) => jobsOf(sheet, repeatableSteps(sheet)));
  // What may not be done twice stands alone, so that it is never sent again.
  const once = sheets.flatMap((sheet) => jobsOf(sheet, unrepeatableSteps(sheet, usedNames)));
  return [...inExchanges(repeatable), ...once.map((job) => [job])];
}

function repeatableSteps({ output, former }: SheetToFormat): FormattingStep[] {
  const plain: FormattingStep[] =
    former === null ? [] : [{ part: 'looks', calls: 20, queue: (target) => queuePlainLook(target, former) }];
  return [...plain, ...lookSteps(output), ...sizeSteps(output), ...pageSteps(output)];
}

function jobsOf(sheet: SheetToFormat, steps: readonly FormattingStep[]): FormattingJob[] {
  return steps.map((step) => ({ sheet, step }));
}

function inExchanges(jobs: readonly FormattingJob[]): FormattingJob[][] {
  const exchanges: FormattingJob[][] = [];
  let room = 0;
  for (const job of jobs) {
    if (job.step.calls > room) {
      exchanges.push([]);
      room = CALLS_AN_EXCHANGE;
    }
    exchanges.at(-1)?.push(job);
    room -= job.step.calls;
  }
  return exchanges;
}

/** Sends one exchange; where it fails, sheet by sheet and part by part. Gives what Excel did not accept. */
export async function formatSheets(jobs: readonly FormattingJob[]): Promise<MissingFormat[]> {
  if (await tryJobs(jobs)) return [];
  const parts = new Map<string, FormattingJob[]>();
  for (const job of jobs) {
    const key = `${job.sheet.key} ${job.step.part}`;
    const known = parts.get(key);
    if (known === undefined) parts.set(key, [job]);
    else known.push(job);
  }
  const missing: MissingFormat[] = [];
  for (const [first, ...others] of parts.values()) {
    if (first === undefined || (parts.size > 1 && (await tryJobs([first, ...others])))) continue;
    missing.push({ sheet: first.sheet.name, part: first.step.part });
  }
  return missing;
}

async function tryJobs(jobs: readonly FormattingJob[]): Promise<boolean> {
  const done = await attempt(async (context) => {
    for (const { sheet, step } of jobs) step.queue(context.workbook.worksheets.getItem(sheet.key));
    await context.sync();
  });
  return done.ok;
}
