import type { NameMatchKind } from '../../catalogue/matchName';

/** What a printed name is, by how it stands to an official one. */
export const nameRemarks: Readonly<Record<NameMatchKind | 'none', string>> = {
  same: 'Denominazione ufficiale di altri anni: mantenuta.',
  spelling: 'Grafia diversa da quella ufficiale.',
  alias: 'Forma abbreviata.',
  truncated: 'Denominazione troncata.',
  misspelt: 'Denominazione con refusi.',
  none: 'Non corrisponde ad alcuna denominazione ufficiale: mantenuta.',
};

/** The texts of the Riclassificazione sheet. */
export const reclassification = {
  sheet: 'Riclassificazione',
  title: (p: { year: number | null }) =>
    `RICLASSIFICAZIONE OBIETTIVI PER MISSIONI E PROGRAMMI${p.year === null ? '' : ` – ${p.year}`}`,
  basis: 'Missioni e programmi secondo il D.P.C.M. 12/12/2012; piano secondo il D.P.C.M. 18/9/2012.',
  mission: 'Missione',
  programme: 'Programma',
  objectives: 'Obiettivi',
  withoutCode: 'senza codice',
  summary: 'Riepilogo per missione e programma',
  code: 'Codice',
  name: 'Denominazione',
  indicators: 'Indicatori',
  withoutMission: 'Senza missione',
  withoutProgramme: 'Senza programma',
  achievement: 'Grado medio',
  coverage: 'Copertura',
  resources: 'Risorse (€)',
  whole: 'Intero piano',
  coverageOf: (p: { measured: number; total: number }) => `${p.measured} su ${p.total}`,
  names: 'Denominazioni del piano diverse da quelle ufficiali',
  nameHeads: ['Codice', 'Nel piano', 'Ufficiale', 'Osservazione'],
  officialIn: (p: { years: string }) =>
    `È la denominazione ${p.years.includes('-') ? 'dei bilanci' : 'del bilancio'} ${p.years}.`,
  notConfirmed: (p: { year: number }) =>
    `La denominazione ufficiale è quella del ${p.year}, la più recente nota: da confermare.`,
  differences: 'Confronto con la tabella di riclassificazione del piano',
  differenceHeads: ['Cella', 'Differenza', 'Nella tabella del piano', 'Nelle schede del piano'],
  noDifference: 'La tabella del piano e le schede concordano.',
};

/** Differences between the plan's own reclassification table and its cards. */
export const differences = {
  missing: 'Obiettivo delle schede che nella tabella manca',
  extra: 'Obiettivo della tabella che nelle schede manca',
  'other-mission': 'Obiettivo sotto un’altra missione',
  'other-code': 'Codice che non concorda con missione, programma e numero',
  'no-code': 'Obiettivo senza codice nella tabella',
  'no-number': 'Obiettivo senza numero nella tabella',
  'other-number': 'Numero diverso',
  'mission-name': 'Denominazione della missione diversa',
  'programme-name': 'Denominazione del programma diversa',
  'programme-code': 'Codice del programma mancante nella tabella',
} as const;

/** The texts of the PIRA pulito sheet. The headers are those that the reader knows. */
export const cleanPlan = {
  sheet: 'PIRA pulito',
  title: (p: { year: number | null }) =>
    `Piano degli indicatori e dei risultati attesi di bilancio${p.year === null ? '' : ` ${p.year}`}`,
  mission: 'Missione',
  programme: 'Programma',
  responsibilityCentre: 'Centro di responsabilità',
};

/** The texts of the Correzioni sheet. */
export const corrections = {
  sheet: 'Correzioni',
  title: 'Correzioni fatte nel PIRA pulito',
  remark: 'Il piano di partenza non è stato toccato. Tutto il resto è riportato alla lettera.',
  heads: ['Foglio', 'Cella', 'Prima', 'Dopo', 'Motivo'],
  none: 'Nessuna correzione: il piano era già pulito.',
  under: (p: { field: string; text: string }) => `${p.text} → colonna «${p.field}»`,
  joined: (p: { field: string; text: string }) => `${p.text} → riunito in «${p.field}»`,
  dropped: 'Tolto',
  inferredNumber: (p: { number: number; title: string }) => `${p.number}. ${p.title}`,
  reasons: {
    'shifted-cell': 'Il valore stava sotto un’altra intestazione.',
    'fused-cell': 'Due dati stavano in una cella sola.',
    'split-cell': 'Il testo era spezzato su più celle.',
    noise: 'Residuo di scansione.',
    'carried-down': 'Il valore vale anche per questa riga ed è stato ripetuto.',
    'number-inferred':
      'Il numero dell’obiettivo mancava: è stato ricavato dalla tabella di riclassificazione o dagli obiettivi vicini.',
    target: 'Il target è scritto per esteso, perché valga anche senza la sua intestazione.',
    meant: 'Il target è scritto come l’ufficio ha indicato che va letto.',
    name: 'La denominazione o il codice è stato completato dal catalogo ufficiale.',
  },
};
