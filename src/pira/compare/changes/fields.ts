import type { CellRef } from '../../sheet/address';
import type { ColumnField } from '../../lexicon/labels/roles';
import type { Coded, Field, Indicator } from '../../plan/plan';

/** Fields that are compared, by the plan's own words for them. */
export type ComparedField = Exclude<
  ColumnField,
  | 'target'
  | 'resources'
  | 'base'
  | 'actual'
  | 'interim'
  | 'variance'
  | 'achievement'
  | 'status'
  | 'notes'
  | 'year'
  | 'other'
  | 'objectiveDescription'
  | 'activities'
>;

/** What an indicator says in a field. */
export interface FieldText {
  readonly text: string;
  readonly cell: CellRef | null;
  /** Where the text shows a number rounded. */
  readonly value: number | null;
  /** The code in front of the text, where it has one. */
  readonly code?: string;
}

const plainField = ({ text, cell }: Field): FieldText => ({ text, cell, value: null });

function codedField({ code, codeCell, name, nameCell }: Coded): FieldText {
  return {
    text: [code ?? '', name].filter((part) => part !== '').join(' – '),
    cell: nameCell ?? codeCell,
    value: null,
    ...(code !== null && { code }),
  };
}

/** The fields in the order in which their changes are listed; the target is compared by its reading. */
export const COMPARED_FIELDS: readonly (readonly [ComparedField, (indicator: Indicator) => FieldText])[] = [
  ['name', ({ name }) => plainField(name)],
  ['indicatorCode', ({ code }) => plainField(code)],
  ['description', ({ description }) => plainField(description)],
  ['algorithm', ({ algorithm }) => plainField(algorithm)],
  ['type', ({ type }) => plainField(type)],
  ['unit', ({ unit }) => plainField(unit)],
  ['source', ({ source }) => plainField(source)],
  ['polarity', ({ polarity }) => plainField(polarity)],
  ['weight', ({ weight: { value, field } }) => ({ ...plainField(field), value })],
  ['objective', ({ objective: { title } }) => plainField(title)],
  ['objectiveCode', ({ objective: { printedCode } }) => plainField(printedCode)],
  ['responsibilityCentre', ({ objective: { responsibilityCentre } }) => plainField(responsibilityCentre)],
  ['mission', ({ objective: { mission } }) => codedField(mission)],
  ['programme', ({ objective: { programme } }) => codedField(programme)],
  ['perspective', ({ objective: { perspective } }) => plainField(perspective)],
  ['stakeholders', ({ objective: { stakeholders } }) => plainField(stakeholders)],
];
