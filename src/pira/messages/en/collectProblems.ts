import type { InEnglish } from '../english';
import type { collectProblems as italian } from '../it/collectProblems';
import { quantity } from './quantity';

export const collectProblems: InEnglish<typeof italian> = {
  'no-collection': () => 'The file has no collection sheet made by PIRA.',
  'no-workbook': () => 'Excel does not open this file as a workbook: save it as .xlsx.',
  'unusable-file': (p) => p.why,
  'other-body': (p) => `It is the collection of “${p.body}”, this is the plan of “${p.ours}”.`,
  'other-title': (p) =>
    `The collection is of a plan headed “${p.body}”, this one is headed “${p.ours}”: confirm that the body is the same.`,
  'other-workbook': () =>
    'The collection does not appear to have been made from this workbook: confirm that it is of this plan. There is no need where the body (Ente) is set in Publish before the collection is opened.',
  'other-year': (p) => `It is the collection of ${p.year}, the plan is of ${p.planYear}.`,
  'header-missing': (p) =>
    `The column “${p.header}” is missing: without it the rows cannot be matched for certain.`,
  'header-twice': (p) => `The column “${p.header}” appears twice: it is not known which counts.`,
  'unknown-row': (p) =>
    `The row “${p.name}” is not an indicator of the plan: it may have been changed since the collection.`,
  'row-mixed': (p) =>
    `The code of the row is that of “${p.expected}”, but the row says “${p.name}”: it is not known whose value it is.`,
  reworded: (p) =>
    `The wording changed: the row says “${p.name}”, the plan “${p.ours}”. Confirm that it is the same indicator.`,
  'target-changed': (p) =>
    `The row's target was changed to “${p.target}”, in the plan it is “${p.ours}”: confirm that the value is this indicator's.`,
  moved: (p) =>
    `“${p.name}” was recognised by name, target and unit: what surrounds it in the plan has changed since the collection (responsibility centre, mission, objective or code).`,
  'row-without-key': (p) => `The row “${p.name}” has no code that identifies it.`,
  'no-cell': (p) => `The plan has no cell for “${p.field}” of this indicator.`,
  'no-part': (p) =>
    `“${p.text}” is not a number on its own, or as a denominator is not above zero: write the number only.`,
  'parts-unusable': (p) =>
    `Numerator and denominator (“${p.text}”) give no value: write two numbers, the denominator above zero, or the actual value alone.`,
  'parts-disagree': (p) =>
    `The actual value “${p.text}” does not agree with numerator and denominator: ${quantity(p.parts)} is ${quantity(p.value)}. Confirm the actual value or correct the file.`,
  implausible: (p) =>
    `“${p.text}” is implausible for this target: it may be a typing error (points and commas, sign, %, year). Confirm that it is right.`,
  'own-formula': () => 'The cell of the plan holds a formula.',
  'not-kept': (p) =>
    `The value “${p.text}”, written into the cell of the plan, would be read in another way.`,
};
