import { unitNames } from './unitNames';

/** Why the cell of an actual value could not be read. Each says what is wrong and what to write instead. */
export const actualProblems = {
  'actual-not-calculated': () =>
    'La cella del consuntivo contiene una formula senza risultato, perché il file non è stato calcolato: aprirlo e salvarlo in Excel, oppure scrivere il valore.',
  'actual-error-value': (p: { text: string }) =>
    `La cella del consuntivo contiene l’errore ${p.text}: correggere la formula o scrivere il valore.`,
  'actual-not-a-number': (p: { text: string }) =>
    `Il consuntivo «${p.text}» non è un numero: scrivere il valore misurato, per esempio 6 o 52,5%.`,
  'actual-number-unclear': (p: { text: string }) =>
    `Nel consuntivo «${p.text}» il numero non è chiaro: la virgola separa i decimali e il punto le migliaia, per esempio 1.234,5.`,
  'actual-two-values': (p: { text: string }) =>
    `Il consuntivo «${p.text}» contiene più di un valore: scrivere un solo numero.`,
  'actual-other-year': (p: { text: string; word: string }) =>
    `Il consuntivo «${p.text}» parla di un altro anno («${p.word}»): scrivere il valore dell’anno da valutare.`,
  'actual-word-unknown': (p: { text: string; word: string }) =>
    `Nel consuntivo «${p.text}» non è chiaro che cosa dica «${p.word}» del valore: scrivere solo il valore rilevato.`,
  'actual-limit': (p: { text: string }) =>
    `Il consuntivo «${p.text}» è un limite o un valore approssimato: scrivere il valore misurato, senza operatori.`,
  'actual-percent-unclear': (p: { text: string }) =>
    `Il consuntivo ${p.text} può essere una percentuale o una frazione: scriverlo con il segno %, per esempio 52,5%.`,
  'actual-unit-differs': (p: { text: string; unit: string }) =>
    `Il consuntivo «${p.text}» non è nell’unità del target (${unitNames[p.unit] ?? p.unit}): scriverlo in quell’unità.`,
  'actual-not-of-base': (p: { text: string }) =>
    `Il target è una variazione e non è chiaro se «${p.text}» sia il valore raggiunto o la variazione: scrivere il valore raggiunto, oppure la variazione con il segno, per esempio «+6%».`,
  'actual-zero-denominator': (p: { text: string }) =>
    `Il rapporto «${p.text}» ha denominatore zero e non si può calcolare: lasciare vuota la cella o scrivere il valore misurato.`,
  'actual-doubtful': (p: { text: string; word: string }) =>
    `Il consuntivo «${p.text}» non è un valore misurato («${p.word}»): scrivere solo il valore rilevato.`,
  'actual-ratio-differs': (p: { text: string; ratio: string; value: string }) =>
    `Nel consuntivo «${p.text}» la percentuale non corrisponde al rapporto: ${p.ratio} è ${p.value}. Scrivere uno solo dei due.`,
  'actual-date-for-number': (p: { text: string; typed: string }) =>
    `Il consuntivo «${p.text}» è una data: probabilmente è stato digitato ${p.typed} e Excel lo ha trasformato. Scrivere il valore, per esempio =${p.typed} per il rapporto, oppure 80%.`,
  'actual-not-a-date': (p: { text: string }) =>
    `Il target è una scadenza, ma il consuntivo «${p.text}» non è una data: scrivere il giorno, per esempio 15/12/2021.`,
  'actual-number-for-date': (p: { text: string }) =>
    `Il target è una scadenza, ma il consuntivo ${p.text} è un numero: scrivere il giorno, per esempio 15/12/2021, o dare alla cella un formato data.`,
  'actual-impossible-date': (p: { text: string }) =>
    `La data «${p.text}» del consuntivo non esiste nel calendario: correggere il giorno o il mese.`,
  'actual-date-unclear': (p: { text: string }) =>
    `Nel consuntivo «${p.text}» il giorno non è certo: scrivere la data per intero, per esempio 15/12/2021.`,
  'actual-clock': (p: { text: string }) =>
    `Il consuntivo «${p.text}» è un orario, ma il target è in giorni o mesi: scrivere la durata con la sua unità, per esempio 12 giorni.`,
  'actual-day-far': (p: { text: string; year: string }) =>
    `Il giorno del consuntivo «${p.text}» è di molti anni prima del ${p.year}, l’anno della scadenza: controllare l’anno della data.`,
  'actual-not-an-answer': (p: { text: string }) =>
    `Il target è «sì» o «no», ma il consuntivo «${p.text}» non è una risposta: scrivere «Sì» oppure «No».`,
};

/** What was taken for granted in reading an actual value. */
export const actualNotes = {
  'actual-taken-as-percent': (p: { text: string }) =>
    `Il consuntivo ${p.text} è stato letto come ${p.text}%.`,
  'actual-taken-as-fraction': (p: { text: string; percent: string }) =>
    `Il consuntivo ${p.text} è stato letto come frazione: ${p.percent}%.`,
  'actual-taken-as-ratio': (p: { text: string; value: string }) =>
    `Il consuntivo «${p.text}» è stato calcolato come rapporto: ${p.value}.`,
  'actual-from-parts': (p: { parts: string; value: string }) =>
    `Il consuntivo non è scritto ed è stato calcolato da numeratore e denominatore: ${p.parts} = ${p.value}.`,
  'actual-taken-as-change': (p: { text: string; level: string }) =>
    `Il consuntivo «${p.text}» è una variazione: sul valore di partenza fa ${p.level}.`,
  'actual-taken-in-unit': (p: { text: string; unit: string }) =>
    `Il consuntivo ${p.text}, senza unità, è stato letto nell’unità del target (${unitNames[p.unit] ?? p.unit}).`,
  'actual-maybe-thousands': (p: { text: string }) =>
    `Il consuntivo ${p.text} è stato usato così come è scritto, ma accanto al target sembra espresso in migliaia o in milioni: scrivere il valore per intero oppure l’unità, per esempio «migliaia di euro».`,
  'actual-taken-as-none': (p: { text: string }) => `Il consuntivo «${p.text}» è stato letto come 0.`,
  'actual-words-unused': (p: { text: string; words: string }) =>
    `Del consuntivo «${p.text}» non sono state usate le parole «${p.words}».`,
};
