import type { Language } from '../../../pira/messages';

const it = {
  at: 'Data del monitoraggio',
  toAct: (p: { count: number }) => `Da seguire (${p.count})`,
  nothing: 'A questa data nessun indicatore richiede attenzione.',
  others: (p: { count: number }) => `Altri indicatori (${p.count})`,
  written: (p: { count: number }) =>
    p.count === 1
      ? 'Per 1 indicatore è già scritto il consuntivo dell’anno: è stato usato quello.'
      : `Per ${p.count} indicatori è già scritto il consuntivo dell’anno: è stato usato quello.`,
  value: (p: { value: string }) => `Valore ${p.value}`,
  expected: (p: { value: string }) => `atteso ${p.value}`,
  projection: (p: { value: string }) => `proiezione a fine anno ${p.value}`,
  how: (p: { name: string }) => `Tipo di valore di «${p.name}»`,
  automatic: 'Automatico',
  assumed: (p: { way: string }) => `Automatico: ${p.way}`,
  write: 'Crea il foglio',
};

const en: typeof it = {
  at: 'Monitoring date',
  toAct: (p) => `To follow up (${p.count})`,
  nothing: 'On this date no indicator needs attention.',
  others: (p) => `Other indicators (${p.count})`,
  written: (p) =>
    p.count === 1
      ? 'For 1 indicator the year’s actual value is already entered and was used.'
      : `For ${p.count} indicators the year’s actual value is already entered and was used.`,
  value: (p) => `Value ${p.value}`,
  expected: (p) => `expected ${p.value}`,
  projection: (p) => `projected for the year’s end ${p.value}`,
  how: (p) => `Type of value of “${p.name}”`,
  automatic: 'Automatic',
  assumed: (p) => `Automatic: ${p.way}`,
  write: 'Create the sheet',
};

export const MONITOR: Readonly<Record<Language, typeof it>> = { it, en };
