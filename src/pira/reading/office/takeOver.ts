import type {
  Correction,
  HeaderAnchor,
  NearbyLabel,
  Landmark,
  NearestLandmarks,
} from '../../plan/correction';
import type { Plan } from '../../plan/plan';
import type { Sheet } from '../../sheet/sheet';
import { atPlace } from './anchoredAnew';
import { anchored } from './anchors';
import { locate } from './locate';
import { textsOf, type SheetTexts } from './sheetTexts';
import { readPlan } from '../readPlan';

const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/g;

/** A text with its years so many later. */
const later = (text: string, years: number): string =>
  text.replace(YEAR, (year) => String(Number(year) + years));

const laterNear = (near: NearestLandmarks | null, years: number): NearestLandmarks | null => {
  const mark = (one: Landmark | null) => one && { ...one, text: later(one.text, years) };
  return near && { above: mark(near.above), below: mark(near.below) };
};

const laterHeader = (anchor: HeaderAnchor | null, years: number): HeaderAnchor | null =>
  anchor && {
    ...anchor,
    labels: anchor.labels.map((label) => later(label, years)),
    near: laterNear(anchor.near, years),
  };

/** A correction as it would be said of a plan so many years later. */
function shifted(one: Correction, years: number): Correction {
  const sheet = later(one.sheet, years);
  const yearOf = (year: number | null): number | null => (year === null ? null : year + years);
  switch (one.kind) {
    case 'sheet':
      return { ...one, sheet, year: yearOf(one.year) };
    case 'header':
      return { ...one, sheet, anchor: laterHeader(one.anchor, years) };
    case 'column': {
      const { anchor } = one;
      const moved = (near: NearbyLabel | null) => near && { ...near, label: later(near.label, years) };
      const { beside, between } = anchor ?? { beside: null, between: null };
      return {
        ...one,
        sheet,
        year: yearOf(one.year),
        rowAnchor: laterHeader(one.rowAnchor, years),
        // What stands in a column is of its year: in another one its place tells which it is.
        anchor: anchor && {
          ...anchor,
          header: later(anchor.header, years),
          beside: moved(beside),
          between: between && { left: moved(between.left), right: moved(between.right) },
          holds: [],
        },
      };
    }
    case 'row':
      return {
        ...one,
        sheet,
        anchor: one.anchor && { ...one.anchor, near: laterNear(one.anchor.near, years) },
      };
    case 'target':
      return {
        ...one,
        sheet,
        anchor: one.anchor && { ...one.anchor, near: laterNear(one.anchor.near, years) },
      };
  }
}

/** Where a correction is said of a row or a column by address only, which another workbook may use for other things. */
const isByAddress = (one: Correction): boolean =>
  one.kind !== 'sheet' && (one.kind === 'column' ? (one.rowAnchor ?? one.anchor) : one.anchor) === null;

export interface TakenOver {
  readonly taken: readonly Correction[];
  readonly missed: readonly Correction[];
}

/** How many years later a plan may be where its year, or that of the other, is not known; the likeliest first. */
const LIKELY_YEARS: readonly number[] = [1, 0, 2, 3];

/**
 * The corrections of another year's workbook as corrections of this one: with the years of the columns, headers and sheet
 * names moved on, or as they are where these did not change. What they speak of must stand here, too; the others are
 * missed. `year` is the year of the other plan, null where it is not known: then as many years are moved as most fit.
 */
export function takenOver(
  corrections: readonly Correction[],
  sheets: readonly Sheet[],
  plan: Plan,
  year: number | null,
): TakenOver {
  const texts = new Map(sheets.map((sheet) => [sheet.name, textsOf(sheet)]));
  const known = year === null || plan.year === null ? LIKELY_YEARS : [plan.year - year];
  const tried = known.map((years) => {
    const here = corrections.map((one) => {
      const later = shifted(one, years);
      return placed(later, texts) ?? placed({ ...later, sheet: one.sheet }, texts);
    });
    return { here, count: here.filter((one) => one !== null).length };
  });
  const most = Math.max(...tried.map(({ count }) => count));
  const best = tried.find(({ count }) => count === most)?.here ?? [];
  const missed = corrections.filter((_, i) => (best[i] ?? null) === null);
  const taken = best.filter((one) => one !== null);
  const { year: here } = plan;
  return { taken: anchored(taken, sheets, readPlan(sheets, { year: here, corrections: taken })), missed };
}

/** A correction where it stands in this workbook, to be found by its texts anew; null where they are not there. */
function placed(one: Correction, texts: ReadonlyMap<string, SheetTexts>): Correction | null {
  const found = isByAddress(one) ? null : locate(texts.get(one.sheet), one);
  if (!found?.ok) return null;
  return atPlace(one, found);
}
