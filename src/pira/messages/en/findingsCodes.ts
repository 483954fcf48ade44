import type { InEnglish } from '../english';
import type { codeFindings as italian } from '../it/findingsCodes';

export const codeFindings: InEnglish<typeof italian> = {
  'unknown-mission-code': (p) => `${p.printed} is not the code of a mission of the State budget: correct it.`,
  'unknown-programme-code': (p) =>
    `The mission ${p.mission} has no programme ${p.printed} in the State budgets 2011-2019: check the code.`,
  'unchecked-mission': (p) =>
    `The mission ${p.printed} is none of the catalogue’s (011, 012, 016, 032, 033): codes and names were not checked.`,
  'programme-not-in-year': (p) =>
    `The programme ${p.printed} is in the State budgets ${p.years}, not in ${p.year}: check the code.`,
  'old-name': (p) =>
    `The name of ${p.printed} is that of the budgets ${p.years}; ${p.confirmed ? 'the name of the year' : 'the last one known (2019, to be confirmed)'} is “${p.official}”.`,
  'name-of-another-code': (p) =>
    `“${p.name}” is the name of ${p.other}, not of ${p.printed}: correct the code or the name.`,
  'unofficial-name': (p) => `“${p.name}” is not the official name of ${p.printed}: write “${p.official}”.`,
  'truncated-name': (p) => `The name of ${p.printed} is cut (“${p.name}”): write “${p.official}”.`,
  'name-spelling': (p) =>
    `The name of ${p.printed} is written “${p.name}”: the official wording is “${p.official}”.`,
  'missing-code': (p) =>
    `“${p.name}” has no code: ${p.suggestion === '' ? 'write it' : `write ${p.suggestion}`}.`,
  'code-without-name': (p) =>
    `The code ${p.printed} has no name: ${p.suggestion === '' ? 'write it' : `write “${p.suggestion}”`}.`,
  'duplicate-number': (p) =>
    `The number ${p.number} belongs to the objective in ${p.first} of the same programme already: number again.`,
  'missing-number': (p) =>
    `The objective “${p.objective}” has no number${p.suggestion === '' ? '' : ` (it was taken for ${p.suggestion})`}: write it.`,
  'number-gap': (p) =>
    `The number ${p.missing} is missing before objective ${p.number} (“${p.objective}”): number again, or check that no objective was lost.`,
  'code-against-number': (p) =>
    `The code ${p.printed} stands beside objective ${p.number}: code and number do not agree.`,
  'code-against-place': (p) =>
    `The code ${p.printed} does not agree with mission and programme ${p.expected}: correct one of them.`,
  'matrix-without-codes': (p) =>
    `The reclassification table gives a code to ${p.coded} of ${p.total} objectives: complete it.`,
  'not-in-matrix': (p) => `The objective “${p.objective}” is not in the reclassification table: add it.`,
  'only-in-matrix': (p) =>
    `“${p.objective}” stands in the reclassification table but has no card in its mission: add it or remove this.`,
};
