import type { Language } from '../../../pira/messages';

const it = {
  from: 'Piano precedente',
  to: 'Piano nuovo',
  version: (p: { sheets: string; year: number | null; indicators: number }) =>
    `${p.sheets}${p.year === null ? '' : `, ${p.year}`} (${p.indicators === 1 ? '1 indicatore' : `${p.indicators} indicatori`})`,
  again: 'Confronta',
  write: 'Crea il foglio Variazioni',
  onePlan: 'In questa cartella di lavoro c’è un solo piano.',
  search: 'Cerca di nuovo i piani',
  summary: (p: { same: number; changed: number; added: number; removed: number }) =>
    `Invariati: ${p.same}; modificati: ${p.changed}; nuovi: ${p.added}; eliminati: ${p.removed}.`,
  effects: (p: { eased: number; tightened: number }) =>
    `Target più facili: ${p.eased}; più impegnativi: ${p.tightened}.`,
  notCompared: (p: { fields: string }) =>
    `Non confrontati, perché uno dei due piani non li riporta: ${p.fields}.`,
  toConfirm: (p: { count: number }) => `Abbinamenti da confermare (${p.count})`,
  toConfirmHint:
    'Sono lo stesso indicatore? La risposta resta nella cartella di lavoro e vale anche per i colleghi.',
  findings: (p: { count: number }) => `Da verificare (${p.count})`,
  changed: (p: { count: number }) => `Modificati (${p.count})`,
  wording: (p: { count: number }) => `Solo riformulati (${p.count})`,
  added: (p: { count: number }) => `Nuovi (${p.count})`,
  removed: (p: { count: number }) => `Eliminati (${p.count})`,
  decided: (p: { count: number }) => `Decisi dall’ufficio (${p.count})`,
  was: (p: { name: string }) => `Prima: «${p.name}»`,
  match: (p: { certainty: string; evidence: string }) => `Abbinamento ${p.certainty}: ${p.evidence}`,
  orElse: (p: { name: string }) => `Oppure «${p.name}»`,
  parted: 'Separati: sono indicatori diversi.',
  same: 'È lo stesso',
  other: 'Sono diversi',
  sameOf: (p: { name: string }) => `È lo stesso: ${p.name}`,
  otherOf: (p: { name: string }) => `Sono diversi: ${p.name}`,
  undecide: 'Togli la decisione',
  undecideOf: (p: { name: string }) => `Togli la decisione: ${p.name}`,
  goTo: (p: { cell: string }) => `Vai a ${p.cell}`,
  inFile: (p: { file: string; cell: string }) => `Prima in ${p.cell} del file «${p.file}»`,
  otherTitle: 'Un’altra cartella di lavoro',
  otherHint:
    'Scegliere il file .xlsx con l’altro piano. I suoi fogli sono aggiunti a questa cartella solo per essere letti, poi rimossi; intanto Excel dimentica le proprie modifiche da annullare (Ctrl+Z).',
  otherByHand:
    'Questa versione di Excel non può importare i fogli di un altro file. Aprire l’altra cartella in Excel, fare clic destro sulla linguetta del foglio, «Sposta o copia…», scegliere questa cartella e spuntare «Crea una copia»; poi cercare di nuovo i piani.',
  otherKeep: 'Tieni i fogli in questa cartella di lavoro',
  otherChoose: 'Scegli il file…',
  otherVersion: (p: { file: string; version: string }) => `${p.file}: ${p.version}`,
  nextHint:
    'Copia i fogli del piano con la loro disposizione e il loro aspetto. Il piano attuale resta com’è.',
  nextByHand:
    'Questa versione di Excel non permette al componente di copiare fogli (serve Excel 2021, Microsoft 365 o Excel sul web). Copiare a mano il foglio del piano (clic destro sulla linguetta, «Sposta o copia…», «Crea una copia») e cambiare l’anno nel titolo e nelle intestazioni.',
  nextTargets: 'Target',
  nextEmpty: 'Da scrivere (celle vuote ed evidenziate)',
  nextKeep: 'Riportati dal piano attuale',
  nextDo: 'Prepara il piano dell’anno prossimo',
  nextDecide: (p: { count: number }) => `Target da decidere: ${p.count}.`,
  nextStale: (p: { count: number }) => `Testi che nominano ancora un anno (${p.count})`,
  nextStaleHint: 'Non sono stati cambiati: dire se l’anno va spostato tocca a chi scrive il piano.',
  nextLost: (p: { count: number }) => `Formule di target non riportate (${p.count})`,
  nextLostLine: (p: { range: string; formula: string; isValue: boolean }) =>
    `${p.range}: ${p.formula} seguiva ${p.isValue ? 'i risultati, ora tolti: resta il suo valore.' : 'valori di quest’anno: il target è da scrivere.'}`,
  nextDeclined: (p: { count: number }) =>
    `Celle rimaste com’erano perché il loro testo ha formati diversi (${p.count})`,
  trend: 'Andamento negli anni',
  trendShow: 'Mostra l’andamento',
  trendWrite: 'Crea il foglio Andamento',
  disagree: (p: { count: number }) => `Target diversi per lo stesso anno (${p.count})`,
  disagreeLine: (p: { year: number; one: string; other: string }) =>
    `${p.year}: in un foglio ${p.one === '' ? 'nessun target' : p.one}, nell’altro ${p.other === '' ? 'nessun target' : p.other}. L’andamento segue il secondo.`,
  noTrend: 'Nessun indicatore compare in più anni.',
  trendPoint: (p: { year: number; target: string; actual: string; achievement: string }) =>
    `${p.year}: target ${p.target === '' ? '–' : p.target}, consuntivo ${p.actual === '' ? '–' : p.actual}${p.achievement === '' ? '' : `, grado ${p.achievement}`}`,
  breaks: {
    unit: (p: { year: number }) => `Dal ${p.year} cambia l’unità: i valori non sono confrontabili.`,
    algorithm: (p: { year: number }) => `Dal ${p.year} cambia l’algoritmo: i valori non sono confrontabili.`,
    'likely-match': (p: { year: number }) => `${p.year}: abbinamento solo probabile.`,
    gap: (p: { year: number }) => `Prima del ${p.year} manca almeno un anno.`,
  },
  legend: 'Linea: consuntivo. Trattini: target.',
};

const en: typeof it = {
  from: 'Old plan',
  to: 'New plan',
  version: (p) =>
    `${p.sheets}${p.year === null ? '' : `, ${p.year}`} (${p.indicators === 1 ? '1 indicator' : `${p.indicators} indicators`})`,
  again: 'Compare',
  write: 'Create the sheet Variazioni',
  onePlan: 'This workbook contains only one plan.',
  search: 'Look for plans again',
  summary: (p) => `Unchanged: ${p.same}; changed: ${p.changed}; new: ${p.added}; dropped: ${p.removed}.`,
  effects: (p) => `Easier targets: ${p.eased}; more demanding: ${p.tightened}.`,
  notCompared: (p) => `Not compared, because one of the plans does not have them: ${p.fields}.`,
  toConfirm: (p) => `Matches to confirm (${p.count})`,
  toConfirmHint:
    'Are they the same indicator? The answer is kept in the workbook and applies to your colleagues too.',
  findings: (p) => `To be checked (${p.count})`,
  changed: (p) => `Changed (${p.count})`,
  wording: (p) => `Reworded only (${p.count})`,
  added: (p) => `New (${p.count})`,
  removed: (p) => `Dropped (${p.count})`,
  decided: (p) => `Decided by the office (${p.count})`,
  was: (p) => `Before: “${p.name}”`,
  match: (p) => `Match ${p.certainty}: ${p.evidence}`,
  orElse: (p) => `Or else “${p.name}”`,
  parted: 'Separated: they are different indicators.',
  same: 'The same',
  other: 'Different',
  sameOf: (p) => `The same: ${p.name}`,
  otherOf: (p) => `Different: ${p.name}`,
  undecide: 'Remove the decision',
  undecideOf: (p) => `Remove the decision: ${p.name}`,
  goTo: (p) => `Go to ${p.cell}`,
  inFile: (p) => `Before in ${p.cell} of the file “${p.file}”`,
  otherTitle: 'Another workbook',
  otherHint:
    'Choose the .xlsx file with the other plan. Its sheets are added to this workbook only to be read, then removed; meanwhile Excel forgets its own list of changes to undo (Ctrl+Z).',
  otherByHand:
    'This version of Excel cannot import the sheets of another file. Open the other workbook in Excel, right-click the tab of its sheet, choose “Move or Copy…”, this workbook and “Create a copy”; then look for plans again.',
  otherKeep: 'Keep the sheets in this workbook',
  otherChoose: 'Choose the file…',
  otherVersion: (p) => `${p.file}: ${p.version}`,
  nextHint: 'Copies the sheets of the plan with their layout and look. The present plan stays as it is.',
  nextByHand:
    'This version of Excel does not let the add-in copy sheets (that needs Excel 2021, Microsoft 365 or Excel on the web). Copy the sheet of the plan by hand (right-click its tab, “Move or Copy…”, “Create a copy”) and change the year in its title and headers.',
  nextTargets: 'Targets',
  nextEmpty: 'To be written (cells empty and highlighted)',
  nextKeep: 'Carried over from the present plan',
  nextDo: 'Prepare next year’s plan',
  nextDecide: (p) => `Targets to decide: ${p.count}.`,
  nextStale: (p) => `Texts that still name a year (${p.count})`,
  nextStaleHint: 'They were not changed: whether the year is to be moved on is for the authors to say.',
  nextLost: (p) => `Formulas of targets not carried over (${p.count})`,
  nextLostLine: (p) =>
    `${p.range}: ${p.formula} followed ${p.isValue ? 'results, which are left out now: its value stays.' : 'values of this year: the target is to be written.'}`,
  nextDeclined: (p) => `Cells left as they were, because their text has different formats (${p.count})`,
  trend: 'Over the years',
  trendShow: 'Show the trend',
  trendWrite: 'Create the sheet Andamento',
  disagree: (p) => `Different targets for the same year (${p.count})`,
  disagreeLine: (p) =>
    `${p.year}: one sheet has ${p.one === '' ? 'no target' : p.one}, the other ${p.other === '' ? 'no target' : p.other}. The trend follows the second.`,
  noTrend: 'No indicator appears in more than one year.',
  trendPoint: (p) =>
    `${p.year}: target ${p.target === '' ? '–' : p.target}, actual ${p.actual === '' ? '–' : p.actual}${p.achievement === '' ? '' : `, achievement ${p.achievement}`}`,
  breaks: {
    unit: (p) => `The unit changes in ${p.year}: the values cannot be compared.`,
    algorithm: (p) => `The algorithm changes in ${p.year}: the values cannot be compared.`,
    'likely-match': (p) => `${p.year}: the match is only likely.`,
    gap: (p) => `Before ${p.year} at least one year is missing.`,
  },
  legend: 'Line: actual value. Dashes: target.',
};

/** The words of the view of two plans side by side. */
export const COMPARE: Readonly<Record<Language, typeof it>> = { it, en };
