import type { Language } from './index';

const rowsAs = {
  indicator: 'un indicatore',
  continues: 'il seguito dell’indicatore sopra',
  heading: 'un’intestazione (obiettivo)',
  total: 'un totale',
  'no-indicator': 'non un indicatore',
};

const it = {
  rows: rowsAs,
  ignore: 'da ignorare',
  ofYear: (p: { as: string; year: number }) => `${p.as} ${p.year}`,
  noPlan: (p: { sheet: string }) => `${p.sheet}: non è un piano`,
  plan: (p: { sheet: string }) => `${p.sheet}: è un piano`,
  year: (p: { sheet: string; year: number }) => `${p.sheet}: è del ${p.year}`,
  header: (p: { place: string }) => `${p.place}: intestazione della tabella`,
  start: (p: { place: string }) => `${p.place}: qui comincia una tabella senza intestazione`,
  column: (p: { place: string; header: string; as: string }) =>
    `${p.place}${p.header === '' ? '' : ` «${p.header}»`}: ${p.as}`,
  row: (p: { place: string; name: string; as: string }) => `${p.place} «${p.name}»: ${p.as}`,
  target: (p: { place: string; text: string; means: string }) =>
    `${p.place} «${p.text}»: significa «${p.means}»`,
  meant: (p: { text: string; means: string }) => `${p.text} (per l’ufficio: ${p.means})`,
};

const en: typeof it = {
  rows: {
    indicator: 'an indicator',
    continues: 'the rest of the indicator above',
    heading: 'a heading (objective)',
    total: 'a total',
    'no-indicator': 'not an indicator',
  },
  ignore: 'to be ignored',
  ofYear: it.ofYear,
  noPlan: (p) => `${p.sheet}: is not a plan`,
  plan: (p) => `${p.sheet}: is a plan`,
  year: (p) => `${p.sheet}: is for ${p.year}`,
  header: (p) => `${p.place}: header of the table`,
  start: (p) => `${p.place}: a table without a header begins here`,
  column: (p) => `${p.place}${p.header === '' ? '' : ` “${p.header}”`}: ${p.as}`,
  row: (p) => `${p.place} “${p.name}”: ${p.as}`,
  target: (p) => `${p.place} “${p.text}”: means “${p.means}”`,
  meant: (p) => `${p.text} (for the office: ${p.means})`,
};

/** The words of what the office says of the reading. */
export const CORRECTION_WORDS: Readonly<Record<Language, typeof it>> = { it, en };
