import { Table } from '../../book/table';
import { parseArea } from '../reference';
import { relationshipsOf } from '../package/relationships';
import type { Parts } from '../package/parts';
import { readPart } from '../package/readPart';
import { fromXstring } from '../xml/escape';
import { RELATIONSHIP } from '../xml/namespaces';
import { childNamed, childrenNamed, flag, numberOf, type XmlElement } from '../xml/xmlElement';

/** The tables of a sheet. A table that cannot be read stays in the file and is not shown. */
export function loadTables(parts: Parts, sheetPath: string): Table[] {
  return relationshipsOf(parts, sheetPath)
    .filter(({ type }) => type === `${RELATIONSHIP}/table`)
    .flatMap(({ target }) => {
      const part = readPart(parts, target);
      return (part && tableOf(part.root, target)) ?? [];
    });
}

function tableOf(root: XmlElement, path: string): Table | null {
  const area = parseArea(root.attributes['ref'] ?? '');
  if (area === null) return null;
  const columns = childNamed(root, 'tableColumns');
  const filter = childNamed(root, 'autoFilter');
  const style = childNamed(root, 'tableStyleInfo');
  return new Table(
    {
      name: fromXstring(root.attributes['displayName'] ?? root.attributes['name'] ?? ''),
      area,
      hasHeader: numberOf(root, 'headerRowCount') !== 0,
      hasTotals: (numberOf(root, 'totalsRowCount') ?? 0) > 0 || flag(root, 'totalsRowShown'),
      styleName: style?.attributes['name'] ?? null,
    },
    numberOf(root, 'id') ?? 0,
    childrenNamed(columns, 'tableColumn').map(({ attributes }) => fromXstring(attributes['name'] ?? '')),
    (filter?.children.length ?? 0) > 0,
    path,
    flag(style, 'showRowStripes'),
  );
}
