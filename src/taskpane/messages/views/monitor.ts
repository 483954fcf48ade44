import type { Language } from '../../../pira/messages';

const it = {
  at: 'Data del monitoraggio',
  toAct: (p: { count: number }) => `Da seguire (${p.count})`,
  nothing: 'A questa data nessun indicatore richiede attenzione.',
  others: (p: { count: number }) => `Altri indicatori (${p.count})`,
  figures: (p: { value: string; expected: string }) => `Valore ${p.value}, atteso ${p.expected}`,
  how: (p: { name: string }) => `Tipo di valore di «${p.name}»`,
  assumed: 'Automatico',
  write: 'Crea il foglio',
};

const en: typeof it = {
  at: 'Monitoring date',
  toAct: (p) => `To follow up (${p.count})`,
  nothing: 'On this date no indicator needs attention.',
  others: (p) => `Other indicators (${p.count})`,
  figures: (p) => `Value ${p.value}, expected ${p.expected}`,
  how: (p) => `Type of value of “${p.name}”`,
  assumed: 'Automatic',
  write: 'Create the sheet',
};

export const MONITOR: Readonly<Record<Language, typeof it>> = { it, en };
