/** Why no target could be chosen among those of a cell. */
export const targetYearProblems = {
  'target-of-other-years': (p: { year: number; years: string }) =>
    `La cella ha target per ${p.years}, non per il ${p.year}: aggiungere il valore atteso per il ${p.year}.`,
  'target-of-several-years': (p: { years: string }) =>
    `La cella ha target per più anni (${p.years}): indicare l’anno da valutare.`,
};
