/** The last budget that official names were read in, where that of the plan's year is not known. */
interface LastRead {
  lastRead: number | null;
}
interface OfficialName extends LastRead {
  name: string;
  printed: string;
  official: string;
}

const toConfirm = ({ lastRead }: LastRead): string =>
  lastRead === null ? '' : ` (dal bilancio dello Stato ${lastRead}, il più recente noto: da confermare)`;
const inBudgets = (years: string): string =>
  `${years.includes('-') ? 'nei bilanci' : 'nel bilancio'} dello Stato ${years}`;

/** Findings on missions, programmes and objectives: codes, numbers and names. */
export const codeFindings = {
  'unknown-mission-code': (p: { printed: string }) =>
    `${p.printed} non è il codice di una missione del bilancio dello Stato: correggerlo.`,
  'unknown-programme-code': (p: { printed: string; mission: string } & LastRead) =>
    `Nei bilanci dello Stato la missione ${p.mission} non ha un programma ${p.printed}${toConfirm(p)}: tenerlo se è un programma proprio dell’ente, altrimenti correggere il codice.`,
  'unchecked-mission': (p: { printed: string }) =>
    `La missione ${p.printed} non è fra quelle del catalogo (011, 012, 016, 032, 033): codici e nomi non sono stati controllati.`,
  'programme-not-in-year': (p: { printed: string; years: string; year: number } & LastRead) =>
    `Il programma ${p.printed} risulta ${inBudgets(p.years)}, non in quello del ${p.year}${p.lastRead === null ? '' : ', il più recente noto (da confermare)'}: tenerlo se è voluto, altrimenti correggere il codice.`,
  'old-name': (p: { printed: string; years: string; official: string } & LastRead) =>
    `La dicitura di ${p.printed} è quella che risulta ${inBudgets(p.years)}; ${p.lastRead === null ? 'quella dell’anno' : `la più recente nota (${p.lastRead}, da confermare)`} è «${p.official}».`,
  'name-of-another-code': (p: { name: string; printed: string; other: string } & LastRead) =>
    `«${p.name}» è il nome di ${p.other}, non di ${p.printed}${toConfirm(p)}: correggere il codice o il nome.`,
  'unofficial-name': (p: OfficialName) =>
    `«${p.name}» non è il nome ufficiale di ${p.printed}: scrivere «${p.official}»${toConfirm(p)}.`,
  'own-name': (p: OfficialName) =>
    `«${p.name}» non è la dicitura del bilancio dello Stato per ${p.printed}, che è «${p.official}»${toConfirm(p)}: tenerla se il programma è proprio dell’ente.`,
  'truncated-name': (p: OfficialName) =>
    `Il nome di ${p.printed} è troncato («${p.name}»): scrivere «${p.official}»${toConfirm(p)}.`,
  'name-spelling': (p: OfficialName) =>
    `Il nome di ${p.printed} è scritto «${p.name}»: la dicitura ufficiale è «${p.official}»${toConfirm(p)}.`,
  'missing-code': (p: { name: string; suggestion: string } & LastRead) =>
    `«${p.name}» è senza codice: ${p.suggestion === '' ? 'scriverlo' : `scrivere ${p.suggestion}${toConfirm(p)}`}.`,
  'code-without-name': (p: { printed: string; suggestion: string } & LastRead) =>
    `Il codice ${p.printed} è senza nome: ${p.suggestion === '' ? 'scriverlo' : `scrivere «${p.suggestion}»${toConfirm(p)}`}.`,
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
