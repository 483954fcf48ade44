import type { InEnglish } from '../../english';
import type { codeRules as italian } from '../../it/rules/codes';

export const codeRules: InEnglish<typeof italian> = {
  'unknown-code': {
    title: 'Unknown code',
    why: 'Missions are chosen among those of the State budget; programmes are the body’s own (D.P.C.M. 12/12/2012).',
  },
  'unchecked-mission': {
    title: 'Mission outside the catalogue',
    why: 'The catalogue holds the missions that chambers of commerce use.',
  },
  'programme-not-in-year': {
    title: 'Programme of other years',
    why: 'Missions are chosen among those of the State budget; programmes are the body’s own (D.P.C.M. 12/12/2012).',
  },
  'old-name': {
    title: 'Wording of other years',
    why: 'The State budget has changed the wording; the old one is still recognised.',
  },
  'name-of-another-code': {
    title: 'Code and name disagree',
    why: 'The spending would end under another mission or programme.',
  },
  'unofficial-name': {
    title: 'Unofficial name',
    why: 'The names of missions are those of the State budget; programmes are the body’s own (D.P.C.M. 12/12/2012).',
  },
  'truncated-name': {
    title: 'Truncated name',
    why: 'The names of missions are those of the State budget; programmes are the body’s own (D.P.C.M. 12/12/2012).',
  },
  'name-spelling': {
    title: 'Spelling of the name',
    why: 'The names of missions are those of the State budget; programmes are the body’s own (D.P.C.M. 12/12/2012).',
  },
  'missing-code': { title: 'Missing code', why: 'The code allows reclassification without doubt.' },
  'code-without-name': {
    title: 'Code without a name',
    why: 'Readers of the plan do not know the codes by heart.',
  },
  'duplicate-number': {
    title: 'Repeated number',
    why: 'Two objectives of one number are confused in the reclassification.',
  },
  'missing-number': {
    title: 'Objective without a number',
    why: 'The number ties the card to the reclassification.',
  },
  'number-gap': {
    title: 'Gap in the numbers',
    why: 'A number left out suggests an objective that was lost.',
  },
  'code-mismatch': {
    title: 'Objective code disagrees',
    why: 'The code ties an objective to mission and programme: if it is wrong, so is the reclassification.',
  },
  'matrix-codes': {
    title: 'Incomplete codes in the reclassification',
    why: 'The code allows reclassification without doubt.',
  },
  'matrix-mismatch': {
    title: 'Reclassification and cards disagree',
    why: 'The opening table and the cards must say the same.',
  },
};
