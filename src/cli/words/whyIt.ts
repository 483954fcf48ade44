import type { DecisionStep, EvidenceName } from '../../pira/plan/decision';
import type { RowAs } from '../../pira/reading/why';

const evidence: Readonly<Record<EvidenceName, string>> = {
  label: 'l’intestazione lo dice',
  'cells-are-types': 'le celle sono tipologie',
  'cells-are-units': 'le celle sono unità di misura',
  'cells-are-signs': 'le celle sono segni di confronto',
  'cells-are-limits': 'le celle hanno un operatore e un valore',
  'values-right-of-signs': 'i valori stanno a destra dei segni di confronto',
  'texts-left-of-targets': 'i testi stanno a sinistra dei target',
  'long-texts-beside-objectives': 'testi lunghi accanto agli obiettivi',
  'a-word-of-verdicts': 'l’intestazione è la parola di un giudizio',
  'cells-are-measured': 'le celle sono valori',
  'nothing-below-yet': 'la colonna è ancora vuota',
};

const steps: Readonly<Record<DecisionStep, string>> = {
  office: 'l’ufficio l’ha indicata così',
  'fused-label': 'più intestazioni in una cella',
  neighbours: 'le colonne accanto dicono di che cosa parla',
  'codes-beside-titles': 'codici a sinistra dei titoli, sotto una sola intestazione',
  'signs-beside-values': 'segni a sinistra dei valori, sotto una sola intestazione',
  content: 'il contenuto della colonna',
  'targets-among-rivals': 'il confronto con le altre colonne di target',
  'years-of-values': 'l’anno dei valori, rispetto a quello dei target',
  'actuals-among-rivals': 'il confronto con le altre colonne di consuntivi',
  'one-of-each': 'un’altra colonna ha già questo campo',
};

const rows: Readonly<Record<RowAs, string>> = {
  indicator: 'è un indicatore',
  'of-indicator': 'parla dell’indicatore di un’altra riga',
  header: 'è un’intestazione',
  heading: 'è un titolo: missione, programma, obiettivo o documento',
  own: 'è stata scritta da PIRA per Excel',
  'left-out': 'non è stata considerata',
};

/** Words of labels and of accounts that are no field of the plan. */
const labels: Readonly<Partial<Record<string, string>>> = {
  header: 'intestazione',
  title: 'titolo',
  own: 'scritta da PIRA per Excel',
  leftOut: 'non considerata',
  missionCode: 'codice della missione',
  programmeCode: 'codice del programma',
  code: '«codice»',
  detail: '«descrizione»',
  value: '«valore»',
  measure: '«misura»',
  threshold: '«soglia»',
  dueDate: '«scadenza»',
  forecast: '«previsione»',
  highest: 'limite superiore del target',
  original: 'target iniziale',
  operator: 'segno di confronto',
  office: '«struttura»',
  outcome: '«esito»',
  account: 'voce di bilancio',
  year: 'anno',
};

/** Why a cell was taken for what it is, in Italian. */
export const whyIt = {
  evidence,
  steps,
  rows,
  labels,
  lines: {
    cell: (place: string, as: string, of: string | null) =>
      `${place}: ${as}${of === null ? '' : `, dell’indicatore ${of}`}`,
    row: (row: number, as: string) => `La riga ${row} ${as}.`,
    leftOut: (reason: string) => `Perché non è stata considerata: ${reason}.`,
    table: (range: string, year: number | null) => `Tabella ${range}${year === null ? '' : `, anno ${year}`}`,
    column: (letters: string, header: string, as: string, year: number | null) =>
      `Colonna ${letters} «${header}»: ${as}${year === null ? '' : ` ${year}`}`,
    candidate: (as: string, points: string, found: string) => `  può essere ${as}, ${points} punti: ${found}`,
    step: (why: string, from: string, to: string) => `  da ${from} a ${to}: ${why}`,
  },
};
