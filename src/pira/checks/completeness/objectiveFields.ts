import type { Objective } from '../../plan';
import type { Check, Defect } from '../check';
import type { RuleId, Severity } from '../finding';
import { quote } from '../place';
import { missingInPlan } from './missingInPlan';

interface ObjectiveRule {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly field: string;
  readonly has: (objective: Objective) => boolean;
  /** Objectives with one key share the field: the first stands for all. */
  readonly sharedBy: (objective: Objective) => string;
}

function ownRow({ id }: Objective): string {
  return String(id);
}

function programmeOf({ mission, programme }: Objective): string {
  return [mission.code ?? mission.name, programme.code ?? programme.name].join('|');
}

function missionOf({ mission, responsibilityCentre }: Objective): string {
  return mission.code ?? (mission.name || responsibilityCentre.text);
}

/** D.P.C.M. 18/9/2012, art. 3 and 4: what is given for each objective. */
const RULES: readonly ObjectiveRule[] = [
  {
    rule: 'missing-mission',
    severity: 'warning',
    field: 'mission',
    has: ({ mission }) => mission.code !== null || mission.name !== '',
    sharedBy: ownRow,
  },
  {
    rule: 'missing-programme',
    severity: 'warning',
    field: 'programme',
    has: ({ programme }) => programme.code !== null || programme.name !== '',
    sharedBy: missionOf,
  },
  {
    rule: 'missing-centre',
    severity: 'warning',
    field: 'responsibilityCentre',
    has: ({ responsibilityCentre }) => responsibilityCentre.text !== '',
    sharedBy: programmeOf,
  },
  {
    rule: 'missing-objective-description',
    severity: 'warning',
    field: 'objectiveDescription',
    has: ({ description }) => description.text !== '',
    sharedBy: ownRow,
  },
  {
    rule: 'missing-activities',
    severity: 'warning',
    field: 'activities',
    has: ({ activities }) => activities.text !== '',
    sharedBy: ownRow,
  },
  {
    rule: 'missing-stakeholders',
    severity: 'warning',
    field: 'stakeholders',
    has: ({ stakeholders }) => stakeholders.text !== '',
    sharedBy: ownRow,
  },
  {
    rule: 'missing-resources',
    severity: 'info',
    field: 'resources',
    has: ({ resources }) => resources.length > 0,
    sharedBy: ownRow,
  },
];

function checkOf({ rule, severity, field, has, sharedBy }: ObjectiveRule): Check {
  return {
    rule,
    severity,
    defects: ({ plan }) => {
      const lacking = plan.objectives.filter((objective) => !has(objective));
      if (lacking.length > 0 && lacking.length === plan.objectives.length) return missingInPlan(plan, field);
      const firsts = new Map(lacking.toReversed().map((objective) => [sharedBy(objective), objective]));
      return [...firsts.values()].map((objective): Defect => ({
        place: objective.cell,
        text: field,
        message: { code: 'missing-in-objective', field, objective: quote(objective.title.text) },
      }));
    },
  };
}

/** One check for each element of an objective; what the whole plan lacks is reported once. */
export const objectiveFields: readonly Check[] = RULES.map(checkOf);
