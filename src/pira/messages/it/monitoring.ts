/** Remarks on how an indicator stands within the year. */
export const monitorNotes = {
  'how-assumed': (p: { how: string }): string =>
    p.how === 'cumulative'
      ? 'Trattato come valore cumulato nell’anno.'
      : 'Trattato come ultimo valore rilevato, da confrontare con il target.',
  'periods-added': (p: { count: number }) =>
    `I valori dei ${p.count} periodi non crescono: sono stati sommati.`,
  'periods-progressive': () => 'I valori dei periodi crescono: sono stati trattati come progressivi.',
  'value-of': (p: { day: string }) => `L’ultimo valore è al ${p.day}.`,
  'actual-written': () => 'Il consuntivo dell’anno è già scritto: è stato usato.',
  'interim-by-office': (p: { columns: string }) =>
    `Valori intermedi nelle colonne indicate dall’ufficio: ${p.columns}.`,
  'period-unknown': (p: { cells: string }) =>
    `Valori intermedi senza data o periodo (${p.cells}): non sono stati usati.`,
  'deadline-passed': (p: { day: string }) =>
    `La scadenza del ${p.day} è passata e non c’è la data di realizzazione.`,
  'deadline-near': (p: { day: string; days: number }) =>
    p.days === 0 ? 'La scadenza è oggi.' : `La scadenza del ${p.day} è fra ${p.days} giorni.`,
  'deadline-missed': (p: { day: string; late: string }) =>
    `Realizzato il ${p.late}, dopo la scadenza del ${p.day}.`,
  'limit-passed': () => 'Il limite dell’anno è già superato.',
  'not-yet-done': () => 'Non ancora realizzato.',
  'year-not-begun': () => 'L’anno del piano non è ancora cominciato.',
};
