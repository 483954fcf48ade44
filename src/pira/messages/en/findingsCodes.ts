import type { InEnglish } from '../english';
import type { codeFindings as italian } from '../it/findingsCodes';

const toConfirm = ({ lastRead }: { readonly lastRead: number | null }): string =>
  lastRead === null ? '' : ` (from the State budget of ${lastRead}, the latest one known: to be confirmed)`;
const inBudgets = (years: string): string =>
  `in the State ${years.includes('-') ? 'budgets' : 'budget'} ${years}`;

export const codeFindings: InEnglish<typeof italian> = {
  'unknown-mission-code': (p) => `${p.printed} is not the code of a mission of the State budget: correct it.`,
  'unknown-programme-code': (p) =>
    `In the State budgets the mission ${p.mission} has no programme ${p.printed}${toConfirm(p)}: keep it if the programme is the body’s own, else correct the code.`,
  'unchecked-mission': (p) =>
    `The mission ${p.printed} is none of the catalogue’s (011, 012, 016, 032, 033): codes and names were not checked.`,
  'programme-not-in-year': (p) =>
    `The programme ${p.printed} is ${inBudgets(p.years)}, not in that of ${p.year}${p.lastRead === null ? '' : ', the latest one known (to be confirmed)'}: keep it if it is meant, else correct the code.`,
  'old-name': (p) =>
    `The wording of ${p.printed} is the one ${inBudgets(p.years)}; ${p.lastRead === null ? 'that of the year' : `the latest one known (${p.lastRead}, to be confirmed)`} is “${p.official}”.`,
  'name-of-another-code': (p) =>
    `“${p.name}” is the name of ${p.other}, not of ${p.printed}${toConfirm(p)}: correct the code or the name.`,
  'unofficial-name': (p) =>
    `“${p.name}” is not the official name of ${p.printed}: write “${p.official}”${toConfirm(p)}.`,
  'own-name': (p) =>
    `“${p.name}” is not the State budget’s wording for ${p.printed}, which is “${p.official}”${toConfirm(p)}: keep it if the programme is the body’s own.`,
  'truncated-name': (p) =>
    `The name of ${p.printed} is truncated (“${p.name}”): write “${p.official}”${toConfirm(p)}.`,
  'name-spelling': (p) =>
    `The name of ${p.printed} is written “${p.name}”: the official wording is “${p.official}”${toConfirm(p)}.`,
  'missing-code': (p) =>
    `“${p.name}” has no code: ${p.suggestion === '' ? 'write it' : `write ${p.suggestion}${toConfirm(p)}`}.`,
  'code-without-name': (p) =>
    `The code ${p.printed} has no name: ${p.suggestion === '' ? 'write it' : `write “${p.suggestion}”${toConfirm(p)}`}.`,
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
