import type { Role } from './roles';

/** What holds of some fields, whatever sheet their label stands on. */
export type RoleProperty =
  /** Names the part of the plan that indicators stand in, and never measures anything. */
  | 'context'
  /** Has a code and a title of its own. */
  | 'coded'
  /** Begins a table or a card. */
  | 'entry'
  /** Says what the rows are: a header whose columns are days has one, a row that holds a day may not. */
  | 'names-rows'
  /** A part of the body: its values are called like its labels. */
  | 'structure'
  /** Speaks of whatever stands beside it: its code, title or description. */
  | 'part'
  /** What the label speaks of is known from the columns beside it. */
  | 'loose'
  /** A header of nothing else may be no header. */
  | 'vague'
  /** Where a card is about an objective or an indicator, it belongs to that. */
  | 'loose-on-card'
  /** Of a block about one objective: with a text beside it, it is never a row of a table. */
  | 'of-objective-block'
  /** May stand in a block beside the name of an objective; no row of a table begins with it. */
  | 'beside-objective'
  /** A label of a block that stands above tables. */
  | 'heads-block'
  /** Label and value may share one cell. */
  | 'inline'
  /** A card may say it more than once. */
  | 'repeatable'
  /** Speaks of an indicator, not of its objective. */
  | 'of-indicator'
  /** A header holds one of it: a second column so called is left unread. */
  | 'single'
  /** A title under it may well look like a type or a unit. */
  | 'title-like'
  /** Prose of an indicator, which a fused cell may begin with. */
  | 'prose-of-indicator'
  /** Its cells show what they are, also within a fused cell. */
  | 'told-by-cell'
  /** Prose that a block may hold beside its label. */
  | 'prose-in-block'
  /** Holds the wanted or the measured value. People write there what they have, be it no number. */
  | 'value'
  /** Announces that something is measured. */
  | 'measuring'
  /** Holds a value of a year, or the year. */
  | 'measured'
  /** On a card it may hold one value a year. */
  | 'yearly'
  /** A number of two digits behind it may be a year: Target 23. */
  | 'short-year'
  /** A number may follow it, the year or which of several it is: Indicatore 2. */
  | 'numbered'
  /** Within the year it is an interim value, whatever it is called. */
  | 'dated'
  /** A word for a target only beside the name of what is measured. */
  | 'weak-target'
  /** A target where its cells look like targets. */
  | 'may-be-target'
  /** Known, and in no evaluation: values within the year, differences that are computed anew. */
  | 'not-evaluated'
  /** Known to be no part of the plan. */
  | 'unread';

/** The properties of every field that a label can announce. */
const PROPERTIES: Readonly<Record<Role, readonly RoleProperty[]>> = {
  mission: ['context', 'coded', 'entry', 'heads-block', 'inline', 'title-like'],
  programme: ['context', 'coded', 'entry', 'heads-block', 'inline'],
  responsibilityCentre: ['context', 'structure', 'heads-block', 'inline', 'prose-in-block'],
  objective: [
    'context',
    'coded',
    'entry',
    'names-rows',
    'heads-block',
    'inline',
    'title-like',
    'prose-in-block',
  ],
  objectiveCode: ['entry'],
  objectiveDescription: ['of-objective-block', 'title-like', 'prose-in-block'],
  objectiveWeight: ['beside-objective', 'single'],
  activities: ['inline', 'repeatable', 'title-like', 'prose-in-block'],
  perspective: ['beside-objective', 'heads-block', 'inline', 'single'],
  stakeholders: ['inline', 'repeatable', 'prose-in-block'],
  resources: ['beside-objective', 'inline', 'yearly'],
  indicatorCode: ['entry', 'of-indicator'],
  name: [
    'entry',
    'names-rows',
    'inline',
    'of-indicator',
    'single',
    'title-like',
    'prose-of-indicator',
    'prose-in-block',
    'numbered',
  ],
  description: ['names-rows', 'of-indicator', 'single', 'prose-of-indicator', 'prose-in-block'],
  algorithm: ['of-indicator', 'single', 'title-like', 'prose-of-indicator', 'prose-in-block'],
  type: ['inline', 'of-indicator', 'single', 'told-by-cell', 'measuring', 'numbered'],
  unit: ['inline', 'of-indicator', 'single', 'told-by-cell', 'measuring', 'numbered'],
  source: ['inline', 'of-indicator', 'single', 'told-by-cell', 'numbered'],
  polarity: ['of-indicator', 'single'],
  weight: ['loose-on-card', 'beside-objective', 'inline', 'of-indicator', 'single', 'numbered'],
  base: ['of-indicator', 'measured', 'yearly', 'short-year', 'numbered'],
  target: [
    'inline',
    'of-indicator',
    'told-by-cell',
    'value',
    'measuring',
    'measured',
    'yearly',
    'short-year',
    'numbered',
    'dated',
    'may-be-target',
  ],
  level: ['value', 'measured', 'yearly'],
  actual: [
    'inline',
    'of-indicator',
    'value',
    'measuring',
    'measured',
    'yearly',
    'short-year',
    'numbered',
    'dated',
  ],
  interim: ['measured', 'yearly', 'dated', 'not-evaluated'],
  variance: ['not-evaluated'],
  achievement: ['single'],
  status: ['single'],
  notes: ['loose-on-card', 'repeatable', 'single', 'prose-in-block'],
  numerator: ['of-indicator', 'yearly', 'numbered'],
  denominator: ['of-indicator', 'yearly', 'numbered'],
  evidence: ['of-indicator', 'single'],
  evidenceDate: ['of-indicator', 'single'],
  evidenceLink: ['of-indicator', 'single'],
  year: ['vague', 'repeatable', 'measured'],
  other: ['beside-objective', 'repeatable', 'unread'],
  missionCode: [],
  programmeCode: [],
  code: ['entry', 'part', 'loose', 'vague', 'loose-on-card'],
  title: ['entry', 'part', 'loose', 'vague', 'loose-on-card', 'of-objective-block'],
  detail: ['part', 'loose', 'vague', 'loose-on-card', 'of-objective-block', 'prose-in-block'],
  value: ['vague', 'dated', 'may-be-target'],
  measure: ['loose'],
  stretch: ['unread'],
  threshold: ['weak-target', 'may-be-target'],
  dueDate: ['weak-target', 'may-be-target'],
  forecast: ['weak-target', 'may-be-target'],
  expected: ['measured', 'yearly', 'dated', 'not-evaluated'],
  original: ['not-evaluated'],
  highest: [],
  operator: [],
  rowLabel: [],
  partName: ['of-indicator', 'title-like'],
  office: ['structure', 'beside-objective', 'heads-block', 'inline', 'repeatable'],
  outcome: ['dated'],
  account: ['names-rows', 'unread'],
};

/** The fields that have a property. */
export function rolesWith(property: RoleProperty): ReadonlySet<string> {
  const having = Object.entries(PROPERTIES).filter(([, properties]) => properties.includes(property));
  return new Set(having.map(([role]) => role));
}
