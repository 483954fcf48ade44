import type { Language } from '../../../pira/messages';

const it = {
  none: 'Non manca nulla: ogni indicatore ha il suo consuntivo e ogni target mancato la sua causa.',
  actuals: (p: { count: number }) => `Consuntivi mancanti (${p.count})`,
  causes: (p: { count: number }) => `Cause da scrivere (${p.count})`,
  causesWhy:
    'Il Rapporto sui risultati illustra perché un target non è stato raggiunto (D.P.C.M. 18/9/2012, art. 5).',
  actualsWithoutColumn: (p: { count: number }) =>
    p.count === 1
      ? 'Un consuntivo non ha ancora la colonna in cui scriverlo: la aggiunge «Valuta obiettivi».'
      : `${p.count} consuntivi non hanno ancora la colonna in cui scriverli: la aggiunge «Valuta obiettivi».`,
  causesWithoutColumn: (p: { count: number }) =>
    p.count === 1
      ? 'Una causa non ha ancora la colonna in cui scriverla: la aggiunge «Valuta obiettivi».'
      : `${p.count} cause non hanno ancora la colonna in cui scriverle: la aggiunge «Valuta obiettivi».`,
  target: (p: { text: string }) => `Target ${p.text}`,
  outcome: (p: { target: string; actual: string }) => `Target ${p.target}, consuntivo ${p.actual}`,
  actualOf: (p: { name: string }) => `Consuntivo di «${p.name}»`,
  causeOf: (p: { name: string }) => `Causa dello scostamento di «${p.name}»`,
  actual: 'Consuntivo',
  cause: 'Causa',
  write: 'Scrivi',
  writeIn: (p: { cell: string }) => `Scrivi in ${p.cell}`,
  goTo: (p: { cell: string }) => `Vai a ${p.cell}`,
};

const en: typeof it = {
  none: 'Nothing is missing: every indicator has its actual value, and every missed target its cause.',
  actuals: (p) => `Missing actual values (${p.count})`,
  causes: (p) => `Causes to write (${p.count})`,
  causesWhy: 'The report on results explains why a target was missed (D.P.C.M. 18/9/2012, art. 5).',
  actualsWithoutColumn: (p) =>
    p.count === 1
      ? 'One actual value has no column to be written in yet: “Evaluate objectives” adds it.'
      : `${p.count} actual values have no column to be written in yet: “Evaluate objectives” adds it.`,
  causesWithoutColumn: (p) =>
    p.count === 1
      ? 'One cause has no column to be written in yet: “Evaluate objectives” adds it.'
      : `${p.count} causes have no column to be written in yet: “Evaluate objectives” adds it.`,
  target: (p) => `Target ${p.text}`,
  outcome: (p) => `Target ${p.target}, actual ${p.actual}`,
  actualOf: (p) => `Actual value of “${p.name}”`,
  causeOf: (p) => `Cause of the variance of “${p.name}”`,
  actual: 'Actual value',
  cause: 'Cause',
  write: 'Write',
  writeIn: (p) => `Write in ${p.cell}`,
  goTo: (p) => `Go to ${p.cell}`,
};

export const MISSING: Readonly<Record<Language, typeof it>> = { it, en };
