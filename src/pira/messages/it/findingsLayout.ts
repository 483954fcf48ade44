import { fieldNames } from './fieldNames';

const named = (field: string): string => fieldNames[field] ?? field;

/** Findings on the shape of the tables and on the texts. */
export const layoutFindings = {
  'fused-header': (p: { text: string }) =>
    `Più intestazioni stanno in una cella sola («${p.text}»): scrivere un’intestazione per colonna.`,
  'missing-header': (p: { field: string }) =>
    `Manca l’intestazione sopra la colonna «${named(p.field)}»: scriverla.`,
  'split-header': (p: { text: string }) =>
    `L’intestazione è spezzata su due righe («${p.text}»): riunirla in una cella.`,
  'misspelt-header': (p: { text: string; field: string }) =>
    `L’intestazione «${p.text}» è stata intesa come «${named(p.field)}»: correggerla.`,
  'shifted-cell': (p: { text: string; field: string }) =>
    `«${p.text}» sta sotto un’altra intestazione: è stato letto come «${named(p.field)}». Riportare i valori della riga nelle loro colonne.`,
  'fused-cell': (p: { text: string; field: string }) =>
    `Due dati stanno in una cella sola: «${p.text}» è stato letto come «${named(p.field)}». Spostarlo nella sua colonna.`,
  'split-cell': (p: { text: string; field: string }) =>
    `Il testo «${p.text}» (${named(p.field)}) è spezzato su due celle: riunirlo.`,
  'scanning-noise': (p: { text: string }) =>
    `«${p.text}» sembra un residuo di scansione e non è stato letto: cancellarlo o correggerlo.`,
  'unread-cell': (p: { text: string }) =>
    `«${p.text}» sta nella tabella ma non appartiene a nessuna colonna riconosciuta: non è stato letto. Riportarlo sotto la sua intestazione o fuori dalla tabella.`,
  'unread-column': (p: { text: string }) =>
    `La colonna «${p.text}» non è stata riconosciuta e non è stata letta: se serve al piano, darle un’intestazione più chiara.`,
  'ambiguous-cell': (p: { text: string }) =>
    `«${p.text}» potrebbe appartenere a più colonne e non è stato letto: riportarlo sotto la sua intestazione.`,
  'ambiguous-column': (p: { text: string }) =>
    `Non è chiaro se la colonna «${p.text}» contenga target o consuntivi: non è stata letta. Precisare l’intestazione.`,
  'assumed-column': (p: { text: string; field: string }) =>
    `L’intestazione «${p.text}» non dice che cosa contiene la colonna: dal contenuto è stata letta come «${named(p.field)}». Controllare e precisare l’intestazione.`,
  'revised-column': (p: { text: string }) =>
    `La colonna «${p.text}» vale solo dove il target rivisto accanto è vuoto: se non serve più, toglierla.`,
  'unused-column': (p: { text: string; field: string }) =>
    `La colonna «${p.text}» è stata riconosciuta come «${named(p.field)}»: non entra nella valutazione. Se contiene i consuntivi dell’anno, precisare l’intestazione.`,
  'shared-row': (p: { row: number }) =>
    `Dalla riga ${p.row} in questo foglio ci sono più indicatori affiancati: sono stati letti e valutati, ma le colonne dei risultati accanto a loro non direbbero di quale indicatore parlano e non sono state scritte. Per averle, mettere gli indicatori uno sotto l’altro.`,
  'hidden-sheet': (p: { sheet: string }) =>
    `Il foglio «${p.sheet}» è nascosto: vi sta un piano, che non è stato letto. Mostrare il foglio se è del piano, eliminarlo se è superato.`,
  'left-out': (p: { count: number; list: string }) =>
    p.count === 1
      ? `Non è stato considerato, perché non è parte del piano: ${p.list}. Se lo è, dare alle sue colonne le intestazioni del piano.`
      : `Non sono stati considerati, perché non sono parte del piano: ${p.list}. Se lo sono, dare alle loro colonne le intestazioni del piano.`,
  'continued-table': (p: { sheet: string; row: number }) =>
    `Dalla riga ${p.row} del foglio «${p.sheet}» le righe non hanno intestazione: sono state lette come seguito della tabella precedente. Controllare, e ripetere l’intestazione.`,
  'hidden-row': (p: { row: number }) =>
    `La riga ${p.row} è nascosta: il suo indicatore è stato letto e valutato. Mostrarla, o eliminarla se è superata.`,
  'suspect-word': (p: { text: string; suggestion: string }) =>
    `«${p.text}» sembra un errore di scansione o di battitura per «${p.suggestion}»: controllare.`,
  'decree-day': (p: { text: string; day: number }) =>
    `Il decreto è citato senza giorno («${p.text}»): scrivere ${p.day} davanti al mese.`,
};
