import type { Indicator, TargetCell } from '../../plan/plan';
import type { Inspection } from '../inspection';
import { quote } from '../place';
import type { Rule } from '../rule';
import { wording } from '../wording';
import { assumptionDefects } from './assumptionDefects';
import type { UnitClass } from '../../lexicon/units';
import { classOfTarget, classOfUnit } from './unitClass';
import { listed, type Many } from '../many';
import { unitNames as en } from '../../messages/en/unitNames';
import type { Language } from '../../messages/index';
import { unitNames as it } from '../../messages/it/unitNames';

const NAMES = { it, en } as const;

/** What a unit of measure is called, by the domain's word for it; that word where it has no name. */
function unitName(unit: string, language: Language): string {
  return NAMES[language][unit] ?? unit;
}

const messages = {
  unitAssumed: wording({
    it: (p: { text: string; unit: string }) =>
      `Nel target «${p.text}» non c’è l’unità: dal contesto è stata intesa «${unitName(p.unit, 'it')}». Indicare l’unità.`,
    en: (p) =>
      `The target “${p.text}” has no unit: “${unitName(p.unit, 'en')}” was assumed from its surroundings. Write the unit.`,
  }),
  unitsAssumed: wording({
    it: (p: Many & { unit: string }) =>
      `In ${p.count} target non c’è l’unità (${listed.it(p)}): dal contesto è stata intesa «${unitName(p.unit, 'it')}». Indicare l’unità.`,
    en: (p) =>
      `${p.count} targets have no unit (${listed.en(p)}): “${unitName(p.unit, 'en')}” was assumed from their surroundings. Write the unit.`,
  }),
};

/** Units that a column or a header declares as plainly as the target itself could. */
const DECLARED: ReadonlySet<UnitClass | null> = new Set<UnitClass | null>(['time', 'money']);

/** Whether a cell of its own names the target's unit, or the target's header is one of percentages. */
function isDeclared({ tableOf }: Inspection, indicator: Indicator, { cell, reading }: TargetCell): boolean {
  const unitClass = classOfTarget(reading);
  const { unit } = indicator;
  if (DECLARED.has(unitClass) && unit.cell !== null && classOfUnit(unit.text) === unitClass) return true;
  const header = tableOf(indicator)?.columns.find(({ column }) => column === cell.column)?.header;
  return unitClass === 'percent' && header?.text.includes('%') === true;
}

/** Targets whose unit was taken from the indicator's words, or from a unit column that a bare number may not mean. */
export const unitAssumed: Rule = {
  id: 'unit-assumed',
  remedy: 'choose-reading',
  severity: 'info',
  it: {
    title: 'Unità sottintesa',
    why: 'L’esito dipende dall’unità: va confermata.',
    todo: 'Scrivere l’unità accanto al valore.',
  },
  en: { title: 'Unit assumed', why: 'The outcome depends on the unit: confirm it.' },
  messages,
  defects: (inspection) =>
    assumptionDefects(inspection.plan, 'unit', (target, reading, indicator) => {
      const { cell, text } = target;
      return 'unit' in reading && !isDeclared(inspection, indicator, target)
        ? {
            place: cell,
            text,
            message: messages.unitAssumed({ text: quote(text), unit: reading.unit }),
            shared: {
              key: reading.unit,
              name: quote(text),
              message: (many) => messages.unitsAssumed({ ...many, unit: reading.unit }),
            },
          }
        : null;
    }),
};
