import {
  type ConditionalFormat,
  type ConditionalLook,
  type ConditionalRule,
  NO_LOOK,
} from '../../book/conditionalFormats';
import { formulaFromFile } from '../formulaText';
import { parseAreas } from '../reference';
import { fromXstring } from '../xml/escape';
import { childrenNamed, flag, numberOf, type XmlElement } from '../xml/xmlElement';
import { COMPARISONS } from './loadValidations';
import { type Area, cellAddress, addressOf } from '../../../pira/sheet/address';
import { lastColumn, lastRow } from '../../book/areas';

const TEXT_MATCHES: ReadonlyMap<string, 'contains' | 'notContains' | 'beginsWith' | 'endsWith'> = new Map([
  ['containsText', 'contains'],
  ['notContainsText', 'notContains'],
  ['beginsWith', 'beginsWith'],
  ['endsWith', 'endsWith'],
]);

/** The conditional formats of a sheet, first applied first, numbered as they stand in its part. */
export function loadConditionalFormats(
  worksheet: XmlElement,
  looks: readonly ConditionalLook[],
): ConditionalFormat[] {
  return conditionalRules(worksheet)
    .map(({ block, element }, origin) => ({ block, element, origin, priority: priorityOf(element) }))
    .sort((a, b) => a.priority - b.priority)
    .map(({ block, element, origin }) => ({
      id: `loaded-${origin}`,
      areas: parseAreas(block.attributes['sqref'] ?? ''),
      stopIfTrue: flag(element, 'stopIfTrue'),
      rule: ruleOf(element, block.attributes['sqref'] ?? ''),
      look: looks[numberOf(element, 'dxfId') ?? -1] ?? NO_LOOK,
      origin,
    }));
}

/** The rules of a sheet as they stand in its part, each with the block that gives its areas. */
export function conditionalRules(worksheet: XmlElement): { block: XmlElement; element: XmlElement }[] {
  return childrenNamed(worksheet, 'conditionalFormatting').flatMap((block) =>
    childrenNamed(block, 'cfRule').map((element) => ({ block, element })),
  );
}

/** The lower, the earlier; a rule without one comes last. */
function priorityOf(element: XmlElement): number {
  return numberOf(element, 'priority') ?? Infinity;
}

function ruleOf(element: XmlElement, areas: string): ConditionalRule {
  const { type = '', operator, text } = element.attributes;
  const [formula1, formula2] = childrenNamed(element, 'formula').map((formula) =>
    formulaFromFile(formula.text).slice(1),
  );
  if (type === 'expression' && formula1 !== undefined) return { kind: 'custom', formula: formula1 };
  const comparison = COMPARISONS.find((known) => known === operator);
  if (type === 'cellIs' && formula1 !== undefined && comparison !== undefined)
    return { kind: 'cellValue', comparison, formula1, formula2: formula2 ?? null };
  const match = TEXT_MATCHES.get(type);
  if (match !== undefined && text !== undefined) return { kind: 'text', match, text: fromXstring(text) };
  return { kind: 'other', name: type, formula: formula1 ?? formulaOfRule(element, areas) };
}

/** A rule about all values of its one area, as a formula about the first cell; null for rules of other kinds. */
function formulaOfRule(element: XmlElement, sqref: string): string | null {
  const [area, ...more] = parseAreas(sqref);
  if (area === undefined || more.length > 0) return null;
  const all = absolute(area);
  const cell = addressOf(area);
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
