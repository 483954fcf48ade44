import { cellAddress } from '../../../pira/sheet/address';
import type { ConditionalFormat } from '../../book/conditionalFormats';
import { formulaToFile } from '../formulaText';
import { areaList } from '../reference';
import { escapeText, toXstring } from '../xml/escape';
import type { Attributes, Markup } from '../xml/markup';

interface RuleMarkup {
  readonly attributes: Attributes;
  readonly formulas: readonly (string | null)[];
}

const TEXT_TYPES = {
  contains: { type: 'containsText', operator: 'containsText' },
  notContains: { type: 'notContainsText', operator: 'notContains' },
  beginsWith: { type: 'beginsWith', operator: 'beginsWith' },
  endsWith: { type: 'endsWith', operator: 'endsWith' },
} as const;

/** A new conditional format with its areas. `look` is the number of its look, null for none. */
export function conditionalFormatMarkup(
  format: ConditionalFormat,
  priority: number,
  look: number | null,
  el: Markup,
): string {
  const { attributes, formulas } = ruleMarkup(format);
  const rule = el(
    'cfRule',
    { ...attributes, dxfId: look, priority, stopIfTrue: format.stopIfTrue ? true : null },
    formulas
      .filter((formula) => formula !== null)
      .map((formula) => el('formula', {}, escapeText(formulaToFile(`=${formula}`))))
      .join(''),
  );
  return el('conditionalFormatting', { sqref: areaList(format.areas) }, rule);
}

function ruleMarkup({ rule, areas }: ConditionalFormat): RuleMarkup {
  switch (rule.kind) {
    case 'custom':
      return { attributes: { type: 'expression' }, formulas: [rule.formula] };
    case 'cellValue':
      return {
        attributes: { type: 'cellIs', operator: rule.comparison },
        formulas: [rule.formula1, rule.formula2],
      };
    case 'text': {
      const first = areas[0] === undefined ? 'A1' : cellAddress(areas[0].row, areas[0].column);
      return {
        attributes: { ...TEXT_TYPES[rule.match], text: toXstring(rule.text) },
        formulas: [textFormula(rule.match, rule.text, first)],
      };
    }
    case 'other':
      return { attributes: { type: rule.name }, formulas: [] };
  }
}

/** The formula that the format wants beside a text rule. */
function textFormula(match: keyof typeof TEXT_TYPES, text: string, cell: string): string {
  const quoted = `"${text.replaceAll('"', '""')}"`;
  switch (match) {
    case 'contains':
      return `NOT(ISERROR(SEARCH(${quoted},${cell})))`;
    case 'notContains':
      return `ISERROR(SEARCH(${quoted},${cell}))`;
    case 'beginsWith':
      return `LEFT(${cell},LEN(${quoted}))=${quoted}`;
    case 'endsWith':
      return `RIGHT(${cell},LEN(${quoted}))=${quoted}`;
  }
}
