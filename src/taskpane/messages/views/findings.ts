import type { Language } from '../../../pira/messages';

const it = {
  severity: { error: 'Errori', warning: 'Avvisi', info: 'Segnalazioni' },
  count: (p: { severity: string; count: number }) => `${p.severity} (${p.count})`,
  search: 'Cerca fra le anomalie',
  onlyFixable: 'Solo correggibili',
  noneFound: 'Nessuna anomalia corrisponde alla ricerca.',
  fixCertain: (p: { count: number }) => `Correggi tutte le certe (${p.count})`,
  fixCells: (p: { count: number }) => (p.count === 1 ? 'Correggi 1 cella' : `Correggi ${p.count} celle`),
  fixPreview: 'Che cosa cambia, cella per cella',
  fixLine: (p: { cell: string; before: string; after: string }) =>
    `${p.cell}: da «${p.before}» a «${p.after}»`,
  otherCells: (p: { count: number }) =>
    p.count === 1 ? 'e in un’altra cella' : `e in altre ${p.count} celle`,
  none: 'Nessuna anomalia trovata nel piano.',
  goTo: (p: { cell: string }) => `Vai a ${p.cell}`,
  fix: 'Correggi',
  fixTo: (p: { before: string; after: string }) => `Da «${p.before}» a «${p.after}»`,
  fixCell: (p: { cell: string }) => `Correggi ${p.cell}`,
  fixAll: (p: { count: number }) => `Correggi tutte (${p.count})`,
  ignore: 'Ignora',
  ignoreCell: (p: { cell: string }) => `Ignora l’anomalia di ${p.cell}`,
  reason: 'Motivo',
  reasonMissing: 'Scrivere il motivo: i colleghi lo leggeranno.',
  ignored: 'Ignorate',
  ignoredBecause: (p: { reason: string }) => `Motivo: ${p.reason}`,
  restore: 'Ripristina',
  restoreCell: (p: { cell: string }) => `Ripristina l’anomalia di ${p.cell}`,
};

const en: typeof it = {
  severity: { error: 'Errors', warning: 'Warnings', info: 'Remarks' },
  count: (p) => `${p.severity} (${p.count})`,
  search: 'Search the findings',
  onlyFixable: 'Only those that can be fixed',
  noneFound: 'No finding matches the search.',
  fixCertain: (p) => `Fix all that are certain (${p.count})`,
  fixCells: (p) => (p.count === 1 ? 'Fix 1 cell' : `Fix ${p.count} cells`),
  fixPreview: 'What changes, cell by cell',
  fixLine: (p) => `${p.cell}: from “${p.before}” to “${p.after}”`,
  otherCells: (p) => (p.count === 1 ? 'and in one other cell' : `and in ${p.count} other cells`),
  none: 'No finding in the plan.',
  goTo: (p) => `Go to ${p.cell}`,
  fix: 'Fix',
  fixTo: (p) => `From “${p.before}” to “${p.after}”`,
  fixCell: (p) => `Fix ${p.cell}`,
  fixAll: (p) => `Fix all (${p.count})`,
  ignore: 'Ignore',
  ignoreCell: (p) => `Ignore the finding of ${p.cell}`,
  reason: 'Reason',
  reasonMissing: 'Type the reason: your colleagues will read it.',
  ignored: 'Ignored',
  ignoredBecause: (p) => `Reason: ${p.reason}`,
  restore: 'Restore',
  restoreCell: (p) => `Restore the finding of ${p.cell}`,
};

export const FINDINGS: Readonly<Record<Language, typeof it>> = { it, en };
