import type { Language } from '../../../pira/messages';

const it = {
  intro:
    'Ogni pubblicazione va in fogli propri di questa cartella di lavoro; il piano non cambia. I fogli già creati da qui vengono aggiornati; gli altri fogli non vengono modificati.',
  all: 'Crea tutti i fogli',
  titles: {
    reclassification: 'Riclassificazione',
    clean: 'PIRA revisionato',
    'open-data': 'Dati aperti',
    report: 'Rapporto sui risultati',
    dashboard: 'Cruscotto',
  },
  texts: {
    reclassification:
      'Gli obiettivi per missione e programma con i codici ufficiali, il riepilogo e le differenze dalla tabella del piano.',
    clean:
      'Il piano in un solo tracciato, corretto e pronto per la stampa. Ogni correzione è elencata con il motivo.',
    'open-data':
      'Una riga per indicatore, con il dizionario delle colonne: per il sito dell’ente e per il riuso.',
    report:
      'Target, consuntivi, scostamenti e regole applicate (D.P.C.M. 18/9/2012, art. 5). Le cause già scritte restano.',
    dashboard:
      'I grafici dei risultati: per stato, missione e programma, prospettiva, centro di responsabilità e anni successivi.',
  },
  sheets: (p: { names: string; count: number }) =>
    p.count === 1 ? `Foglio: ${p.names}` : `Fogli: ${p.names}`,
  write: (p: { count: number }): string => (p.count === 1 ? 'Crea il foglio' : 'Crea i fogli'),
  otherWays: 'Altre opzioni',
  openAsNew: 'Apri come nuova cartella di lavoro',
  downloadWorkbook: 'Scarica come file .xlsx',
  downloadCsv: 'Scarica CSV',
  documents: { plan: 'Scarica il Piano in Word', report: 'Scarica la Relazione in Word' },
  publisher: {
    title: 'Ente, atto e logo',
    body: 'Ente',
    hint: 'Sulla copertina dei documenti e in testa ai fogli stampati; resta nella cartella di lavoro.',
    act: 'Atto di approvazione',
    actHint: 'Per esempio: Delibera del Consiglio n. 12 del 28/11/2020.',
    logo: 'Logo',
    logoKept: 'Logo (salvato nella cartella di lavoro)',
    logoHint: 'Sulla copertina dei documenti Word: PNG o JPEG fino a 100 kB.',
    logoChoose: 'Scegli immagine…',
    logoRemove: 'Togli il logo',
    logoRefused: 'Il file non è un’immagine PNG o JPEG fino a 100 kB.',
  },
  copy: (p: { sheet: string }) => `Copia «${p.sheet}» come testo`,
  of: (p: { action: string; title: string }) => `${p.action}: ${p.title}`,
};

const en: typeof it = {
  intro:
    'Each publication goes into sheets of its own in this workbook; the plan does not change. Sheets created from here before are brought up to date; no other sheet is changed. What is published is in Italian.',
  all: 'Create all sheets',
  titles: {
    reclassification: 'Reclassification',
    clean: 'Revised plan',
    'open-data': 'Open data',
    report: 'Report on results',
    dashboard: 'Dashboard',
  },
  texts: {
    reclassification:
      'The objectives by mission and programme with their official codes, the summary, and how the plan’s own table differs.',
    clean: 'The plan in one layout, fixed and ready to print. Every fix is listed with its reason.',
    'open-data':
      'One row per indicator, with a dictionary of the columns: for the organisation’s site and for reuse.',
    report:
      'Targets, actual values, variances and the rules applied (D.P.C.M. 18/9/2012, art. 5). Causes already written stay.',
    dashboard:
      'Charts of the results: by status, mission and programme, perspective, responsibility centre and later years.',
  },
  sheets: (p: { names: string; count: number }) =>
    p.count === 1 ? `Sheet: ${p.names}` : `Sheets: ${p.names}`,
  write: (p: { count: number }): string => (p.count === 1 ? 'Create the sheet' : 'Create the sheets'),
  otherWays: 'More options',
  openAsNew: 'Open as a new workbook',
  downloadWorkbook: 'Download as .xlsx workbook',
  downloadCsv: 'Download CSV',
  documents: { plan: 'Download the plan as a Word file', report: 'Download the report as a Word file' },
  publisher: {
    title: 'Organisation, approval and logo',
    body: 'Organisation',
    hint: 'On the cover of documents and at the head of printed sheets; kept in the workbook.',
    act: 'Approval and date',
    actHint: 'For example: Delibera del Consiglio n. 12 del 28/11/2020.',
    logo: 'Logo',
    logoKept: 'Logo (kept in the workbook)',
    logoHint: 'On the cover of Word documents: PNG or JPEG up to 100 kB.',
    logoChoose: 'Choose picture…',
    logoRemove: 'Remove the logo',
    logoRefused: 'The file is not a PNG or JPEG picture of up to 100 kB.',
  },
  copy: (p: { sheet: string }) => `Copy “${p.sheet}” as text`,
  of: (p: { action: string; title: string }) => `${p.action}: ${p.title}`,
};

export const PUBLISH: Readonly<Record<Language, typeof it>> = { it, en };
