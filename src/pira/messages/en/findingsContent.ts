import type { InEnglish } from '../english';
import type { contentFindings as italian } from '../it/findingsContent';
import { fieldNames } from './fieldNames';

const named = (field: string): string => fieldNames[field] ?? field;

export const contentFindings: InEnglish<typeof italian> = {
  'missing-in-objective': (p) => `The objective “${p.objective}” has no “${named(p.field)}”: write it.`,
  'missing-in-indicator': (p) => `The indicator “${p.indicator}” has no “${named(p.field)}”: write it.`,
  'missing-in-plan': (p) => `The whole plan has no “${named(p.field)}”: add it.`,
  'missing-name': () => 'The indicator has no name: write what it measures.',
  'missing-triennium': (p) =>
    `The plan has targets for ${p.years} only: give the other years of the three as well, or say in the plan that its period is another one (the decree allows it) and why.`,
  'objective-without-indicators': (p) => `The objective “${p.objective}” has no indicator: add at least one.`,
  'type-outside-decree': (p) =>
    `The type “${p.text}” (${p.count} ${p.count === 1 ? 'indicator' : 'indicators'}) is none of the letters a-d: it counts as “other types” (letter e).`,
  'type-spelling': (p) => `The type “${p.text}” is written “${p.usual}” elsewhere in the plan: use one form.`,
  'only-financial': (p) =>
    `The objective “${p.objective}” is measured by financial indicators only: add one of another type.`,
  'duplicate-indicator': (p) =>
    `The indicator “${p.indicator}” repeats, with the same target, the one in ${p.first}: remove one or tell them apart.`,
  'similar-indicator': (p) =>
    `The indicator “${p.indicator}” has almost the name, the unit and the target of the one in ${p.first}: if it is the same, remove one; if not, tell the names apart.`,
  'weights-of-objective': (p) =>
    `The weights of the objective “${p.objective}” add up to ${p.total}: they must give 100 (or 1).`,
  'weights-of-plan': (p) =>
    `The weights of the plan add up to ${p.total}: they must give 100 (or 1), for each objective or on the whole.`,
  'missing-weight': (p) => `The indicator “${p.indicator}” has no weight while others have: write it.`,
  'unreadable-weight': (p) => `The weight “${p.text}” is not a positive number: write for example 40 or 40%.`,
};
