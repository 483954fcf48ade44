import { documents as words } from '../../messages/it/documents';
import type { Indicator, Objective, Plan } from '../../plan/plan';
import type { Block } from './document';
import { officeInput } from './parts';

/** What an element is called, and whether a part of the plan has it. */
type Elements<Part> = readonly (readonly [name: string, has: (part: Part) => boolean])[];

const { elements } = words;

const OF_OBJECTIVES: Elements<Objective> = [
  [elements.activities, ({ activities }) => activities.text !== ''],
  [elements.stakeholders, ({ stakeholders }) => stakeholders.text !== ''],
  [elements.centre, ({ responsibilityCentre }) => responsibilityCentre.text !== ''],
  [elements.resources, ({ resources }) => resources.length > 0],
];
const OF_INDICATORS: Elements<Indicator> = [
  [elements.definition, ({ description, algorithm }) => description.text !== '' || algorithm.text !== ''],
  [elements.type, ({ type }) => type.text !== ''],
  [elements.unit, ({ unit }) => unit.text !== ''],
  [elements.source, ({ source }) => source.text !== ''],
];

/** Asks for the elements (D.P.C.M. 18/9/2012, art. 3 and 4) that nothing in the plan has; none where all are there. */
export function missingElements({ objectives, indicators }: Plan): Block[] {
  const missing = [...missingIn(OF_OBJECTIVES, objectives), ...missingIn(OF_INDICATORS, indicators)];
  return missing.length === 0 ? [] : [officeInput(words.elementsAsked({ elements: missing.join(', ') }))];
}

function missingIn<Part>(all: Elements<Part>, parts: readonly Part[]): readonly string[] {
  return all.filter(([, has]) => !parts.some(has)).map(([name]) => name);
}
