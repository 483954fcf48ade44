import { type Area, cellAddress } from '../../../pira/address';
import { lastColumn, lastRow } from '../../book/areas';
import type { GradeBound, Graded } from '../../book/conditionalFormats';
import { areasOf } from '../reference';
import {
  childNamed,
  childrenNamed,
  descendantsNamed,
  flag,
  numberOf,
  type XmlElement,
} from '../xml/xmlElement';
import { oneOf } from './oneOf';
import type { Palette } from './palette';

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

/** A colour scale, a data bar or icons; null for other rules and for bounds that are formulas. */
export function gradedOf(element: XmlElement, palette: Palette): Graded | null {
  const [icons] = descendantsNamed(element, 'iconSet');
  if (icons !== undefined) return iconsOf(icons);
  const scale = childNamed(element, 'colorScale');
  const part = scale ?? childNamed(element, 'dataBar');
  if (part === undefined) return null;
  const bounds = childrenNamed(part, 'cfvo').map((bound) => boundOf(bound));
  const colors = childrenNamed(part, 'color').flatMap((color) => palette.color(color) ?? []);
  const known = bounds.filter((bound) => bound !== null);
  const isWhole =
    known.length === bounds.length && colors.length === (scale === undefined ? 1 : bounds.length);
  return isWhole && known.length >= 2
    ? { kind: scale === undefined ? 'bar' : 'scale', bounds: known, colors }
    : null;
}

function iconsOf(element: XmlElement): Graded | null {
  const set = element.attributes['iconSet'] ?? '3TrafficLights1';
  const bounds = descendantsNamed(element, 'cfvo').map(boundOf);
  const known = bounds.filter((bound) => bound !== null);
  const chosen = descendantsNamed(element, 'cfIcon').map((icon) => ({
    set: icon.attributes['iconSet'] ?? '',
    place: numberOf(icon, 'iconId') ?? 0,
  }));
  const icons = chosen.length === bounds.length ? chosen : bounds.map((_, place) => ({ set, place }));
  if (known.length < bounds.length || known.length === 0) return null;
  return {
    kind: 'icons',
    bounds: known,
    icons: flag(element, 'reverse') ? icons.toReversed() : icons,
    hidesValue: !flag(element, 'showValue', true),
  };
}

/** A bound has its value in an attribute, or, in newer rules, in an element of its own. */
function boundOf(bound: XmlElement): GradeBound | null {
  const kind = oneOf(
    ['min', 'max', 'num', 'percent', 'percentile', 'formula'],
    bound.attributes['type'],
    'formula',
  );
  const value = Number(bound.attributes['val'] ?? descendantsNamed(bound, 'f')[0]?.text ?? 0);
  if (kind === 'formula' || !Number.isFinite(value)) return null;
  return flag(bound, 'gte', true) ? { kind, value } : { kind, value, isExclusive: true };
}

function absolute(area: Area): string {
  const corner = (row: number, column: number): string =>
    cellAddress(row, column).replace(/^([A-Z]+)/u, '$$$1$$');
  return `${corner(area.row, area.column)}:${corner(lastRow(area), lastColumn(area))}`;
}
