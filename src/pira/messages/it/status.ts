/** The words for a status. */
export const statuses = {
  met: 'Raggiunto',
  'partly-met': 'Parzialmente raggiunto',
  'not-met': 'Non raggiunto',
  'not-measured': 'Non rilevato',
  'not-evaluable': 'Non valutabile',
};
