import type { CellRef } from '../sheet/address';
import type { Field, Indicator, Objective } from '../plan/plan';
import { NO_FIELD, NO_WEIGHT, weightIn } from './drafts';
import type { IndicatorDraft, TableDraft, ValueDraft } from './drafts';
import { unitSaidBy } from '../expressions/unitColumn';
import { unitInName } from './lines/unitInName';
import type { RowFields } from './tables/rowFields';
import type { Role } from '../lexicon/labels/roles';

/** Where an indicator stands and whether its values can be trusted. */
export interface IndicatorPlace {
  readonly cell: CellRef;
  readonly table: TableDraft;
  readonly objective: Objective;
  /** The kind that a heading gives to its rows. */
  readonly kind?: Field | undefined;
  /** The name of what it is a part of. */
  readonly partOf?: string | null;
  readonly hidden: boolean;
  /** The centre that the row names, or those above it of the same objective. */
  readonly centre?: Field | null;
  readonly isSure: boolean;
}

const NONE: readonly never[] = [];

/** The indicator of a row or a card. Its row is that of its target, its own where there is none. */
export function draftIndicator(fields: RowFields, name: Field, place: IndicatorPlace): IndicatorDraft {
  const unit = fields.text('unit');
  const values = (role: Role): readonly ValueDraft[] => (place.isSure ? fields.values(role) : NONE);
  return {
    indicator: {
      id: 0,
      cell: place.cell,
      objective: place.objective,
      responsibilityCentre: place.centre ?? place.objective.responsibilityCentre,
      parent: null,
      hidden: place.hidden,
      code: fields.text('indicatorCode'),
      name,
      description: fields.text('description'),
      algorithm: fields.text('algorithm'),
      type: fields.has('type') ? fields.text('type') : (place.kind ?? NO_FIELD),
      unit: unit.text === '' ? unitAround(name, fields) : unit,
      source: fields.text('source'),
      polarity: fields.printed('polarity'),
      weight: weightOf(fields),
      targets: NONE,
      actuals: NONE,
      bases: NONE,
      interim: NONE,
      numerators: NONE,
      denominators: NONE,
      evidence: {
        act: fields.text('evidence'),
        date: fields.text('evidenceDate'),
        link: fields.text('evidenceLink'),
      },
      notes: fields.text('notes'),
      ownStatus: fields.text('status'),
      ownAchievement: fields.text('achievement'),
    },
    row: fields.of('target')?.cell.row ?? place.cell.row,
    table: place.table,
    partOf: place.partOf ?? null,
    targets: values('target'),
    levels: values('level'),
    actuals: values('actual'),
    bases: values('base'),
    interim: values('interim'),
    numerators: values('numerator'),
    denominators: values('denominator'),
  };
}

/** The unit in the name, else that of the headers of the targets where all of them print one. */
function unitAround(name: Field, fields: RowFields): Field {
  const inName = unitInName(name);
  if (inName.text !== '') return inName;
  const said = new Set<string>();
  for (const { role, slot } of fields.placed)
    if (role === 'target') said.add(unitSaidBy(slot?.header.text ?? ''));
  const [text = '', ...others] = said;
  return others.length > 0 || text === '' ? NO_FIELD : { text, cell: null };
}

function weightOf(fields: RowFields): Indicator['weight'] {
  const weight = fields.of('weight')?.cell;
  return weight ? weightIn(weight) : NO_WEIGHT;
}
