import type { Language } from '../../../pira/messages';

const it = {
  back: 'Tutti gli indicatori',
  missed: (p: { count: number }) =>
    p.count === 1 ? '1 target da spiegare' : `${p.count} target da spiegare`,
  missedAt: (p: { position: number; count: number }) => `Da spiegare ${p.position} di ${p.count}`,
  previousMissed: 'Precedente da spiegare',
  nextMissed: 'Prossimo da spiegare',
  goToTarget: (p: { cell: string }) => `Vai al target in ${p.cell}`,
  goToActual: (p: { cell: string }) => `Vai al consuntivo in ${p.cell}`,
  correctReading: 'Non è così? Correggi la lettura',
  title: 'Come si arriva a questo esito',
  written: 'Target nel foglio',
  read: 'Interpretazione',
  assumed: 'Sottinteso',
  actual: 'Consuntivo',
  rule: 'Regola applicata',
  variance: 'Scostamento',
  achievement: 'Grado di raggiungimento',
  status: 'Stato',
  notes: 'Note',
  noTarget: 'Nessun target per l’anno del piano',
  evidence: 'Evidenza',
  noActual: 'Non rilevato',
  uncapped: (p: { raw: string }) => `(senza limite: ${p.raw})`,
};

const en: typeof it = {
  back: 'All indicators',
  missed: (p) => (p.count === 1 ? '1 target to explain' : `${p.count} targets to explain`),
  missedAt: (p) => `To explain ${p.position} of ${p.count}`,
  previousMissed: 'Previous to explain',
  nextMissed: 'Next to explain',
  goToTarget: (p) => `Go to the target in ${p.cell}`,
  goToActual: (p) => `Go to the actual in ${p.cell}`,
  correctReading: 'Is this wrong? Correct the reading',
  title: 'How this result comes about',
  written: 'Target in the sheet',
  read: 'Interpretation',
  assumed: 'Assumed',
  actual: 'Actual',
  rule: 'Rule applied',
  variance: 'Variance',
  achievement: 'Achievement',
  status: 'Status',
  notes: 'Notes',
  noTarget: 'No target for the plan’s year',
  evidence: 'Evidence',
  noActual: 'Not measured',
  uncapped: (p) => `(without limit: ${p.raw})`,
};

export const EXPLAIN: Readonly<Record<Language, typeof it>> = { it, en };
