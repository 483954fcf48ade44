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
    targetOf: (p: { year: number | null }) => (p.year === null ? 'Target' : `Target ${p.year}`),
    actual: 'Consuntivo',
    variance: 'Scostamento',
    achievement: 'Grado',
    status: 'Stato',
    rule: 'Regola',
    measured: 'Valutati',
    missed: 'Non raggiunti',
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
  },
  indicatorsOf: (p: { title: string }) => `Indicatori dell’obiettivo ${p.title}`,
};
