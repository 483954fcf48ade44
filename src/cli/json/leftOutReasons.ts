import type { LeftOutReason } from '../../pira/plan/plan';

export type JsonLanguage = 'it' | 'en';

/** Why cells were left out, in words. */
export const LEFT_OUT_REASONS: Readonly<Record<JsonLanguage, Readonly<Record<LeftOutReason, string>>>> = {
  it: {
    'hidden-sheet': 'il foglio è nascosto',
    'hidden-plan': 'il foglio è nascosto, e vi sta un piano',
    'other-year': 'è di un altro anno',
    'other-document': 'è una tabella di un altro documento, e un’altra è del PIRA',
    remark: 'è una riga di esempio o di legenda',
    around: 'sta intorno alle tabelle del piano: titolo, nota, totale',
    unread: 'sta in una riga del piano, ma non in un suo campo',
    repeated: 'gli stessi indicatori stanno in una tabella più completa',
    office: 'l’ufficio ha indicato che non è parte del piano',
    'other-table': 'è una tabella di altro, con la sua intestazione',
    headless: 'sono righe come quelle del piano, ma senza intestazione',
    'no-plan': 'nel foglio non c’è nulla del piano',
  },
  en: {
    'hidden-sheet': 'the sheet is hidden',
    'hidden-plan': 'the sheet is hidden, and a plan stands on it',
    'other-year': 'it is of another year',
    'other-document': 'it is a table of another document, and another one is the plan’s',
    remark: 'it is a row of an example or a legend',
    around: 'it stands around the tables of the plan: a title, a note, a total',
    unread: 'it stands in a row of the plan, and in none of its fields',
    repeated: 'the same indicators stand in a fuller table',
    office: 'the office says that it is no part of the plan',
    'other-table': 'it is a table of other things with a header of its own',
    headless: 'the rows are like those of the plan, and have no header',
    'no-plan': 'nothing on the sheet is part of the plan',
  },
};
