/** How an indicator stands within the year. */
export const paces = {
  'on-track': 'In linea',
  'at-risk': 'A rischio',
  late: 'In ritardo',
  'not-due': 'Non ancora in scadenza',
  'not-measured': 'Non rilevato',
  'not-evaluable': 'Non valutabile',
};

/** How its values are held against the target. */
export const ways = { cumulative: 'Cumulato', latest: 'Ultimo rilevato' };

/** The texts of the Monitoraggio sheet. */
export const monitoringPage = {
  kind: 'Monitoraggio',
  /** Excel allows no stroke in the name of a sheet. */
  sheet: (p: { day: string }) => `Monitoraggio al ${p.day.replaceAll('/', '-')}`,
  title: (p: { day: string; year: number | null }) =>
    `Monitoraggio al ${p.day}${p.year === null ? '' : ` del piano ${p.year}`}`,
  basis:
    'Valori intermedi (non sono il consuntivo). Atteso: quota del target alla data del valore per i valori cumulati nell’anno, il target per gli altri. Proiezione: il valore di fine anno mantenendo l’andamento attuale.',
  heads: [
    'Centro di responsabilità',
    'Obiettivo / indicatore',
    'Target',
    'Valore intermedio',
    'Al',
    'Atteso',
    'Proiezione a fine anno',
    'Andamento',
    'Tipo di valore',
    'Note',
  ],
  counts: (p: { counts: string }) => `Andamento: ${p.counts}.`,
  toAct: (p: { count: number }) => `Da seguire (${p.count})`,
  nothingToAct: 'Nessun indicatore richiede attenzione.',
  others: (p: { count: number }) => `Altri indicatori (${p.count})`,
};

export const yesNoWords = { yes: 'Sì', no: 'No' };
