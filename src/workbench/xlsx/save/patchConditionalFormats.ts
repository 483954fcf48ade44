import { NO_LOOK, type ConditionalFormat, type ConditionalLook } from '../../book/conditionalFormats';
import { conditionalFormatMarkup } from './conditionalFormatMarkup';
import { conditionalRules } from '../load/loadConditionalFormats';
import { areaList, parseAreas } from '../reference';
import { positionFor } from '../xml/childEdits';
import { markup, withAttributes } from '../xml/markup';
import { WORKSHEET_ORDER } from '../xml/schemaOrder';
import { childrenNamed, numberOf, prefixOf, type XmlElement } from '../xml/xmlElement';
import type { XmlPatch } from '../xml/xmlPatch';

interface RankedFormat {
  readonly format: ConditionalFormat;
  /** 1 is applied first. */
  readonly priority: number;
}

interface LoadedRule {
  readonly element: XmlElement;
  /** The rule as it is now; undefined when it is gone. */
  readonly ranked: RankedFormat | undefined;
}

/** Brings the conditional formats of a sheet up to date: rules are taken out, moved to other areas, or added after the others. */
export function patchConditionalFormats(
  patch: XmlPatch,
  worksheet: XmlElement,
  formats: readonly ConditionalFormat[],
  lookNumber: (look: ConditionalLook) => number,
): void {
  const elements = conditionalRules(worksheet).map(({ element }) => element);
  const ranked = withPriorities(formats, elements);
  const byOrigin = new Map(ranked.map((one) => [one.format.origin, one]));
  let origin = 0;
  let added = '';
  const blocks = childrenNamed(worksheet, 'conditionalFormatting');
  for (const block of blocks) {
    const rules = childrenNamed(block, 'cfRule').map((element) => ({
      element,
      ranked: byOrigin.get(origin++),
    }));
    added += patchBlock(patch, block, rules);
  }
  const el = markup(prefixOf(worksheet));
  for (const { format, priority } of ranked) {
    if (format.origin !== null) continue;
    const look = sameLook(format.look, NO_LOOK) ? null : lookNumber(format.look);
    added += conditionalFormatMarkup(format, priority, look, el);
  }
  const place = blocks.at(-1)?.end ?? positionFor(worksheet, WORKSHEET_ORDER, 'conditionalFormatting');
  patch.insert(place, added);
}

/** Answers the blocks of rules that have left this one. */
function patchBlock(patch: XmlPatch, block: XmlElement, rules: readonly LoadedRule[]): string {
  const before = areaList(parseAreas(block.attributes['sqref'] ?? ''));
  const alive = rules.flatMap(({ ranked }) => ranked ?? []);
  const [first] = alive;
  if (first === undefined) {
    if (rules.length > 0) patch.replace(block, '');
    return '';
  }
  const areas = areaList(first.format.areas);
  if (areas !== before)
    patch.replaceSpan(block.start, block.innerStart, withAttributes(patch.startTag(block), { sqref: areas }));
  let moved = '';
  for (const { element, ranked } of rules) {
    if (ranked === undefined) patch.replace(element, '');
    else if (areaList(ranked.format.areas) === areas) {
      if (numberOf(element, 'priority') !== ranked.priority)
        patch.replaceSpan(element.start, element.innerStart, withPriority(patch, element, ranked));
    } else {
      const source = withPriority(patch, element, ranked) + patch.text.slice(element.innerStart, element.end);
      const start = withAttributes(patch.startTag(block), { sqref: areaList(ranked.format.areas) });
      moved += `${start}${source}</${block.tag}>`;
      patch.replace(element, '');
    }
  }
  return moved;
}

/** The order as numbers: a loaded format keeps its own as long as that is in order. */
function withPriorities(
  formats: readonly ConditionalFormat[],
  elements: readonly XmlElement[],
): RankedFormat[] {
  let last = 0;
  return formats.map((format) => {
    const own = numberOf(elements[format.origin ?? -1], 'priority') ?? 0;
    last = Math.max(last + 1, own);
    return { format, priority: last };
  });
}

function withPriority(patch: XmlPatch, element: XmlElement, { priority }: RankedFormat): string {
  return withAttributes(patch.startTag(element), { priority });
}

function sameLook(a: ConditionalLook, b: ConditionalLook): boolean {
  return (
    a.fillColor === b.fillColor && a.fontColor === b.fontColor && a.bold === b.bold && a.italic === b.italic
  );
}
