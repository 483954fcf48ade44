import { areaAddress } from '../../../pira/sheet/address';
import type { BookSheet } from '../../book/bookSheet';
import type { ColumnRun } from '../../book/columns';
import { loadColumns } from '../load/loadLayout';
import { parseArea } from '../reference';
import { sameArea } from '../../book/areas';
import { markup, withAttributes } from '../xml/markup';
import { childNamed, childrenNamed, prefixOf, type XmlElement } from '../xml/xmlElement';
import type { XmlPatch } from '../xml/xmlPatch';

/** The columns of a sheet; runs that are as in the loaded part are written as there. Null where there are none. */
export function columnsMarkup(
  patch: XmlPatch,
  worksheet: XmlElement,
  runs: readonly ColumnRun[],
): string | null {
  if (runs.length === 0) return null;
  const el = markup(prefixOf(worksheet));
  const elements = childrenNamed(childNamed(worksheet, 'cols'), 'col');
  const loaded = new Map(loadColumns(worksheet).map((run) => [run.origin, run]));
  return el('cols', {}, runs.map(columnMarkup).join(''));

  function columnMarkup(run: ColumnRun): string {
    const before = loaded.get(run.origin);
    const element = elements[run.origin ?? -1];
    const { first, last, width, hidden, style } = run;
    const place = { min: first + 1, max: last + 1 };
    const isWidthNew = before?.width !== width;
    const changes = {
      ...place,
      ...(isWidthNew && { width, customWidth: width === null ? null : true, bestFit: null }),
      ...(before?.hidden !== hidden && { hidden: hidden ? true : null }),
      ...(before?.style !== style && { style }),
    };
    // Excel wants a width wherever it finds a column.
    if (element === undefined) return el('col', { ...changes, width: width ?? worksheetWidth(worksheet) });
    return withAttributes(patch.startTag(element), changes).replace(/([^/])>$/, '$1/>');
  }
}

function worksheetWidth(worksheet: XmlElement): string {
  return childNamed(worksheet, 'sheetFormatPr')?.attributes['defaultColWidth'] ?? '9.140625';
}

/** The merged areas of a sheet; null where there are none. */
export function mergesMarkup(patch: XmlPatch, worksheet: XmlElement, { merges }: BookSheet): string | null {
  if (merges.areas.length === 0) return null;
  const el = markup(prefixOf(worksheet));
  const loaded = childrenNamed(childNamed(worksheet, 'mergeCells'), 'mergeCell').map((element) => ({
    element,
    area: parseArea(element.attributes['ref'] ?? ''),
  }));
  const cells = merges.areas.map((area) => {
    const known = loaded.find((one) => one.area !== null && sameArea(one.area, area));
    return known === undefined ? el('mergeCell', { ref: areaAddress(area) }) : patch.source(known.element);
  });
  return el('mergeCells', { count: cells.length }, cells.join(''));
}
