import type { ComparisonOperator } from '../../book/comparison';
import type { Validation, ValidationKind } from '../../book/validations';
import { formulaFromFile } from '../formulaText';
import { parseAreas } from '../reference';
import { fromXstring } from '../xml/escape';
import { childNamed, childrenNamed, flag, type XmlElement } from '../xml/xmlElement';
import { oneOf } from './oneOf';

const KINDS: readonly ValidationKind[] = [
  'none',
  'whole',
  'decimal',
  'list',
  'date',
  'time',
  'textLength',
  'custom',
];

export const COMPARISONS: readonly ComparisonOperator[] = [
  'between',
  'notBetween',
  'equal',
  'notEqual',
  'greaterThan',
  'lessThan',
  'greaterThanOrEqual',
  'lessThanOrEqual',
];

/** The validation rules of a sheet, numbered as they stand in its part. */
export function loadValidations(worksheet: XmlElement): Validation[] {
  return childrenNamed(childNamed(worksheet, 'dataValidations'), 'dataValidation').map((element, origin) => {
    const { type, operator, errorStyle, sqref, errorTitle, error, promptTitle, prompt } = element.attributes;
    return {
      areas: parseAreas(sqref ?? ''),
      rule: {
        kind: oneOf(KINDS, type, 'none'),
        comparison: oneOf(COMPARISONS, operator, 'between'),
        formula1: literalOrFormula(childNamed(element, 'formula1')),
        formula2: literalOrFormula(childNamed(element, 'formula2')),
        ignoreBlanks: flag(element, 'allowBlank'),
        // The attribute says the opposite of its name.
        dropDown: !flag(element, 'showDropDown'),
        errorStyle: oneOf(['stop', 'warning', 'information'], errorStyle, 'stop'),
        showError: flag(element, 'showErrorMessage'),
        errorTitle: fromXstring(errorTitle ?? ''),
        error: fromXstring(error ?? ''),
        showPrompt: flag(element, 'showInputMessage'),
        promptTitle: fromXstring(promptTitle ?? ''),
        prompt: fromXstring(prompt ?? ''),
      },
      origin,
    };
  });
}

function literalOrFormula(element: XmlElement | undefined): string | null {
  return element === undefined ? null : formulaFromFile(element.text).slice(1);
}
