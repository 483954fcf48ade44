import type { Language } from '../../../pira/messages';

const it = {
  from: 'Piano di partenza',
  to: 'Piano di arrivo',
  version: (p: { sheets: string; year: number | null; indicators: number }) =>
    `${p.sheets}${p.year === null ? '' : `, ${p.year}`} (${p.indicators} indicatori)`,
  again: 'Confronta',
  write: 'Crea il foglio Variazioni',
  onePlan:
    'In questa cartella di lavoro c’è un solo piano. Per confrontarlo con un altro, aprire l’altra cartella in Excel, fare clic destro sulla linguetta del foglio, «Sposta o copia…», scegliere questa cartella e spuntare «Crea una copia»; poi cercare di nuovo i piani.',
  search: 'Cerca di nuovo i piani',
  summary: (p: { same: number; changed: number; added: number; removed: number }) =>
    `${p.same} invariati, ${p.changed} modificati, ${p.added} nuovi, ${p.removed} eliminati.`,
  effects: (p: { eased: number; tightened: number }) =>
    `Target più facili: ${p.eased}; più impegnativi: ${p.tightened}.`,
  notCompared: (p: { fields: string }) =>
    `Non confrontati, perché uno dei due piani non li riporta: ${p.fields}.`,
  toConfirm: (p: { count: number }) => `Abbinamenti da confermare (${p.count})`,
  toConfirmHint:
    'Sono lo stesso indicatore? La risposta resta nella cartella di lavoro e vale anche per i colleghi.',
  findings: (p: { count: number }) => `Da verificare (${p.count})`,
  changed: (p: { count: number }) => `Modificati (${p.count})`,
  wording: (p: { count: number }) => `Sole riscritture (${p.count})`,
  added: (p: { count: number }) => `Nuovi (${p.count})`,
  removed: (p: { count: number }) => `Eliminati (${p.count})`,
  decided: (p: { count: number }) => `Decisi dall’ufficio (${p.count})`,
  was: (p: { name: string }) => `Prima: «${p.name}»`,
  match: (p: { certainty: string; evidence: string }) => `Abbinamento ${p.certainty}: ${p.evidence}`,
  orElse: (p: { name: string }) => `Oppure «${p.name}»`,
  same: 'È lo stesso',
  other: 'Sono diversi',
  sameOf: (p: { name: string }) => `È lo stesso: ${p.name}`,
  otherOf: (p: { name: string }) => `Sono diversi: ${p.name}`,
  undecide: 'Togli la decisione',
  undecideOf: (p: { name: string }) => `Togli la decisione: ${p.name}`,
  goTo: (p: { cell: string }) => `Vai a ${p.cell}`,
  trend: 'Andamento negli anni',
  trendShow: 'Mostra l’andamento',
  trendWrite: 'Crea il foglio Andamento',
  noTrend: 'Nessun indicatore si ritrova in più anni.',
  trendPoint: (p: { year: number; target: string; actual: string; achievement: string }) =>
    `${p.year}: target ${p.target === '' ? '–' : p.target}, consuntivo ${p.actual === '' ? '–' : p.actual}${p.achievement === '' ? '' : `, grado ${p.achievement}`}`,
  breaks: {
    unit: (p: { year: number }) => `Dal ${p.year} un’altra unità: i valori non si confrontano.`,
    algorithm: (p: { year: number }) => `Dal ${p.year} un altro algoritmo: i valori non si confrontano.`,
    'likely-match': (p: { year: number }) => `${p.year}: abbinamento solo probabile.`,
    gap: (p: { year: number }) => `Prima del ${p.year} manca almeno un anno.`,
  },
  legend: 'Linea: consuntivo. Trattini: target.',
};

const en: typeof it = {
  from: 'Old plan',
  to: 'New plan',
  version: (p) => `${p.sheets}${p.year === null ? '' : `, ${p.year}`} (${p.indicators} indicators)`,
  again: 'Compare',
  write: 'Create the sheet Variazioni',
  onePlan:
    'This workbook holds one plan only. To compare it with another one, open the other workbook in Excel, right-click the tab of its sheet, choose “Move or Copy…”, this workbook and “Create a copy”; then look for plans again.',
  search: 'Look for plans again',
  summary: (p) => `${p.same} unchanged, ${p.changed} changed, ${p.added} new, ${p.removed} dropped.`,
  effects: (p) => `Easier targets: ${p.eased}; more demanding: ${p.tightened}.`,
  notCompared: (p) => `Not compared, since one of the plans does not have them: ${p.fields}.`,
  toConfirm: (p) => `Matches to confirm (${p.count})`,
  toConfirmHint:
    'Are they the same indicator? The answer is kept in the workbook and holds for your colleagues too.',
  findings: (p) => `To be checked (${p.count})`,
  changed: (p) => `Changed (${p.count})`,
  wording: (p) => `Worded anew (${p.count})`,
  added: (p) => `New (${p.count})`,
  removed: (p) => `Dropped (${p.count})`,
  decided: (p) => `Decided by the office (${p.count})`,
  was: (p) => `Before: “${p.name}”`,
  match: (p) => `Match ${p.certainty}: ${p.evidence}`,
  orElse: (p) => `Or else “${p.name}”`,
  same: 'The same',
  other: 'Different',
  sameOf: (p) => `The same: ${p.name}`,
  otherOf: (p) => `Different: ${p.name}`,
  undecide: 'Withdraw the decision',
  undecideOf: (p) => `Withdraw the decision: ${p.name}`,
  goTo: (p) => `Go to ${p.cell}`,
  trend: 'Over the years',
  trendShow: 'Show the trend',
  trendWrite: 'Create the sheet Andamento',
  noTrend: 'No indicator is found in several years.',
  trendPoint: (p) =>
    `${p.year}: target ${p.target === '' ? '–' : p.target}, actual ${p.actual === '' ? '–' : p.actual}${p.achievement === '' ? '' : `, achievement ${p.achievement}`}`,
  breaks: {
    unit: (p) => `From ${p.year} another unit: the values cannot be compared.`,
    algorithm: (p) => `From ${p.year} another algorithm: the values cannot be compared.`,
    'likely-match': (p) => `${p.year}: the match is only likely.`,
    gap: (p) => `Before ${p.year} at least one year is missing.`,
  },
  legend: 'Line: actual value. Dashes: target.',
};

/** The words of the view of two plans side by side. */
export const COMPARE: Readonly<Record<Language, typeof it>> = { it, en };
