/** The texts of the Rapporto sui risultati. */
export const resultsReport = {
  sheet: 'Rapporto sui risultati',
  title: (p: { year: number | null }) =>
    `Rapporto sui risultati${p.year === null ? '' : ` – esercizio ${p.year}`}`,
  basis:
    'D.P.C.M. 18/9/2012, art. 5: gli elementi del piano (art. 4), i valori osservati e le cause degli scostamenti, con le regole applicate a ciascun indicatore.',
  whole: (p: { achievement: string; measured: number; total: number }) =>
    `Grado medio di raggiungimento ${p.achievement}; indicatori valutati ${p.measured} su ${p.total}.`,
  officeSays: (p: { count: number }) =>
    `La lettura del piano segue ${p.count === 1 ? '1 indicazione' : `${p.count} indicazioni`} dell’ufficio, elencate tra le regole applicate.`,
  ownRules: (p: { rules: string }) => `Regole dell’ente: ${p.rules}`,
  notComputable: 'non calcolabile',
  missingCauses: (p: { count: number }) =>
    p.count === 1
      ? 'Manca 1 causa di scostamento: scriverla nella cella evidenziata.'
      : `Mancano ${p.count} cause di scostamento: scriverle nelle celle evidenziate.`,
  heads: [
    'Codice / tipologia e unità di misura',
    'Obiettivo / indicatore',
    'Target',
    'Consuntivo',
    'Scostamento',
    'Favorevole',
    'Grado di raggiungimento',
    'Stato',
    'Causa dello scostamento',
    'Copertura / definizione e fonte dei dati',
    'Regola',
  ],
  description: 'Descrizione',
  activities: 'Attività',
  responsibilityCentre: 'Centro di responsabilità',
  stakeholders: 'Portatori di interesse',
  perspective: 'Prospettiva',
  weight: 'Peso',
  targetOf: (p: { year: number; text: string }) => `Target ${p.year}: ${p.text}`,
  resources: 'Risorse',
  mission: 'Missione',
  withoutMission: 'Senza missione e programma',
  programme: 'Programma',
  favourable: 'favorevole',
  unfavourable: 'sfavorevole',
  noRule: '–',
  consolidated: 'Rapporti misurati in più righe: somma dei numeratori su somma dei denominatori',
  consolidatedRatio: (p: { name: string; total: number; ratio: string; value: string }) =>
    `${p.name} (${p.total} righe): ${p.ratio} = ${p.value}`,
  notConsolidated: (p: { name: string; known: number; total: number }) =>
    `${p.name}: numeratore e denominatore sono noti per ${p.known} righe su ${p.total}; il rapporto complessivo non si calcola, perché la media dei rapporti non lo dà.`,
  evidence: (p: { evidence: string }) => `Evidenza: ${p.evidence}`,
  orphans: 'Cause scritte per indicatori che nel piano non ci sono più',
  sections: 'Altri contenuti richiesti dall’art. 5, da completare',
  sectionLabels: [
    'Scenario istituzionale e socio-economico in cui l’ente ha operato',
    'Vincoli finanziari e normativi intervenuti',
    'Interventi organizzativi effettuati',
    'Motivazioni delle principali variazioni di risorse, strategie e azioni',
  ],
  rounding:
    'I confronti usano il valore pieno, a 15 cifre significative; si mostrano due decimali. Ciò che non è raggiunto non è mai mostrato come raggiunto.',
};

/** The texts of the Regole applicate sheet. */
export const rulesPage = {
  sheet: 'Regole applicate',
  title: 'Regole applicate nel Rapporto sui risultati',
  standing:
    'Non risulta che una norma prescriva una formula del grado di raggiungimento: queste sono le regole scelte dall’ente, indicate per trasparenza. C = consuntivo, T = target.',
  heads: ['Regola', 'Caso', 'Raggiunto se', 'Grado di raggiungimento', 'Indicatori'],
  general: 'Regole generali',
  office: 'Indicazioni dell’ufficio sulla lettura del piano',
  own: 'Regole stabilite dall’ente in luogo di quelle consuete',
  noneOwn: 'Nessuna: valgono quelle consuete.',
  levels: 'Fasce stabilite per singoli indicatori',
  levelsOf: (p: { name: string; levels: string }) =>
    `${p.name}: ${p.levels}. Parzialmente raggiunto dalla prima fascia; chi rispetta il target resta raggiunto.`,
  generalRules: (p: {
    partlyFrom: string;
    bands: string;
    cap: string;
    lateness: number;
    isZero: boolean;
    isWorst: boolean;
  }) => [
    [
      'Stato',
      `Raggiunto se l’operatore è rispettato; altrimenti Parzialmente raggiunto con un grado di almeno ${p.partlyFrom}, o se il valore è pari a un limite escluso; altrimenti Non raggiunto.`,
    ],
    ...(p.bands === ''
      ? []
      : [['Fasce', `${p.bands}. Danno un nome al grado; Raggiunto dipende solo dall’operatore.`]]),
    [
      'Scadenze e sì / no',
      p.lateness === 0
        ? 'Raggiunto o Non raggiunto: non c’è una via di mezzo.'
        : `Una scadenza superata vale ancora in parte: il grado scende a zero in ${p.lateness} giorni. Sì / no: Raggiunto o Non raggiunto.`,
    ],
    ['Limiti del grado', `Nelle medie il grado vale da 0 a ${p.cap}.`],
    [
      'Scostamento',
      'Consuntivo meno target; per le percentuali in punti percentuali, per le date in giorni (positivo = in ritardo), fuori da un intervallo dal limite più vicino.',
    ],
    [
      'Valori mancanti',
      p.isZero
        ? 'Un indicatore senza consuntivo è Non rilevato e nel grado complessivo vale zero.'
        : 'Un indicatore senza consuntivo è Non rilevato: non vale zero e non entra nelle medie.',
    ],
    [
      'Non valutabile',
      'Un target o un consuntivo che non si può leggere non è valutato; la nota dice perché.',
    ],
    [
      p.isWorst ? 'Grado di un gruppo' : 'Medie',
      p.isWorst
        ? 'Il grado più basso fra gli indicatori valutati: decide il peggiore. La copertura dice quanti sono.'
        : 'Media degli indicatori valutati; ponderata se tutti hanno un peso. La copertura dice quanti sono.',
    ],
    [
      'Operatore non scritto',
      'Almeno (>=); al massimo (<=) per i tempi e dove meno è meglio. È sempre segnalato nelle note.',
    ],
    ['Confronti', 'Sul valore pieno, a 15 cifre significative.'],
  ],
};

/** The rules for the kinds of targets: case, when reached, achievement. */
export const ruleTexts = {
  R1: ['Almeno (>=, >)', 'C >= T oppure C > T, come scritto', 'C / T'],
  R2: ['Al massimo (<=, <)', 'C <= T oppure C < T, come scritto', '2 − C / T'],
  R3: ['Esatto (=)', 'C = T', '100% se raggiunto; altrimenti 1 − |C − T| / |T|'],
  R4: [
    'Intervallo',
    'limite inferiore <= C <= limite superiore',
    '100% dentro; fuori 1 − distanza / |limite più vicino|',
  ],
  R5: ['Scadenza', 'realizzato entro il giorno, compreso', '100% in tempo, altrimenti 0'],
  R6: ['Sì / no', 'risposta uguale a quella attesa', '100% se raggiunto, altrimenti 0'],
  R7: ['Target pari a zero', 'operatore rispettato', '100% se raggiunto, altrimenti 0'],
  R8: ['Target negativo', 'operatore rispettato', '100% se raggiunto; altrimenti 1 − |C − T| / |T|'],
} as const;

/** The achievement by rules of the body's own, in place of that of the table above. */
export const ownRuleTexts = {
  R2: 'T / C',
  R5: (p: { days: number }) => `100% in tempo; altrimenti 1 − giorni di ritardo / ${p.days}`,
};
