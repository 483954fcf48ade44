import { lastColumn, lastRow } from '../../book/areas';
import type { Book } from '../../book/book';
import type { BookSheet } from '../../book/bookSheet';
import type { Chart, ChartOrigin } from '../../book/charts';
import { chartFrame } from '../load/loadCharts';
import { addContentType } from '../package/contentTypes';
import { linkedParts } from '../package/linkedParts';
import { relativeTarget } from '../package/partPath';
import type { Parts } from '../package/parts';
import { editPart } from '../package/readPart';
import { addRelationship } from '../package/relationships';
import type { Variant } from '../variant';
import { toXstring } from '../xml/escape';
import { markup } from '../xml/markup';
import { DRAWING } from '../xml/namespaces';
import { prefixOf } from '../xml/xmlElement';
import { xmlBytes } from '../xml/xmlText';
import { chartMarkup } from './chartMarkup';
import { removePart } from './removePart';

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const SHEET_DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

/**
 * Writes the charts that were made and takes away those that were deleted. Gives the relationship of a drawing that the
 * sheet did not have before; null where it has one, or needs none.
 */
export function saveCharts(
  parts: Parts,
  { book, variant }: { readonly book: Book; readonly variant: Variant },
  sheet: BookSheet,
  sheetPath: string,
): string | null {
  for (const origin of sheet.charts.removed) removeChart(parts, origin);
  const { added } = sheet.charts;
  if (added.length === 0) return null;
  const [known] = linkedParts(parts, sheetPath, 'drawing');
  const drawing = known?.path ?? parts.freePath('xl/drawings/drawing#.xml');
  if (known === undefined) {
    parts.set(drawing, xmlBytes(BLANK_DRAWING));
    addContentType(parts, drawing, DRAWING_TYPE);
  }
  const frames = added.map((chart) => {
    const path = parts.freePath('xl/charts/chart#.xml');
    parts.set(path, xmlBytes(chartMarkup(book, sheet, chart.value)));
    addContentType(parts, path, CHART_TYPE);
    const target = relativeTarget(drawing, path);
    return { chart, id: addRelationship(parts, drawing, `${variant.relationship}/chart`, target) };
  });
  editPart(parts, drawing, (patch, root, text) => {
    const taken = Math.max(
      1,
      ...[...text.matchAll(/cNvPr\b[^>]*?\sid="(\d+)"/gu)].map(([, id]) => Number(id)),
    );
    const anchors = frames.map(({ chart, id }, place) =>
      anchorMarkup(prefixOf(root), variant, chart, id, taken + 1 + place),
    );
    patch.edit(root, {}, anchors.join(''));
  });
  if (known !== undefined) return null;
  return addRelationship(
    parts,
    sheetPath,
    `${variant.relationship}/drawing`,
    relativeTarget(sheetPath, drawing),
  );
}

const BLANK_DRAWING = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${DRAWING}"></xdr:wsDr>`;

function anchorMarkup(
  prefix: string,
  { relationship }: Variant,
  { value: { area, name } }: Chart,
  relationshipId: string,
  number: number,
): string {
  const el = markup(prefix);
  const a = markup('a:');
  const corner = (tag: string, row: number, column: number): string =>
    el(
      tag,
      {},
      el('col', {}, String(column)) +
        el('colOff', {}, '0') +
        el('row', {}, String(row)) +
        el('rowOff', {}, '0'),
    );
  const chart = markup('c:')('chart', {
    'xmlns:c': CHART,
    'xmlns:r': relationship,
    'r:id': relationshipId,
  });
  const frame =
    el('nvGraphicFramePr', {}, el('cNvPr', { id: number, name: toXstring(name) }) + el('cNvGraphicFramePr')) +
    el('xfrm', {}, a('off', { x: 0, y: 0 }) + a('ext', { cx: 0, cy: 0 })) +
    a('graphic', {}, a('graphicData', { uri: CHART }, chart));
  const inner =
    corner('from', area.row, area.column) +
    corner('to', lastRow(area) + 1, lastColumn(area) + 1) +
    el('graphicFrame', { macro: '' }, frame) +
    el('clientData');
  return el('twoCellAnchor', { 'xmlns:a': DRAWING }, inner);
}

function removeChart(parts: Parts, { drawing, part, relationshipId }: ChartOrigin): void {
  editPart(parts, drawing, (patch, root) => {
    for (const anchor of root.children)
      if (chartFrame(anchor)?.relationshipId === relationshipId) patch.replace(anchor, '');
  });
  removePart(parts, drawing, part);
}
