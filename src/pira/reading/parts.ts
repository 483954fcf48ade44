import { announcesParts, codeBefore, isPartOfAbove } from '../lexicon/cells/partsOfIndicators';
import type { IndicatorDraft } from './drafts';

/** A code and what makes it another's part: 1.1.a of 1.1, 1a of 1. */
const CODE = /^(?<whole>.*?[\p{L}\d])(?:[.,_-](?<step>\p{L}|\d{1,2})|(?<=\d)(?<letter>\p{L}))$/u;
/** The mark of an item of a list: "- in rete", "b) in rete". */
const ITEM = /^\s*(?:[•*–—-]|\p{L}[).])\s*\p{L}/u;
const FIRST_STEPS: readonly string[] = ['1', '01', 'a'];

/** The code of an indicator, in a column of its own or before its name: "1.1 Accessi in sede". */
const codeOf = ({ indicator: { code, name } }: IndicatorDraft): string =>
  (code.text || codeBefore(name.text)).toLowerCase().replace(/[\s.)]+$/, '');

/** Whether the name of a whole goes on in it. */
const isPartByName = ({ partOf }: IndicatorDraft, whole: IndicatorDraft | null): boolean =>
  partOf !== null && whole?.partOf === null && whole.indicator.name.text === partOf;

/** Whether it is an item of the list that the name of a whole announces. */
const isItem = ({ indicator: { name } }: IndicatorDraft, whole: IndicatorDraft | null): boolean =>
  whole !== null && announcesParts(whole.indicator.name.text) && ITEM.test(name.text);

/**
 * The indicators that are parts of another of the same table and objective, with it: by their codes, or by the words
 * "di cui" below it or behind its name, or because its name goes on in theirs. A number before a name may count things:
 * it is a code only where the parts follow their whole from the first on.
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
    const { code: ownCode, name } = draft.indicator;
    const code = codeOf(draft);
    const groups = CODE.exec(code)?.groups;
    const above = byCode.get(groups?.['whole'] ?? '') ?? null;
    const follows =
      before === above
        ? FIRST_STEPS.includes(groups?.['step'] ?? groups?.['letter'] ?? '')
        : before !== null && parts.get(before) === above;
    const isBelow = isItem(draft, whole) || isPartOfAbove(name.text) || isPartByName(draft, whole);
    const parent = (ownCode.text !== '' || follows ? above : null) ?? (isBelow ? whole : null);
    if (parent) parts.set(draft, parent);
    else whole = draft;
    if (code !== '') byCode.set(code, draft);
    before = draft;
  }
  return parts;
}
