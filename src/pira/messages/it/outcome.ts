/** Remarks on the judgement of an indicator. */
export const outcomeNotes = {
  'strict-tie': () => 'Il valore è pari al limite, che l’operatore esclude.',
  'own-threshold': (p: { percent: string }) =>
    `Soglia scelta dall’ente: parzialmente raggiunto dal ${p.percent.replace('.', ',')}%.`,
  'own-level': (p: { name: string; value: string }) =>
    `Fascia dell’indicatore raggiunta: ${p.name} (${p.value}).`,
  'no-level': () => 'Nessuna fascia dell’indicatore è raggiunta.',
  'own-band': (p: { name: string; percent: string }) =>
    `Fascia stabilita dall’ente: ${p.name} (dal ${p.percent}%).`,
  'own-cap': (p: { percent: string }) => `Regola dell’ente: il grado conta fino al ${p.percent}%.`,
  'own-at-most': () => 'Regola dell’ente: per i target «al massimo» il grado è target / consuntivo.',
  'own-lateness': (p: { days: number }) =>
    p.days === 1
      ? 'Regola dell’ente: con 1 giorno di ritardo il grado scende a zero.'
      : `Regola dell’ente: il grado scende a zero in ${p.days} giorni di ritardo.`,
  'target-operator-assumed': (p: { operator: string }) =>
    `Il target non indica l’operatore: è stato inteso «${p.operator}».`,
  'target-year-assumed': () => 'Il target non indica l’anno: è stato inteso quello del piano.',
  'target-unit-assumed': () =>
    'Il target non indica l’unità: è stata presa dalla colonna o dall’intestazione.',
  'target-words-unused': (p: { words: string }) =>
    `Nel target queste parole non contano per il calcolo: ${p.words}.`,
  'zero-target': () => 'Con un target pari a zero il grado è 100% se raggiunto, altrimenti 0.',
  'negative-target': () =>
    'Con un target negativo il grado di ciò che non è raggiunto si misura sulla distanza dal target.',
  'base-unknown': (p: { relativeTo: string }) =>
    p.relativeTo === ''
      ? 'Il target è una variazione, ma non dice rispetto a quale valore: indicare il valore di partenza o un target assoluto.'
      : `Il target è una variazione rispetto a «${p.relativeTo}», che il piano non riporta: indicare un target assoluto.`,
  'base-used': (p: { cell: string; text: string; wanted: string }) =>
    `Variazione calcolata sul valore della cella ${p.cell} (${p.text}): il valore da raggiungere è ${p.wanted}.`,
  'base-followed': (p: { cell: string }) =>
    `La variazione si calcola sul valore della cella ${p.cell}, e i risultati lo seguono.`,
  'base-percent': (p: { cell: string; text: string }) =>
    `Il valore di partenza della cella ${p.cell} (${p.text}) è una percentuale, e non è detto se la variazione è in punti percentuali: scrivere «+5 punti percentuali» o un target assoluto.`,
  'base-zero': (p: { cell: string }) =>
    `Il valore di partenza della cella ${p.cell} è zero: una variazione in percentuale non si può calcolare. Scrivere un target assoluto.`,
  'base-contradicted': (p: { cell: string; text: string; words: string }) =>
    `Il valore di partenza della cella ${p.cell} (${p.text}) non è quello scritto nel target («${p.words}»): correggere l’uno o l’altro.`,
  'base-unclear': (p: { cells: string }) =>
    `Il valore di partenza non è certo (celle ${p.cells}): lasciarne uno solo, come numero, o scrivere un target assoluto.`,
  'target-missing': () => 'L’indicatore non ha un target: scriverlo nella sua colonna.',
  'target-missing-for-year': (p: { year: number }) =>
    `L’indicatore non ha un target per il ${p.year}: scriverlo, o scegliere un altro anno.`,
  'year-unknown': () =>
    'L’indicatore ha target di più anni e il piano non dice quale anno valutare: scegliere l’anno.',
  'targets-disagree': (p: { cells: string }) =>
    `Ci sono più target per lo stesso anno (celle ${p.cells}): lasciarne uno solo.`,
  'actuals-disagree': (p: { cells: string }) =>
    `Ci sono consuntivi diversi per lo stesso anno (celle ${p.cells}): lasciarne uno solo.`,
  'actual-needs-number': () => 'Il target è un valore: il consuntivo deve essere un numero.',
  'actual-needs-day': () =>
    'Il target è una scadenza: il consuntivo deve essere la data in cui è stata rispettata.',
  'actual-needs-answer': () => 'Il target è «sì» o «no»: il consuntivo deve essere «Sì» o «No».',
  'target-by-office': (p: { means: string }) =>
    `Su indicazione dell’ufficio il target significa «${p.means}».`,
  'columns-by-office': (p: { columns: string }) => `Colonne indicate dall’ufficio: ${p.columns}.`,
  'columns-left-out-by-office': (p: { columns: string }) => `Colonne escluse dall’ufficio: ${p.columns}.`,
  'table-by-office': () => 'Tabella indicata dall’ufficio.',
  'row-by-office': () => 'Riga indicata dall’ufficio come indicatore.',
  'heading-by-office': () => 'Obiettivo indicato dall’ufficio.',
  'sheet-by-office': () => 'Foglio o anno indicati dall’ufficio.',
  'not-done': () => 'Il consuntivo dice che l’attività non è stata realizzata.',
};
