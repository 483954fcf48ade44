/** The texts of a collection sheet. Its headers are how its columns are found again. */
export const collection = {
  sheet: 'Raccolta',
  withoutCentre: 'Senza centro di responsabilità',
  title: (p: { centre: string; year: number | null }) =>
    `Raccolta dei dati${p.year === null ? '' : ` ${p.year}`} – ${p.centre}`,
  hint: 'Compilare le celle gialle e restituire il file. Le altre celle identificano gli indicatori e sono protette: righe e colonne si possono ordinare e spostare, ma non va cambiato ciò che vi è scritto.',
  ratio:
    'Numeratore e denominatore: dove sono chiesti, il consuntivo si può lasciare vuoto e viene calcolato.',
  key: 'Codice della riga',
  heads: {
    objective: 'Obiettivo',
    name: 'Indicatore',
    how: 'Come si misura',
    unit: 'Unità di misura',
    target: 'Target',
    actual: 'Consuntivo',
    numerator: 'Numeratore',
    denominator: 'Denominatore',
    evidence: 'Evidenza (atto o documento)',
    evidenceDate: 'Data dell’evidenza',
    evidenceLink: 'Collegamento',
    cause: 'Causa dello scostamento',
  },
  notWanted: '–',
  part: 'Scrivere il numero. Lasciare vuoto se non è noto.',
  partWarning: 'Qui va un numero.',
};
