import type { ColumnField, Indicator } from '../../plan';
import type { Check, Defect } from '../check';
import type { RuleId, Severity } from '../finding';
import { fieldPlace, indicatorName } from '../place';
import { missingInPlan } from './missingInPlan';

interface IndicatorRule {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly field: ColumnField;
  readonly has: (indicator: Indicator) => boolean;
}

/** D.P.C.M. 18/9/2012, art. 3: what is given for each indicator, besides its name, algorithm and target. */
const RULES: readonly IndicatorRule[] = [
  {
    rule: 'missing-definition',
    severity: 'warning',
    field: 'description',
    has: ({ description, algorithm }) => description.text !== '' || algorithm.text !== '',
  },
  { rule: 'missing-type', severity: 'warning', field: 'type', has: ({ type }) => type.text !== '' },
  { rule: 'missing-unit', severity: 'warning', field: 'unit', has: ({ unit }) => unit.text !== '' },
  { rule: 'missing-source', severity: 'warning', field: 'source', has: ({ source }) => source.text !== '' },
];

function checkOf({ rule, severity, field, has }: IndicatorRule): Check {
  return {
    rule,
    severity,
    defects: (inspection) => {
      const { plan } = inspection;
      const lacking = plan.indicators.filter((indicator) => !has(indicator));
      if (lacking.length > 0 && lacking.length === plan.indicators.length) return missingInPlan(plan, field);
      return lacking.map((indicator): Defect => ({
        place: fieldPlace(inspection, indicator, field),
        text: field,
        message: { code: 'missing-in-indicator', field, indicator: indicatorName(indicator) },
      }));
    },
  };
}

/** One check for each element of an indicator; what the whole plan lacks is reported once. */
export const indicatorFields: readonly Check[] = RULES.map(checkOf);
