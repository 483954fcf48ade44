/** Rules on codes, names and numbers of missions, programmes and objectives. */
export const codeRules = {
  'unknown-code': {
    title: 'Codice sconosciuto',
    why: 'Le missioni si scelgono fra quelle del bilancio dello Stato; i programmi sono propri dell’ente (D.P.C.M. 12/12/2012).',
  },
  'unchecked-mission': {
    title: 'Missione fuori catalogo',
    why: 'Il catalogo contiene le missioni che usano le Camere di commercio.',
  },
  'programme-not-in-year': {
    title: 'Programma di altri anni',
    why: 'Le missioni si scelgono fra quelle del bilancio dello Stato; i programmi sono propri dell’ente (D.P.C.M. 12/12/2012).',
  },
  'old-name': {
    title: 'Dicitura di altri anni',
    why: 'Il bilancio dello Stato ha cambiato la dicitura; quella vecchia si riconosce ancora.',
  },
  'name-of-another-code': {
    title: 'Codice e nome discordi',
    why: 'La spesa finirebbe sotto un’altra missione o un altro programma.',
  },
  'unofficial-name': {
    title: 'Nome non ufficiale',
    why: 'I nomi delle missioni sono quelli del bilancio dello Stato; i programmi sono propri dell’ente (D.P.C.M. 12/12/2012).',
  },
  'truncated-name': {
    title: 'Nome troncato',
    why: 'I nomi delle missioni sono quelli del bilancio dello Stato; i programmi sono propri dell’ente (D.P.C.M. 12/12/2012).',
  },
  'name-spelling': {
    title: 'Grafia del nome',
    why: 'I nomi delle missioni sono quelli del bilancio dello Stato; i programmi sono propri dell’ente (D.P.C.M. 12/12/2012).',
  },
  'missing-code': { title: 'Codice mancante', why: 'Il codice permette di riclassificare senza equivoci.' },
  'code-without-name': {
    title: 'Codice senza nome',
    why: 'Chi legge il piano non conosce i codici a memoria.',
  },
  'duplicate-number': {
    title: 'Numero ripetuto',
    why: 'Due obiettivi con lo stesso numero si confondono nella riclassificazione.',
  },
  'missing-number': {
    title: 'Obiettivo senza numero',
    why: 'Il numero lega la scheda alla riclassificazione.',
  },
  'number-gap': {
    title: 'Numerazione con salti',
    why: 'Un numero saltato fa pensare a un obiettivo andato perso.',
  },
  'code-mismatch': {
    title: 'Codice obiettivo discorde',
    why: 'Il codice lega l’obiettivo a missione e programma: se è sbagliato, la riclassificazione lo è.',
  },
  'matrix-codes': {
    title: 'Codici della riclassificazione incompleti',
    why: 'Il codice permette di riclassificare senza equivoci.',
  },
  'matrix-mismatch': {
    title: 'Riclassificazione e schede discordi',
    why: 'La tabella iniziale e le schede devono dire la stessa cosa.',
  },
};
