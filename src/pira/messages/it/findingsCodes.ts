/** Findings on missions, programmes and objectives: codes, numbers and names. */
export const codeFindings = {
  'unknown-mission-code': (p: { printed: string }) =>
    `${p.printed} non è il codice di una missione del bilancio dello Stato: correggerlo.`,
  'unknown-programme-code': (p: { printed: string; mission: string }) =>
    `La missione ${p.mission} non ha un programma ${p.printed} nei bilanci dello Stato 2011-2019: controllare il codice.`,
  'unchecked-mission': (p: { printed: string }) =>
    `La missione ${p.printed} non è fra quelle del catalogo (011, 012, 016, 032, 033): codici e nomi non sono stati controllati.`,
  'programme-not-in-year': (p: { printed: string; years: string; year: number }) =>
    `Il programma ${p.printed} risulta nei bilanci dello Stato ${p.years}, non nel ${p.year}: controllare il codice.`,
  'old-name': (p: { printed: string; years: string; official: string; confirmed: boolean }) =>
    `Il nome di ${p.printed} è quello dei bilanci ${p.years}; ${p.confirmed ? 'quello dell’anno' : 'l’ultimo noto (2019, da confermare)'} è «${p.official}».`,
  'name-of-another-code': (p: { name: string; printed: string; other: string }) =>
    `«${p.name}» è il nome di ${p.other}, non di ${p.printed}: correggere il codice o il nome.`,
  'unofficial-name': (p: { name: string; printed: string; official: string }) =>
    `«${p.name}» non è il nome ufficiale di ${p.printed}: scrivere «${p.official}».`,
  'truncated-name': (p: { name: string; printed: string; official: string }) =>
    `Il nome di ${p.printed} è troncato («${p.name}»): scrivere «${p.official}».`,
  'name-spelling': (p: { name: string; printed: string; official: string }) =>
    `Il nome di ${p.printed} è scritto «${p.name}»: la dicitura ufficiale è «${p.official}».`,
  'missing-code': (p: { name: string; suggestion: string }) =>
    `«${p.name}» è senza codice: ${p.suggestion === '' ? 'scriverlo' : `scrivere ${p.suggestion}`}.`,
  'code-without-name': (p: { printed: string; suggestion: string }) =>
    `Il codice ${p.printed} è senza nome: ${p.suggestion === '' ? 'scriverlo' : `scrivere «${p.suggestion}»`}.`,
  'duplicate-number': (p: { number: number; first: string }) =>
    `Il numero ${p.number} è già dell’obiettivo in ${p.first} dello stesso programma: numerare di nuovo.`,
  'missing-number': (p: { objective: string; suggestion: string }) =>
    `L’obiettivo «${p.objective}» non ha numero${p.suggestion === '' ? '' : ` (è stato inteso come ${p.suggestion})`}: scriverlo.`,
  'number-gap': (p: { missing: string; number: number; objective: string }) =>
    `Prima dell’obiettivo ${p.number} («${p.objective}») manca il numero ${p.missing}: rinumerare, o controllare che nessun obiettivo sia andato perso.`,
  'code-against-number': (p: { printed: string; number: number }) =>
    `Il codice ${p.printed} sta accanto all’obiettivo ${p.number}: codice e numero non concordano.`,
  'code-against-place': (p: { printed: string; expected: string }) =>
    `Il codice ${p.printed} non concorda con missione e programma ${p.expected}: correggere uno dei due.`,
  'matrix-without-codes': (p: { coded: number; total: number }) =>
    `La tabella di riclassificazione dà il codice a ${p.coded} obiettivi su ${p.total}: completarla.`,
  'not-in-matrix': (p: { objective: string }) =>
    `L’obiettivo «${p.objective}» non è nella tabella di riclassificazione: aggiungerlo.`,
  'only-in-matrix': (p: { objective: string }) =>
    `«${p.objective}» sta nella tabella di riclassificazione ma non ha una scheda nella sua missione: aggiungerla o toglierlo.`,
};
