import type { InEnglish } from '../english';
import type { valueFindings as italian } from '../it/findingsValues';
import { unitNames } from './unitNames';

export const valueFindings: InEnglish<typeof italian> = {
  'unit-against-target': (p) =>
    `The unit of measure is “${p.unit}” but the target is “${p.target}”: make them agree.`,
  'unit-against-formula': (p) =>
    `The unit of measure is “${p.unit}” but the formula (“${p.formula}”) gives another quantity: correct the unit or the formula.`,
  'stale-year-header': (p) =>
    `The header “${p.text}” is of ${p.year} in a plan of ${p.planYear}: bring it up to date.`,
  'stale-year-target': (p) =>
    `The target “${p.text}” is of ${p.year} in a plan of ${p.planYear}: bring it up to date.`,
  'deadline-outside-year': (p) =>
    `The deadline “${p.text}” falls after ${p.planYear}, the target’s year: check the date.`,
  'year-in-target': (p) => `The year ${p.year} is stuck to the target (“${p.text}”): write it in the header.`,
  'unreadable-target': (p) => `The target “${p.text}” cannot be read.`,
  'missing-target': (p) => `The indicator “${p.indicator}” has no target: write it.`,
  'operator-assumed': (p) =>
    `The target “${p.text}” has no operator: it was taken as ${p.operator}. Write it.`,
  'operator-assumed-lower': (p) =>
    `The target “${p.text}” has no operator; the indicator’s polarity, words or unit suggest that less is better, and it was taken as ${p.operator}. Confirm by writing the operator.`,
  'contrary-operator': (p) =>
    `The target “${p.text}” asks for at least that time, but for “${p.indicator}” less is usually better: check the operator.`,
  'contrary-polarity': (p) =>
    `The target “${p.text}” runs against the polarity “${p.polarity}” of “${p.indicator}”: correct the operator or the polarity.`,
  'year-assumed': (p) => `The target “${p.text}” has no year: ${p.year} was taken. Write it.`,
  'unit-assumed': (p) =>
    `The target “${p.text}” has no unit: “${unitNames[p.unit] ?? p.unit}” was taken from its surroundings. Write it.`,
  'strict-operator': (p) =>
    `In the target “${p.text}” the limit is excluded: a value equal to it does not meet it. If it is meant to count, write “<=”.`,
  'easier-than-base': (p) =>
    `The target “${p.text}” is less demanding than the base value “${p.base}”: check that it is meant.`,
  'easier-than-last-year': (p) =>
    `The target “${p.text}” is less demanding than that of the year before (“${p.previous}”): check that it is meant.`,
  'mixed-target-spelling': (p) =>
    `Targets are written in different forms, for example “${p.text}” and “${p.other}”: use one.`,
  'unreadable-actual': (p) => `The actual value “${p.text}” cannot be read.`,
  'actual-over-whole': (p) => `The actual value “${p.text}” is more than 100% of a share: check it.`,
  'actual-negative': (p) => `The actual value “${p.text}” is negative: check it.`,
  'actual-far-from-target': (p) =>
    `The actual value “${p.text}” is of quite another size than the target “${p.target}”: check points and commas.`,
  'actual-date-far': (p) => `The date “${p.text}” is far from ${p.year}: check its year.`,
  'missing-reason': (p) =>
    `The target of “${p.indicator}” was missed and the cause is missing: write it in the notes or in the report on results (Rapporto sui risultati).`,
  'overwritten-result': (p) =>
    `The result column holds “${p.text}”, the computation gives “${p.expected}”: the cell was typed over or the data have changed. Evaluate again.`,
  'status-disagrees': (p) =>
    `The plan says “${p.text}”, the computation gives “${p.expected}”: check the rule that was used.`,
};
