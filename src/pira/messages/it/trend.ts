/** The texts of the Andamento. */
export const trendPage = {
  sheet: 'Andamento',
  title: (p: { from: number; to: number }) => `Andamento degli indicatori dal ${p.from} al ${p.to}`,
  basis:
    'Lo stesso indicatore nei piani di più anni. Dove cambiano unità o algoritmo, o l’abbinamento è solo probabile, i valori non si confrontano: lo dicono le note.',
  heads: ['Obiettivo', 'Indicatore', 'Unità di misura'],
  ofYear: (p: { year: number }) => [`Target ${p.year}`, `Consuntivo ${p.year}`, `Grado ${p.year}`],
  notes: 'Note',
  breaks: {
    unit: (p: { year: number }) => `dal ${p.year} un’altra unità`,
    algorithm: (p: { year: number }) => `dal ${p.year} un altro algoritmo`,
    'likely-match': (p: { year: number }) => `${p.year}: abbinamento solo probabile`,
    gap: (p: { year: number }) => `prima del ${p.year} manca almeno un anno`,
  },
  noted: (p: { year: number; note: string }) => `${p.year}: ${p.note.replace(/\.$/, '')}`,
  none: 'Nessun indicatore compare in più anni.',
};
