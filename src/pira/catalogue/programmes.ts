import type { CatalogueName } from './catalogueName';

/** A wording, the first and the last budget that have it, and the last one it was read in where that is earlier. */
type Wording = readonly [from: number, to: number, name: string, readUntil?: number];
type ProgrammeRow = readonly [mission: string, programme: string, wordings: readonly Wording[]];

/**
 * Source: see OFFICIAL_SOURCE; 2019 as in the budget bill, 2020 to 2025 as in the year-end accounts, 2026 as in the
 * budget law. Accents restored, the final stop of 011-005 and a misprint of 2011 removed. Of some programmes the State
 * publishes amounts for every year but the name was read for some: 032-004, 032-005 and 032-007 have the same name in
 * 2020 and in 2026, so also between; 011-008, 011-009, 033-001 and 033-002 were read until 2020.
 */
const ROWS: readonly ProgrammeRow[] = [
  ['011', '004', [[2011, 2014, 'Incentivi alle imprese']]],
  [
    '011',
    '005',
    [
      [
        2011,
        2014,
        'Regolamentazione, incentivazione dei settori imprenditoriali, riassetti industriali, sperimentazione tecnologica, lotta alla contraffazione, tutela della proprietà industriale',
      ],
      [
        2015,
        2023,
        "Promozione e attuazione di politiche di sviluppo, competitività e innovazione, di responsabilità sociale d'impresa e movimento cooperativo",
      ],
    ],
  ],
  [
    '011',
    '006',
    [
      [2011, 2014, 'Promozione, coordinamento, sostegno e vigilanza del movimento cooperativo'],
      [2015, 2019, 'Vigilanza sugli enti, sul sistema cooperativo e sulle gestioni commissariali'],
      [2020, 2021, 'Vigilanza sul sistema cooperativo, sulle società e sistema camerale'],
      [2022, 2023, 'Vigilanza sul sistema cooperativo e sulle società'],
      [2024, 2026, 'Vigilanza sul sistema cooperativo e camerale'],
    ],
  ],
  [
    '011',
    '007',
    [
      [
        2011,
        2014,
        "Incentivazione per lo sviluppo industriale nell'ambito delle politiche di sviluppo e coesione",
      ],
      [2015, 2026, 'Incentivazione del sistema produttivo'],
    ],
  ],
  ['011', '008', [[2011, 2026, 'Incentivi alle imprese per interventi di sostegno', 2020]]],
  ['011', '009', [[2011, 2026, 'Interventi di sostegno tramite il sistema della fiscalità', 2020]]],
  ['011', '010', [[2015, 2026, 'Lotta alla contraffazione e tutela della proprietà industriale']]],
  [
    '011',
    '011',
    [
      [
        2015,
        2019,
        'Coordinamento azione amministrativa, attuazione di indirizzi e programmi per favorire competitività e sviluppo delle imprese, dei servizi di comunicazione e del settore energetico',
      ],
      [
        2020,
        2022,
        "Coordinamento dell'azione amministrativa e dei programmi per la competitività e lo sviluppo delle imprese, la comunicazione e l'energia",
      ],
      [
        2023,
        2023,
        "Coordinamento dell'azione amministrativa e dei programmi per la competitività e lo sviluppo delle imprese e la comunicazione",
      ],
    ],
  ],
  ['011', '012', [[2022, 2023, 'Riconversione industriale e grandi filiere produttive']]],
  [
    '011',
    '013',
    [
      [
        2024,
        2026,
        "Politiche industriali, per la competitività, il Made in Italy e gestione delle crisi d'impresa",
      ],
    ],
  ],
  ['011', '014', [[2024, 2026, 'Interventi in materia di difesa nazionale']]],
  ['011', '015', [[2024, 2026, 'Politiche industriali e programmi avanzati sulle nuove tecnologie']]],
  [
    '012',
    '004',
    [
      [
        2011,
        2023,
        'Vigilanza sui mercati e sui prodotti, promozione della concorrenza e tutela dei consumatori',
      ],
      [2024, 2026, 'Politiche sulla concorrenza, tutela dei consumatori e la normativa tecnica'],
    ],
  ],
  ['016', '004', [[2011, 2021, 'Politica commerciale in ambito internazionale']]],
  [
    '016',
    '005',
    [
      [2011, 2025, "Sostegno all'internazionalizzazione delle imprese e promozione del made in Italy"],
      [
        2026,
        2026,
        "Sostegno all'internazionalizzazione delle imprese e promozione del made in Italy e del sistema paese",
      ],
    ],
  ],
  [
    '032',
    '001',
    [
      [
        2011,
        2015,
        'Servizi generali, formativi, assistenza legale ed approvvigionamenti per le Amministrazioni pubbliche',
      ],
    ],
  ],
  ['032', '002', [[2011, 2026, 'Indirizzo politico']]],
  ['032', '003', [[2011, 2026, 'Servizi e affari generali per le amministrazioni di competenza']]],
  [
    '032',
    '004',
    [
      [2011, 2016, 'Servizi generali, formativi ed approvvigionamenti per le Amministrazioni pubbliche'],
      [
        2017,
        2026,
        'Servizi generali delle strutture pubbliche preposte ad attività formative e ad altre attività trasversali per le pubbliche amministrazioni',
      ],
    ],
  ],
  [
    '032',
    '005',
    [
      [
        2011,
        2026,
        'Rappresentanza, difesa in giudizio e consulenza legale in favore delle Amministrazioni dello Stato e degli enti autorizzati',
      ],
    ],
  ],
  [
    '032',
    '006',
    [[2017, 2019, "Interventi non direttamente connessi con l'operatività dello Strumento Militare"]],
  ],
  [
    '032',
    '007',
    [
      [
        2017,
        2026,
        "Servizi per le pubbliche amministrazioni nell'area degli acquisti e del trattamento economico del personale",
      ],
    ],
  ],
  ['033', '001', [[2011, 2026, 'Fondi da assegnare', 2020]]],
  ['033', '002', [[2011, 2026, 'Fondi di riserva e speciali', 2020]]],
];

/** All programmes of the missions in MISSION_LABELS, each wording with its years. */
export const PROGRAMME_NAMES: readonly CatalogueName[] = ROWS.flatMap(([mission, programme, wordings]) =>
  wordings.map(([from, to, name, readUntil = to]) => ({
    mission,
    programme,
    from,
    to,
    readUntil,
    name,
    aliases: [],
  })),
);
