import type { Traits } from './traits';
import type { Role } from '../../lexicon/labels/roles';

/** A cell that surely belongs to a field scores at least this. */
export const SURE = 3;
const LONG = 3;

const says = (traits: Traits): boolean => traits.sign === 'operator' || traits.sign === 'percent';
const counts = (traits: Traits): boolean => traits.isNumeric || traits.sign !== 'none';

/** Prose: names, descriptions, activities. */
function proseFit(t: Traits): number {
  if (t.isSurelyType || t.sign === 'date' || t.isNumeric) return -SURE;
  if (t.isType) return -0.5;
  if (says(t) && t.wordCount <= 4) return -4;
  if (t.isUnit && t.wordCount > 1) return 0.5;
  if (t.isUnit || t.isPerspective) return -2;
  if (t.isNoise) return -SURE;
  return t.wordCount >= LONG ? 2 : 1;
}

function wordFit(t: Traits, own: boolean, foreign: boolean): number {
  if (own) return 4;
  if (foreign || counts(t)) return -4;
  if (t.isNoise) return -SURE;
  return t.wordCount > 6 ? -2 : 0;
}

/** A value of a year: target, actual, past value. */
function valueFit(t: Traits, isTarget: boolean): number {
  if (t.isType || t.isPerspective) return -4;
  if (t.isUnit || t.isSource) return -SURE;
  if (t.isNoise) return -4;
  if (t.sign === 'operator') return isTarget ? 4 : -1;
  if (t.sign === 'percent' || t.sign === 'date') return isTarget ? SURE : 2;
  if (counts(t) || t.isAnswer) return 2;
  return t.wordCount > 12 ? -2 : -0.5;
}

function numberFit(t: Traits): number {
  if (t.isNumeric || t.sign === 'percent' || t.sign === 'quantity') return 2;
  return t.sign === 'operator' || t.isType || t.isUnit ? -4 : -2;
}

function codeFit(t: Traits): number {
  if (t.isCode) return 2;
  return t.isNumeric ? 1 : t.wordCount > LONG ? -2 : 0;
}

/** How well a cell's look agrees with a field: above 0 it supports it, below it contradicts it, from SURE on it is proof. */
export function fit(role: Role, t: Traits): number {
  if (t.isMissing) return 0.5;
  switch (role) {
    case 'type':
      return wordFit(t, t.isType, t.isUnit || t.isPerspective);
    case 'unit':
      if (t.isUnit && t.wordCount > 1) return SURE;
      return wordFit(t, t.isUnit, t.isType || t.isPerspective);
    case 'source':
      if (t.isUnit) return -2;
      return t.isSource ? SURE : counts(t) || t.isType ? -4 : t.wordCount > 15 ? -1 : 1;
    case 'perspective':
      if (t.isPerspective) return 4;
      return counts(t) || t.isType || t.isUnit ? -4 : t.wordCount > 6 ? -2 : -0.5;
    case 'stakeholders':
      if (t.isPerspective && !t.isStakeholders) return -4;
      return t.isStakeholders ? SURE : says(t) || t.isNumeric || t.isType || t.isUnit ? -4 : 0.5;
    case 'target':
    case 'highest':
    case 'original':
    case 'threshold':
    case 'level':
    case 'stretch':
    case 'dueDate':
    case 'forecast':
      return valueFit(t, true);
    case 'actual':
    case 'interim':
    case 'expected':
    case 'base':
    case 'value':
    case 'achievement':
    case 'variance':
    case 'outcome':
      return valueFit(t, false);
    case 'weight':
    case 'objectiveWeight':
    case 'resources':
      return numberFit(t);
    case 'year':
      return t.isYear ? 4 : -4;
    case 'mission':
    case 'programme':
    case 'responsibilityCentre':
    case 'office':
      return says(t) || t.isType ? -4 : t.isUnit && !t.isCode ? -2 : 1;
    case 'missionCode':
    case 'programmeCode':
    case 'objectiveCode':
    case 'indicatorCode':
    case 'code':
      return codeFit(t);
    case 'name':
    case 'partName':
    case 'description':
    case 'algorithm':
    case 'objective':
    case 'objectiveDescription':
    case 'activities':
    case 'title':
    case 'detail':
      return proseFit(t);
    case 'numerator':
    case 'denominator':
      return t.isNumeric ? 2 : 0.2;
    case 'evidenceDate':
      return t.sign === 'date' ? 2 : 0.2;
    case 'evidence':
    case 'evidenceLink':
    case 'status':
    case 'notes':
    case 'other':
    case 'account':
    case 'measure':
    case 'operator':
    case 'rowLabel':
    case 'polarity':
      return 0.2;
  }
}
