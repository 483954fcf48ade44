/** The texts of the Cruscotto sheet. The titles of its tables tell which chart stands beside each. */
export const dashboard = {
  sheet: 'Cruscotto',
  title: (p: { year: number | null }) => `Cruscotto del PIRA${p.year === null ? '' : ` – ${p.year}`}`,
  live: 'I valori e i grafici seguono le colonne dei risultati scritte accanto al piano.',
  fixed:
    'I valori sono quelli del momento in cui il foglio è stato creato. Se i risultati sono scritti come formule, il Cruscotto creato di nuovo li segue da solo.',
  rule: 'Grado medio degli indicatori valutati; gli indicatori senza consuntivo non entrano nella media. La colonna «Mancati» dice quanti target non sono stati raggiunti, o lo sono solo in parte.',
  tables: {
    status: 'Indicatori per stato',
    programmes: 'Grado di raggiungimento per missione e programma',
    perspectives: 'Grado di raggiungimento per prospettiva',
    centres: 'Grado di raggiungimento per centro di responsabilità',
    years: 'Target degli anni successivi',
  },
  /** A table without a chart: the titles tell which chart stands beside a table. */
  unmeasured: (p: { title: string }) => `${p.title}: nessun valore rilevato`,
  status: 'Stato',
  indicators: 'Indicatori',
  programme: 'Missione / programma',
  perspective: 'Prospettiva',
  centre: 'Centro di responsabilità',
  achievement: 'Grado medio',
  /** Where what exceeds a target counts. */
  achievementBeyond: 'Grado medio (anche oltre il 100%)',
  measured: 'Valutati',
  missed: 'Mancati',
  year: 'Anno',
  withTarget: 'Con target',
  reached: (p: { year: number | null }) =>
    `Già raggiunti${p.year === null ? '' : ` con il consuntivo ${p.year}`}`,
  yearOf: (p: { year: number }) => `Target ${p.year}`,
  without: 'Non indicato',
  trend: {
    section: 'Andamento negli anni',
    rule: (p: { shown: number; charted: number; followed: number }) =>
      `Un grafico per ogni indicatore con almeno tre anni confrontabili, due dei quali con il consuntivo; per primi quelli con il grado più basso nell’ultimo anno. Nei grafici: ${p.shown} di ${p.charted}${p.followed > p.charted ? `; seguiti per meno anni: ${p.followed - p.charted}` : ''}. Il foglio Andamento, se creato, li riporta tutti.`,
    heads: ['Anno', 'Target', 'Consuntivo'],
    since: {
      unit: (p: { year: number }) => `dal ${p.year}: prima un’altra unità`,
      algorithm: (p: { year: number }) => `dal ${p.year}: prima un altro algoritmo`,
      both: (p: { year: number }) => `dal ${p.year}: prima altra unità e altro algoritmo`,
    },
    byOffice: (p: { years: string }) => `letto come indicato dall’ufficio: ${p.years}`,
    likely: (p: { years: string }) => `abbinamento solo probabile nel ${p.years}`,
  },
};
