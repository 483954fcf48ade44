import type { Field } from '../plan';
import { amountOf } from './drafts';
import type { IndicatorDraft, ObjectiveDraft, TableDraft, ValueDraft } from './drafts';
import type { RowFields } from './rowFields';
import type { Role } from './words/roles';

/** Where an indicator stands and whether its values can be trusted. */
export interface IndicatorPlace {
  readonly row: number;
  readonly table: TableDraft;
  readonly objective: ObjectiveDraft;
  readonly hidden: boolean;
  readonly isSure: boolean;
}

/** The indicator of a row or a card. Its row is that of its target, its own where there is none. */
export function draftIndicator(fields: RowFields, name: Field, place: IndicatorPlace): IndicatorDraft {
  const weight = fields.of('weight');
  const values = (role: Role): ValueDraft[] => (place.isSure ? fields.values(role) : []);
  return {
    row: fields.of('target')?.cell.row ?? place.row,
    sheet: place.table.sheet,
    objective: place.objective,
    hidden: place.hidden,
    table: place.table,
    code: fields.text('indicatorCode'),
    name,
    description: fields.text('description'),
    algorithm: fields.text('algorithm'),
    type: fields.text('type'),
    unit: fields.text('unit'),
    source: fields.text('source'),
    polarity: fields.printed('polarity'),
    weight: fields.text('weight'),
    weightValue: weight ? amountOf(weight.cell.value, weight.cell.text) : null,
    targets: values('target'),
    actuals: values('actual'),
    bases: values('base'),
    notes: fields.text('notes'),
    ownStatus: fields.text('status'),
    ownAchievement: fields.text('achievement'),
  };
}
