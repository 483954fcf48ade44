import { codeBefore, isPartOfAbove } from '../lexicon/cells/partsOfIndicators';
import type { IndicatorDraft } from './drafts';

/** A code and what makes it another's part: 1.1.a of 1.1, 1a of 1. */
const CODE = /^(?<whole>.*?[\p{L}\d])(?:[.,_-](?:\p{L}|\d{1,2})|(?<=\d)\p{L})$/u;

/** The code of an indicator, in a column of its own or before its name: "1.1 Accessi in sede". */
const codeOf = ({ indicator: { code, name } }: IndicatorDraft): string =>
  (code.text || codeBefore(name.text)).toLowerCase().replace(/[\s.)]+$/, '');

/** Whether the name of a whole goes on in it. */
const isPartByName = ({ partOf }: IndicatorDraft, whole: IndicatorDraft | null): boolean =>
  partOf !== null && whole?.partOf === null && whole.indicator.name.text === partOf;

/**
 * The indicators that are parts of another of the same table and objective, with it: by their codes, or by the words
 * "di cui" below it, or because its name goes on in theirs.
 */
export function partsOfIndicators(
  drafts: readonly IndicatorDraft[],
): ReadonlyMap<IndicatorDraft, IndicatorDraft> {
  const parts = new Map<IndicatorDraft, IndicatorDraft>();
  let byCode = new Map<string, IndicatorDraft>();
  let whole: IndicatorDraft | null = null;
  let before: IndicatorDraft | null = null;
  for (const draft of drafts) {
    const isNext = before?.table === draft.table && before.indicator.objective === draft.indicator.objective;
    if (!isNext) {
      byCode = new Map();
      whole = null;
    }
    before = draft;
    const code = codeOf(draft);
    const above = byCode.get(CODE.exec(code)?.groups?.['whole'] ?? '') ?? null;
    const isBelow = isPartOfAbove(draft.indicator.name.text) || isPartByName(draft, whole);
    const parent = above ?? (isBelow ? whole : null);
    if (parent) parts.set(draft, parent);
    else whole = draft;
    if (code !== '') byCode.set(code, draft);
  }
  return parts;
}
