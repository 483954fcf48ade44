/** The texts of the documents that an office makes of a plan. What only the office can say is asked for, never invented. */
export const documents = {
  titles: {
    plan: 'Piano degli indicatori e dei risultati attesi di bilancio',
    report: 'Relazione sulla gestione e sui risultati',
  },
  subtitles: {
    plan: (p: { year: number | null }) => (p.year === null ? '' : `Esercizio ${p.year}`),
    report: (p: { year: number | null }) =>
      `Rapporto sui risultati del PIRA${p.year === null ? '' : ` – esercizio ${p.year}`}`,
  },
  fileNames: { plan: 'Piano', report: 'Relazione sui risultati' },
  contents: 'Indice',
  page: (p: { page: string; pages: string }) => `Pagina ${p.page} di ${p.pages}`,
  bodyAsked: '[Da completare: denominazione dell’ente]',
  actAsked: '[Da completare: organo, numero e data dell’atto]',
  asked: (p: { what: string }) => `[Da completare: ${p.what}]`,
  chartOf: (p: { title: string; values: string }) => `${p.title}: ${p.values}.`,
  notGiven: '–',

  plan: {
    premise: 'Premessa',
    legal:
      'Il Piano è redatto ai sensi dell’art. 19 del D.Lgs. 31 maggio 2011, n. 91 e del D.P.C.M. 18 settembre 2012; missioni e programmi sono quelli del D.P.C.M. 12 dicembre 2012.',
    size: (p: { objectives: number; indicators: number; programmes: number }) =>
      `Comprende ${p.objectives === 1 ? '1 obiettivo' : `${p.objectives} obiettivi`} e ${p.indicators === 1 ? '1 indicatore' : `${p.indicators} indicatori`}, in ${p.programmes === 1 ? '1 programma' : `${p.programmes} programmi`}.`,
    period: (p: { from: number; to: number }) =>
      p.from === p.to
        ? `I valori obiettivo riguardano il ${p.from}.`
        : `I valori obiettivo riguardano gli anni dal ${p.from} al ${p.to}.`,
    premiseAsked: 'finalità del Piano e suo raccordo con gli altri documenti di programmazione',
    context: 'Contesto',
    contextParts: [
      [
        'Scenario istituzionale e socio-economico',
        'scenario istituzionale e socio-economico in cui l’ente opererà',
      ],
      ['Vincoli finanziari e normativi', 'vincoli finanziari e normativi'],
      ['Interventi organizzativi', 'interventi organizzativi in corso o previsti'],
    ],
    reclassification: 'Riclassificazione per missioni e programmi',
    summaryCaption: 'Obiettivi e indicatori di ciascun programma',
    cards: 'Schede degli obiettivi',
    method: 'Metodo',
    methodText:
      'Il valore di ciascun indicatore è rilevato con il metodo e dalla fonte indicati nella sua scheda, e confrontato a fine esercizio con il valore obiettivo secondo le regole seguenti.',
    consolidation:
      'interventi avviati per consolidare il sistema degli indicatori (D.P.C.M. 18/9/2012, art. 6, comma 2)',
  },
  report: {
    premise: 'Premessa',
    legal:
      'La Relazione riunisce, nelle tre sezioni indicate dalla nota MiSE n. 50114 del 9 aprile 2015, i contenuti richiesti a fine esercizio; la terza sezione è il Rapporto sui risultati previsto dall’art. 5 del D.P.C.M. 18 settembre 2012.',
    sections: [
      'Sezione I – Contesto',
      'Sezione II – Obiettivi, risultati e spesa',
      'Sezione III – Rapporto sui risultati',
    ],
    summary: 'Sintesi per missione e programma',
    summaryCaption: 'Obiettivi, indicatori e grado di raggiungimento',
    charts: 'I risultati in sintesi',
    spending: 'Spesa sostenuta',
    spendingAsked: 'spesa sostenuta per missione e programma, a confronto con quella prevista',
    cause: 'Cause degli scostamenti',
    causeOf: (p: { indicator: string; cause: string }) => `${p.indicator}: ${p.cause}`,
    causeAsked: (p: { indicator: string }) => `causa dello scostamento dell’indicatore «${p.indicator}»`,
    rules: 'Regole applicate',
  },
  heads: {
    mission: 'Missione e programma',
    objectives: 'Obiettivi',
    indicators: 'Indicatori',
    resources: 'Risorse',
    indicator: 'Indicatore',
    definition: 'Definizione e metodo di calcolo',
    type: 'Tipologia',
    unit: 'Unità',
    source: 'Fonte',
    weight: 'Peso',
    details: 'Definizione, tipologia e fonte',
    targetOf: (p: { year: number | null }) => (p.year === null ? 'Target' : `Target ${p.year}`),
    actual: 'Consuntivo',
    variance: 'Scostamento',
    achievement: 'Grado',
    status: 'Stato',
    rule: 'Regola',
    measured: 'Valutati',
    missed: 'Mancati',
  },
  facts: {
    code: 'Codice',
    perspective: 'Prospettiva',
    centre: 'Centro di responsabilità',
    description: 'Descrizione',
    activities: 'Attività',
    stakeholders: 'Portatori di interesse',
    resources: 'Risorse',
    achievement: 'Grado medio',
    weight: 'Peso',
  },
  /** What stands in one cell of an indicator, said with its name. */
  details: {
    type: (p: { text: string }) => `Tipologia: ${p.text}`,
    source: (p: { text: string }) => `Fonte: ${p.text}`,
    weight: (p: { text: string }) => `Peso: ${p.text}`,
    target: (p: { year: number; text: string }) => `Target ${p.year}: ${p.text}`,
  },
  indicatorsOf: (p: { title: string }) =>
    p.title === '' ? 'Indicatori' : `Indicatori dell’obiettivo ${p.title}`,
  withoutIndicators: 'Nessun indicatore.',
  elements: {
    activities: 'attività',
    stakeholders: 'portatori di interesse',
    centre: 'centri di responsabilità',
    resources: 'risorse finanziarie',
    definition: 'definizione e metodo di calcolo degli indicatori',
    type: 'tipologia degli indicatori',
    unit: 'unità di misura',
    source: 'fonte dei dati',
  },
  elementsAsked: (p: { elements: string }) =>
    `elementi che il piano non indica (D.P.C.M. 18/9/2012, art. 3 e 4): ${p.elements}`,
};
