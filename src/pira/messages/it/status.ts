/** The words for a status. */
export const statuses = {
  met: 'Raggiunto',
  'partly-met': 'Parzialmente raggiunto',
  'not-met': 'Non raggiunto',
  'not-measured': 'Non rilevato',
  'not-evaluable': 'Non valutabile',
};

/** Stands beside a figure of 100 % that equals a limit which the target excludes. */
export const excludedLimit = '(limite escluso)';
