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
export interface Said {
  readonly text: string;
  readonly cell: CellRef | null;
  /** Where the text shows a number rounded. */
  readonly value: number | null;
  /** The code in front of the text, where it has one. */
  readonly code?: string;
}

const said = ({ text, cell }: Field): Said => ({ text, cell, value: null });

function codedSaid({ code, codeCell, name, nameCell }: Coded): Said {
  return {
    text: [code ?? '', name].filter((part) => part !== '').join(' – '),
    cell: nameCell ?? codeCell,
    value: null,
    ...(code !== null && { code }),
  };
}

/** The fields in the order in which their changes are listed; the target is compared by its reading. */
export const COMPARED_FIELDS: readonly (readonly [ComparedField, (indicator: Indicator) => Said])[] = [
  ['name', ({ name }) => said(name)],
  ['indicatorCode', ({ code }) => said(code)],
  ['description', ({ description }) => said(description)],
  ['algorithm', ({ algorithm }) => said(algorithm)],
  ['type', ({ type }) => said(type)],
  ['unit', ({ unit }) => said(unit)],
  ['source', ({ source }) => said(source)],
  ['polarity', ({ polarity }) => said(polarity)],
  ['weight', ({ weight: { value, field } }) => ({ ...said(field), value })],
  ['objective', ({ objective: { title } }) => said(title)],
  ['objectiveCode', ({ objective: { printedCode } }) => said(printedCode)],
  ['responsibilityCentre', ({ objective: { responsibilityCentre } }) => said(responsibilityCentre)],
  ['mission', ({ objective: { mission } }) => codedSaid(mission)],
  ['programme', ({ objective: { programme } }) => codedSaid(programme)],
  ['perspective', ({ objective: { perspective } }) => said(perspective)],
  ['stakeholders', ({ objective: { stakeholders } }) => said(stakeholders)],
];
