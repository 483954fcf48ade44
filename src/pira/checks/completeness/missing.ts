import type { ColumnField, Indicator, Objective, Plan } from '../../plan';
import { fieldName } from '../../messages/fieldName';
import type { Inspection } from '../inspection';
import { fieldPlace, indicatorName, planPlace, quote } from '../place';
import type { Defect } from '../rule';
import { wording } from '../wording';

/** What the rules on missing fields say; the field is named as the reader names it. */
export const messages = {
  missingInPlan: wording({
    it: (p: { field: string }) =>
      `In tutto il piano manca «${fieldName(p.field, 'it')}»: aggiungere il dato.`,
    en: (p) => `The whole plan has no “${fieldName(p.field, 'en')}”: add it.`,
  }),
  missingInObjective: wording({
    it: (p: { field: string; objective: string }) =>
      `L’obiettivo «${p.objective}» non ha «${fieldName(p.field, 'it')}»: scriverlo.`,
    en: (p) => `The objective “${p.objective}” has no “${fieldName(p.field, 'en')}”: write it.`,
  }),
  missingInIndicator: wording({
    it: (p: { field: string; indicator: string }) =>
      `L’indicatore «${p.indicator}» non ha «${fieldName(p.field, 'it')}»: scriverlo.`,
    en: (p) => `The indicator “${p.indicator}” has no “${fieldName(p.field, 'en')}”: write it.`,
  }),
};

/** The weight of what no part of a plan gives, as the rules say it. */
export const LESSER_IN_PLAN = { severity: 'info', when: 'se manca in tutto il piano' } as const;

/** What no part of the plan gives: a trait of its layout, reported once and as information. */
export function missingInPlan(plan: Plan, field: string): readonly Defect[] {
  const place = planPlace(plan);
  return place === null
    ? []
    : [{ place, text: field, isLesser: true, message: messages.missingInPlan({ field }) }];
}

/** A field that an indicator has not, where it should stand; what no indicator has is reported once. */
export function missingInIndicators(
  inspection: Inspection,
  field: ColumnField,
  has: (indicator: Indicator) => boolean,
): readonly Defect[] {
  const { plan } = inspection;
  const lacking = plan.indicators.filter((indicator) => !has(indicator));
  if (lacking.length > 0 && lacking.length === plan.indicators.length) return missingInPlan(plan, field);
  return lacking.map((indicator) => missingInIndicator(inspection, field, indicator));
}

/** A field that one indicator has not. */
export function missingInIndicator(inspection: Inspection, field: ColumnField, indicator: Indicator): Defect {
  return {
    place: fieldPlace(inspection, indicator, field),
    text: field,
    message: messages.missingInIndicator({ field, indicator: indicatorName(indicator) }),
  };
}

/**
 * A field that an objective has not; what no objective has is reported once. Objectives with one key share the field:
 * the first stands for all.
 */
export function missingInObjectives(
  plan: Plan,
  field: string,
  has: (objective: Objective) => boolean,
  sharedBy: (objective: Objective) => string = ({ id }) => String(id),
): readonly Defect[] {
  const lacking = plan.objectives.filter((objective) => !has(objective));
  if (lacking.length > 0 && lacking.length === plan.objectives.length) return missingInPlan(plan, field);
  const firsts = new Map(lacking.toReversed().map((objective) => [sharedBy(objective), objective]));
  return [...firsts.values()].map((objective) => ({
    place: objective.cell,
    text: field,
    message: messages.missingInObjective({ field, objective: quote(objective.title.text) }),
  }));
}
