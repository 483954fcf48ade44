import { type Area, cellAddress } from '../../../pira/sheet/address';
import { lastColumn, lastRow } from '../../book/areas';
import { areasOf } from '../reference';
import { flag, numberOf, type XmlElement } from '../xml/xmlElement';

/** A rule about all values of its one area, as a formula about the first cell; null for rules of other kinds. */
export function formulaOfRule(element: XmlElement, sqref: string): string | null {
  const [area, ...more] = areasOf(sqref);
  if (area === undefined || more.length > 0) return null;
  const all = absolute(area);
  const cell = cellAddress(area.row, area.column);
  switch (element.attributes['type'] ?? '') {
    case 'duplicateValues':
      return `AND(${cell}<>"",COUNTIF(${all},${cell})>1)`;
    case 'uniqueValues':
      return `COUNTIF(${all},${cell})=1`;
    case 'top10': {
      const rank = numberOf(element, 'rank') ?? 10;
      const place = flag(element, 'percent') ? `MAX(1,INT(COUNT(${all})*${rank}/100))` : `${rank}`;
      const [edge, sign] = flag(element, 'bottom') ? ['SMALL', '<='] : ['LARGE', '>='];
      return `AND(ISNUMBER(${cell}),${cell}${sign}${edge}(${all},MIN(${place},COUNT(${all}))))`;
    }
    case 'aboveAverage': {
      if (element.attributes['stdDev'] !== undefined) return null;
      const sign = flag(element, 'aboveAverage', true) ? '>' : '<';
      const equal = flag(element, 'equalAverage') ? '=' : '';
      return `AND(ISNUMBER(${cell}),${cell}${sign}${equal}AVERAGE(${all}))`;
    }
    default:
      return null;
  }
}

function absolute(area: Area): string {
  const corner = (row: number, column: number): string =>
    cellAddress(row, column).replace(/^([A-Z]+)/u, '$$$1$$');
  return `${corner(area.row, area.column)}:${corner(lastRow(area), lastColumn(area))}`;
}
