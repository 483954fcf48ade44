import type { Language } from '../../../pira/messages';

/** The texts of the form for the body's own rules. */
const it = {
  labels: {
    partlyFrom: 'Parzialmente raggiunto a partire dal',
    bands: 'Fasce del grado',
    cap: 'Il grado conta fino al',
    lateness: 'Scadenze: il ritardo azzera il grado in',
    unmeasured: 'Indicatori non rilevati',
    atMost: 'Grado dei target «al massimo»',
    rollUp: 'Grado di un gruppo',
  },
  hints: {
    partlyFrom: 'Grado di raggiungimento, da 1 a 100',
    bands: 'Per esempio: soglia 70%, target 85%, eccellenza 95%. La prima sostituisce la soglia qui sopra.',
    cap: 'Da 100 a 200: oltre 100 contano anche i risultati oltre il target',
    lateness: '0: una scadenza superata vale subito zero',
  },
  invalid: {
    partlyFrom: 'Scrivere un numero da 1 a 100.',
    bands: 'Scrivere nome e percentuale di ogni fascia, in ordine crescente, la prima non oltre il 100%.',
    cap: 'Scrivere un numero da 100 a 200.',
    lateness: 'Scrivere un numero intero di giorni, da 0 a 3660.',
  },
  choices: {
    'left-out': 'Fuori dalle medie',
    zero: 'Valgono zero',
    linear: '2 − consuntivo / target',
    ratio: 'Target / consuntivo',
    mean: 'Media degli indicatori',
    worst: 'Decide il peggiore',
  },
  days: 'giorni',
  keep: 'Salva le regole',
  discard: 'Annulla',
  whole: 'Grado complessivo',
  noFigure: '–',
  effect: (p: { count: number }) =>
    p.count === 0
      ? 'Con queste regole nessun indicatore cambia.'
      : p.count === 1
        ? 'Con queste regole cambia 1 indicatore:'
        : `Con queste regole cambiano ${p.count} indicatori:`,
  fromTo: (p: { what: string; from: string; to: string }) => `${p.what}: da ${p.from} a ${p.to}`,
  change: (p: { from: string; to: string }) => `da ${p.from} a ${p.to}`,
  more: (p: { count: number }) => (p.count === 1 ? 'e un altro' : `e altri ${p.count}`),
};

const en: typeof it = {
  labels: {
    partlyFrom: 'Partly met from',
    bands: 'Bands of the achievement',
    cap: 'The achievement counts up to',
    lateness: 'Deadlines: late by this much, the achievement is zero',
    unmeasured: 'Indicators that are not measured',
    atMost: 'Achievement of targets “at most”',
    rollUp: 'Achievement of a group',
  },
  hints: {
    partlyFrom: 'Achievement, from 1 to 100',
    bands: 'For example: soglia 70%, target 85%, eccellenza 95%. The first replaces the threshold above.',
    cap: 'From 100 to 200: above 100, results beyond the target count too',
    lateness: '0: a missed deadline counts as zero at once',
  },
  invalid: {
    partlyFrom: 'Type a number from 1 to 100.',
    bands: 'Type the name and percentage of each band, ascending, the first not above 100%.',
    cap: 'Type a number from 100 to 200.',
    lateness: 'Type a whole number of days, from 0 to 3660.',
  },
  choices: {
    'left-out': 'Left out of the means',
    zero: 'Count as zero',
    linear: '2 − actual / target',
    ratio: 'Target / actual',
    mean: 'Mean of the indicators',
    worst: 'The worst decides',
  },
  days: 'days',
  keep: 'Save the rules',
  discard: 'Cancel',
  whole: 'Overall achievement',
  noFigure: '–',
  effect: (p) =>
    p.count === 0
      ? 'With these rules no indicator changes.'
      : p.count === 1
        ? 'With these rules 1 indicator changes:'
        : `With these rules ${p.count} indicators change:`,
  fromTo: (p) => `${p.what}: from ${p.from} to ${p.to}`,
  change: (p) => `from ${p.from} to ${p.to}`,
  more: (p) => (p.count === 1 ? 'and one other' : `and ${p.count} others`),
};

export const RULES: Readonly<Record<Language, typeof it>> = { it, en };
