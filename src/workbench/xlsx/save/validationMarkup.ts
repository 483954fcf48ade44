import type { Validation } from '../../book/validations';
import { formulaToFile } from '../formulaText';
import { areaList } from '../reference';
import { loadValidations } from '../load/loadValidations';
import { escapeText, toXstring } from '../xml/escape';
import { type Markup, markup, openTag, withAttributes } from '../xml/markup';
import { childNamed, childrenNamed, prefixOf, type XmlElement } from '../xml/xmlElement';
import type { XmlPatch } from '../xml/xmlPatch';

/** The validation rules of a sheet; loaded rules are written as they were, but for their areas. Null where there are none. */
export function validationsMarkup(
  patch: XmlPatch,
  worksheet: XmlElement,
  validations: readonly Validation[],
): string | null {
  if (validations.length === 0) return null;
  const el = markup(prefixOf(worksheet));
  const parent = childNamed(worksheet, 'dataValidations');
  const elements = childrenNamed(parent, 'dataValidation');
  const loaded = loadValidations(worksheet);
  const rules = validations.map((validation) => {
    const element = elements[validation.origin ?? -1];
    if (element === undefined) return ruleMarkup(validation, el);
    const areas = areaList(validation.areas);
    if (areas === areaList(loaded[validation.origin ?? -1]?.areas ?? [])) return patch.source(element);
    const start = withAttributes(patch.startTag(element), { sqref: areas });
    return start + patch.text.slice(element.innerStart, element.end);
  });
  const start =
    parent === undefined ? `<${prefixOf(worksheet)}dataValidations>` : openTag(patch.startTag(parent));
  return `${withAttributes(start, { count: rules.length })}${rules.join('')}</${prefixOf(worksheet)}dataValidations>`;
}

function ruleMarkup({ areas, rule }: Validation, el: Markup): string {
  const text = (value: string): string | null => (value === '' ? null : toXstring(value));
  const formula = (name: string, value: string | null): string =>
    value === null ? '' : el(name, {}, escapeText(formulaToFile(`=${value}`)));
  const compares = !['none', 'list', 'custom'].includes(rule.kind);
  return el(
    'dataValidation',
    {
      type: rule.kind === 'none' ? null : rule.kind,
      errorStyle: rule.errorStyle === 'stop' ? null : rule.errorStyle,
      operator: compares && rule.comparison !== 'between' ? rule.comparison : null,
      allowBlank: rule.ignoreBlanks ? true : null,
      // The attribute says the opposite of its name.
      showDropDown: rule.dropDown ? null : true,
      showInputMessage: rule.showPrompt ? true : null,
      showErrorMessage: rule.showError ? true : null,
      errorTitle: text(rule.errorTitle),
      error: text(rule.error),
      promptTitle: text(rule.promptTitle),
      prompt: text(rule.prompt),
      sqref: areaList(areas),
    },
    formula('formula1', rule.formula1) + formula('formula2', rule.formula2),
  );
}
