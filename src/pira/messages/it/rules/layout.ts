/** Rules on the layout of the sheet: headers, columns, cells, rows. */
export const layoutRules = {
  'fused-header': {
    title: 'Intestazioni fuse',
    why: 'Una colonna senza la sua intestazione si legge male, anche per un programma.',
  },
  'missing-header': { title: 'Intestazione mancante', why: 'Chi legge non sa che cosa contiene la colonna.' },
  'split-header': {
    title: 'Intestazione spezzata',
    why: 'Il testo a capo in un’altra cella non si legge come un’intestazione sola.',
  },
  'misspelt-header': {
    title: 'Intestazione con refuso',
    why: 'Un refuso nell’intestazione può far scambiare una colonna per un’altra.',
  },
  'shifted-cell': {
    title: 'Valori fuori colonna',
    why: 'Un dato sotto l’intestazione sbagliata viene pubblicato come se fosse un altro.',
  },
  'fused-cell': {
    title: 'Due dati in una cella',
    why: 'I dati fusi non si possono ordinare né esportare in formato aperto (D.Lgs. 33/2013, art. 7).',
  },
  'split-cell': { title: 'Testo spezzato', why: 'Un testo su due celle si perde nell’esportazione.' },
  'scanning-noise': { title: 'Residui di scansione', why: 'Caratteri senza senso non vanno pubblicati.' },
  'unread-cell': {
    title: 'Celle non lette',
    why: 'Quel che non è letto non entra nella valutazione né nel piano pulito.',
  },
  'unread-column': {
    title: 'Colonna non letta',
    why: 'Quel che non è letto non entra nella valutazione né nel piano pulito.',
  },
  'ambiguous-cell': {
    title: 'Valore ambiguo',
    why: 'Un valore letto nella colonna sbagliata darebbe risultati sbagliati.',
  },
  'ambiguous-column': {
    title: 'Colonna ambigua',
    why: 'Una colonna letta per un’altra darebbe risultati sbagliati.',
  },
  'assumed-column': {
    title: 'Colonna dedotta dal contenuto',
    why: 'Se la deduzione non è giusta, i risultati non lo sono: un’intestazione chiara toglie il dubbio.',
  },
  'unused-column': {
    title: 'Colonna che non entra nella valutazione',
    why: 'I valori intermedi non sono il consuntivo; gli scostamenti sono calcolati di nuovo.',
  },
  'shared-row': {
    title: 'Indicatori affiancati',
    why: 'Un risultato deve stare accanto al suo indicatore e a nessun altro.',
  },
  'hidden-sheet': {
    title: 'Foglio nascosto',
    why: 'Chi guarda il piano non vede ciò che è nascosto: nei risultati non entra.',
  },
  'left-out': {
    title: 'Non considerato',
    why: 'Nella cartella di lavoro stanno anche tabelle di altro: nessuna va scambiata per il piano.',
  },
  'continued-table': {
    title: 'Righe senza intestazione',
    why: 'Senza intestazione non è scritto che cosa contengono le colonne.',
  },
  'hidden-row': {
    title: 'Riga nascosta',
    why: 'Ciò che è nascosto entra nei risultati senza che chi guarda il piano lo veda.',
  },
};
