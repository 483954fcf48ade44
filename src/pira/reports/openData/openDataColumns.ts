import type { openData } from '../../messages/it/openData';
import { COUNT_FORMAT } from '../../output/resultFormats';
import type { OpenDataColumn } from './openDataRow';

interface ColumnForm {
  readonly type: keyof typeof openData.types;
  readonly width: number;
}

const TEXT: ColumnForm = { type: 'text', width: 16 };
const WORDS: ColumnForm = { type: 'text', width: 34 };
const LONG: ColumnForm = { type: 'text', width: 64 };
const COUNT: ColumnForm = { type: 'count', width: 9 };
const NUMBER: ColumnForm = { type: 'number', width: 14 };
const SHARE: ColumnForm = { type: 'share', width: 14 };
const DAY: ColumnForm = { type: 'day', width: 14 };

/** Order, type and width of the columns of the open data. */
export const COLUMN_FORMS: Readonly<Record<OpenDataColumn, ColumnForm>> = {
  anno: COUNT,
  codice_missione: TEXT,
  missione: WORDS,
  codice_programma: TEXT,
  programma: WORDS,
  centro_responsabilita: WORDS,
  numero_obiettivo: COUNT,
  codice_obiettivo: TEXT,
  obiettivo: WORDS,
  descrizione_obiettivo: LONG,
  attivita: LONG,
  prospettiva: TEXT,
  portatori_interesse: WORDS,
  risorse_euro: NUMBER,
  codice_indicatore: TEXT,
  indicatore: WORDS,
  descrizione_tecnica: WORDS,
  algoritmo: WORDS,
  tipologia: TEXT,
  unita_misura: TEXT,
  fonte: TEXT,
  peso: NUMBER,
  valore_obiettivo: TEXT,
  operatore: TEXT,
  valore_minimo: NUMBER,
  valore_massimo: NUMBER,
  scadenza: DAY,
  unita_valore: TEXT,
  valori_altri_anni: TEXT,
  consuntivo: TEXT,
  consuntivo_numero: NUMBER,
  consuntivo_data: DAY,
  scostamento: NUMBER,
  unita_scostamento: TEXT,
  scostamento_favorevole: { type: 'yes-no', width: 14 },
  grado_raggiungimento: SHARE,
  grado_non_limitato: SHARE,
  stato: TEXT,
  note: WORDS,
  numeratore: NUMBER,
  denominatore: NUMBER,
  evidenza: WORDS,
  evidenza_data: TEXT,
  evidenza_collegamento: WORDS,
};

/** Number formats of the columns, where they are not texts. */
export const TYPE_FORMATS: Readonly<Record<ColumnForm['type'], string>> = {
  text: 'General',
  'yes-no': 'General',
  count: COUNT_FORMAT,
  number: 'General',
  share: '0.00##',
  day: 'yyyy\\-mm\\-dd',
};
