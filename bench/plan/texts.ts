/** What plans of chambers of commerce are made of: each list is gone through at its own pace, so that names differ. */
export const MISSIONS = [
  [
    '011 - Competitività e sviluppo delle imprese',
    '005 - Promozione e attuazione di politiche di sviluppo, competitività e innovazione',
  ],
  [
    '012 - Regolazione dei mercati',
    '004 - Vigilanza sui mercati e sui prodotti, promozione della concorrenza e tutela dei consumatori',
  ],
  [
    '016 - Commercio internazionale ed internazionalizzazione del sistema produttivo',
    "005 - Sostegno all'internazionalizzazione delle imprese e promozione del made in Italy",
  ],
  [
    '032 - Servizi istituzionali e generali delle amministrazioni pubbliche',
    '003 - Servizi e affari generali per le amministrazioni di competenza',
  ],
] as const;

export const CHAMBERS = [
  ...['Alessandria', 'Ancona', 'Arezzo', 'Bari', 'Bergamo', 'Bologna', 'Brescia', 'Brindisi', 'Cagliari'],
  ...['Caserta', 'Catania', 'Chieti', 'Como', 'Cosenza', 'Cremona', 'Cuneo', 'Ferrara', 'Firenze', 'Foggia'],
  ...['Genova', 'Latina', 'Lecce', 'Mantova', 'Messina', 'Milano', 'Modena', 'Napoli', 'Novara', 'Padova'],
  ...['Palermo', 'Parma', 'Pavia', 'Perugia', 'Pescara', 'Piacenza', 'Pisa', 'Pistoia', 'Potenza', 'Prato'],
  ...['Ravenna', 'Rieti', 'Rimini', 'Roma', 'Salerno', 'Sassari', 'Siena', 'Taranto', 'Teramo', 'Terni'],
  ...[
    'Torino',
    'Trapani',
    'Treviso',
    'Trieste',
    'Udine',
    'Varese',
    'Venezia',
    'Verona',
    'Vicenza',
    'Viterbo',
  ],
] as const;

export const CENTRES = [
  'Area promozione',
  'Area anagrafica',
  'Regolazione del mercato',
  'Segretario generale',
];

export const AIMS = [
  ...['Semplificare', 'Potenziare', 'Promuovere', 'Sostenere', 'Migliorare', 'Rafforzare', 'Sviluppare'],
  ...['Digitalizzare', 'Tutelare', 'Coordinare', 'Diffondere'],
] as const;

export const FIELDS = [
  'i rapporti con le imprese del territorio',
  'la presenza delle imprese sui mercati esteri',
  'la regolarità del mercato e la tutela dei consumatori',
  "l'orientamento al lavoro e alle professioni",
  'la trasparenza e la prevenzione della corruzione',
  'il turismo e la valorizzazione dei beni culturali',
  "l'innovazione e il trasferimento tecnologico",
  'la gestione delle risorse umane e finanziarie',
  'la composizione negoziata delle crisi',
] as const;

export const SUBJECTS = [
  ...[
    'pratiche del registro imprese',
    'domande di contributo',
    'verifiche metriche',
    'ispezioni',
    'incontri',
  ],
  ...[
    'certificati di origine',
    'mediazioni',
    'imprese assistite',
    'utenti formati',
    'segnalazioni',
    'fatture',
  ],
  ...['marchi e brevetti', 'laboratori'],
] as const;

export const WAYS = [
  ...['nella sede centrale', 'nelle sedi decentrate', 'in linea', 'con i comuni', 'con le associazioni'],
  ...[
    'nei mercati extra europei',
    'per le imprese femminili',
    'per le imprese giovanili',
    'nel primo semestre',
  ],
  ...[
    'nel secondo semestre',
    'fuori termine',
    'senza rilievi',
    'entro i termini di legge',
    'di maggior valore',
  ],
  ...['di nuova istituzione', 'in collaborazione', 'a sportello'],
] as const;

export const TYPES = [
  'Indicatore di risultato (output)',
  'Indicatore di realizzazione fisica',
  'Indicatore di impatto (outcome)',
  'Indicatore di realizzazione finanziaria',
] as const;

export const SOURCES = [
  'Rilevazione interna',
  'Bilancio',
  'Registro imprese',
  'Verbali',
  'Protocollo',
] as const;
