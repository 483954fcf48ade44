import type { Language } from '../../messages';
import { fieldName } from '../../messages/fieldName';
import type { ColumnField } from '../../lexicon/labels/roles';
import type { Indicator, Objective, Plan } from '../../plan/plan';
import type { Inspection } from '../inspection';
import { listed, type Many } from '../many';
import { placeForField, indicatorName, objectiveName, placeForPlan } from '../place';
import type { Defect } from '../rule';
import { wording } from '../wording';

/** The name of what is missing and what to do about it: "Fonte mancante", "indicarla". */
export type MissingWords = Readonly<Record<Language, readonly [missing: string, todo: string]>>;

/** What the rules on missing fields say. */
export function missingMessages(words: MissingWords) {
  const [it, scrivere] = words.it;
  const [en, write] = words.en;
  return {
    inPlan: wording({
      it: () => `${it} in tutto il piano: ${scrivere}.`,
      en: () => `${en} in the whole plan: ${write}.`,
    }),
    inObjective: wording({
      it: (p: { objective: string }) => `${it} nell’obiettivo «${p.objective}»: ${scrivere}.`,
      en: (p) => `${en} in the objective “${p.objective}”: ${write}.`,
    }),
    inObjectives: wording({
      it: (p: Many) => `${it} in ${p.count} obiettivi (${listed.it(p)}): ${scrivere}.`,
      en: (p) => `${en} in ${p.count} objectives (${listed.en(p)}): ${write}.`,
    }),
    inIndicator: wording({
      it: (p: { indicator: string }) => `${it} nell’indicatore «${p.indicator}»: ${scrivere}.`,
      en: (p) => `${en} in the indicator “${p.indicator}”: ${write}.`,
    }),
    inIndicators: wording({
      it: (p: Many) => `${it} in ${p.count} indicatori (${listed.it(p)}): ${scrivere}.`,
      en: (p) => `${en} in ${p.count} indicators (${listed.en(p)}): ${write}.`,
    }),
  };
}

type MissingMessages = ReturnType<typeof missingMessages>;

/** How the rule that tells together what the whole plan lacks says it. */
export const missingSeveral = wording({
  it: (p: Many) =>
    `In tutto il piano mancano ${p.count} informazioni (${[...p.names].map((field) => fieldName(field, 'it')).join(', ')}): indicarle, o dire nel piano perché mancano.`,
  en: (p) =>
    `The whole plan lacks ${p.count} items (${[...p.names].map((field) => fieldName(field, 'en')).join(', ')}): state them, or say in the plan why they are missing.`,
});

/** How much it weighs that a field is missing: less where no part of the plan gives it. */
export const WARNING_BUT_IN_PLAN = {
  severity: 'warning',
  lesser: { severity: 'info', when: 'se manca in tutto il piano' },
} as const;

/** What no part of the plan gives: a trait of its layout, reported once and as information. */
export function missingInPlan(plan: Plan, field: string, messages: MissingMessages): readonly Defect[] {
  const place = placeForPlan(plan);
  if (place === null) return [];
  const shared = { key: '', name: field, message: missingSeveral, rule: 'missing-in-plan' };
  return [{ place, text: field, isLesser: true, message: messages.inPlan({}), shared }];
}

/** A field that an indicator has not, where it should stand; what no indicator has is reported once. */
export function missingInIndicators(
  inspection: Inspection,
  field: ColumnField,
  messages: MissingMessages,
  has: (indicator: Indicator) => boolean,
  /** Whether the plan has a place for the field. */
  isPrinted = has,
): readonly Defect[] {
  const { plan } = inspection;
  const lacking = plan.indicators.filter((indicator) => !has(indicator));
  if (lacking.length > 0 && !plan.indicators.some(isPrinted)) return missingInPlan(plan, field, messages);
  return lacking.map((indicator) => missingInIndicator(inspection, field, messages, indicator));
}

/** A field that one indicator has not. */
export function missingInIndicator(
  inspection: Inspection,
  field: ColumnField,
  messages: MissingMessages,
  indicator: Indicator,
): Defect {
  const name = indicatorName(indicator);
  return {
    place: placeForField(inspection, indicator, field),
    text: field,
    message: messages.inIndicator({ indicator: name }),
    shared: { key: '', name, message: messages.inIndicators },
  };
}

/**
 * A field that an objective has not; what no objective has is reported once. Objectives with one key share the field:
 * the first stands for all.
 */
export function missingInObjectives(
  plan: Plan,
  field: string,
  messages: MissingMessages,
  has: (objective: Objective) => boolean,
  sharedBy: (objective: Objective) => string = ({ id }) => String(id),
): readonly Defect[] {
  const lacking = plan.objectives.filter((objective) => !has(objective));
  if (lacking.length > 0 && lacking.length === plan.objectives.length)
    return missingInPlan(plan, field, messages);
  const firsts = new Map(lacking.toReversed().map((objective) => [sharedBy(objective), objective]));
  return [...firsts.values()].map((objective) => {
    const name = objectiveName(objective);
    return {
      place: objective.cell,
      text: field,
      message: messages.inObjective({ objective: name }),
      shared: { key: '', name, message: messages.inObjectives },
    };
  });
}
