import type { Label } from './label';

type ProgrammeRow = readonly [mission: string, programme: string, from: number, to: number, name: string];

/**
 * Source: see OFFICIAL_SOURCE; 2019 as in the budget bill. Accents restored, the final stop of 011-005 and a
 * misprint of 2011 removed. One row for each wording of a programme.
 */
const ROWS: readonly ProgrammeRow[] = [
  ['011', '004', 2011, 2014, 'Incentivi alle imprese'],
  [
    '011',
    '005',
    2011,
    2014,
    'Regolamentazione, incentivazione dei settori imprenditoriali, riassetti industriali, sperimentazione tecnologica, lotta alla contraffazione, tutela della proprietà industriale',
  ],
  [
    '011',
    '005',
    2015,
    2019,
    "Promozione e attuazione di politiche di sviluppo, competitività e innovazione, di responsabilità sociale d'impresa e movimento cooperativo",
  ],
  ['011', '006', 2011, 2014, 'Promozione, coordinamento, sostegno e vigilanza del movimento cooperativo'],
  ['011', '006', 2015, 2019, 'Vigilanza sugli enti, sul sistema cooperativo e sulle gestioni commissariali'],
  [
    '011',
    '007',
    2011,
    2014,
    "Incentivazione per lo sviluppo industriale nell'ambito delle politiche di sviluppo e coesione",
  ],
  ['011', '007', 2015, 2019, 'Incentivazione del sistema produttivo'],
  ['011', '008', 2011, 2019, 'Incentivi alle imprese per interventi di sostegno'],
  ['011', '009', 2011, 2019, 'Interventi di sostegno tramite il sistema della fiscalità'],
  ['011', '010', 2015, 2019, 'Lotta alla contraffazione e tutela della proprietà industriale'],
  [
    '011',
    '011',
    2015,
    2019,
    'Coordinamento azione amministrativa, attuazione di indirizzi e programmi per favorire competitività e sviluppo delle imprese, dei servizi di comunicazione e del settore energetico',
  ],
  [
    '012',
    '004',
    2011,
    2019,
    'Vigilanza sui mercati e sui prodotti, promozione della concorrenza e tutela dei consumatori',
  ],
  ['016', '004', 2011, 2019, 'Politica commerciale in ambito internazionale'],
  [
    '016',
    '005',
    2011,
    2019,
    "Sostegno all'internazionalizzazione delle imprese e promozione del made in Italy",
  ],
  [
    '032',
    '001',
    2011,
    2015,
    'Servizi generali, formativi, assistenza legale ed approvvigionamenti per le Amministrazioni pubbliche',
  ],
  ['032', '002', 2011, 2019, 'Indirizzo politico'],
  ['032', '003', 2011, 2019, 'Servizi e affari generali per le amministrazioni di competenza'],
  [
    '032',
    '004',
    2011,
    2016,
    'Servizi generali, formativi ed approvvigionamenti per le Amministrazioni pubbliche',
  ],
  [
    '032',
    '004',
    2017,
    2019,
    'Servizi generali delle strutture pubbliche preposte ad attività formative e ad altre attività trasversali per le pubbliche amministrazioni',
  ],
  [
    '032',
    '005',
    2011,
    2019,
    'Rappresentanza, difesa in giudizio e consulenza legale in favore delle Amministrazioni dello Stato e degli enti autorizzati',
  ],
  [
    '032',
    '006',
    2017,
    2019,
    "Interventi non direttamente connessi con l'operatività dello Strumento Militare",
  ],
  [
    '032',
    '007',
    2017,
    2019,
    "Servizi per le pubbliche amministrazioni nell'area degli acquisti e del trattamento economico del personale",
  ],
  ['033', '001', 2011, 2019, 'Fondi da assegnare'],
  ['033', '002', 2011, 2019, 'Fondi di riserva e speciali'],
];

/** All programmes of the missions in MISSION_LABELS, each wording with its years. */
export const PROGRAMME_LABELS: readonly Label[] = ROWS.map(([mission, programme, from, to, name]) => ({
  mission,
  programme,
  from,
  to,
  name,
  aliases: [],
}));
