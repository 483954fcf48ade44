import type { Severity } from '../../../pira/checks/finding';
import type { Language } from '../../../pira/messages';

/** "2 errori, 1 avviso": what there is none of is left out. */
function counted(
  counts: Readonly<Record<Severity, number>>,
  words: Readonly<Record<Severity, readonly [one: string, many: string]>>,
): string {
  const severities = ['error', 'warning', 'info'] as const;
  return severities
    .filter((severity) => counts[severity] !== 0)
    .map((severity) => `${counts[severity]} ${words[severity][counts[severity] === 1 ? 0 : 1]}`)
    .join(', ');
}

const it = {
  severityOf: { error: 'Errore', warning: 'Avviso', info: 'Segnalazione' },
  kind: (p: { severity: string; title: string }) => `${p.severity}: ${p.title}`,
  counts: (p: Readonly<Record<Severity, number>>) =>
    counted(p, {
      error: ['errore', 'errori'],
      warning: ['avviso', 'avvisi'],
      info: ['segnalazione', 'segnalazioni'],
    }),
  search: 'Cerca fra le anomalie',
  onlyFixable: 'Solo correggibili',
  noneFound: 'Nessuna anomalia corrisponde alla ricerca.',
  fixCertain: (p: { count: number }) => `Correggi tutte le certe (${p.count})`,
  fixCells: (p: { count: number }) => (p.count === 1 ? 'Correggi 1 cella' : `Correggi ${p.count} celle`),
  fixPreview: 'Che cosa cambia, cella per cella',
  corrected: (p: { count: number }) => (p.count === 1 ? 'Cella corretta' : `Celle corrette (${p.count})`),
  showAll: (p: { count: number }) => `Mostra tutte (${p.count})`,
  otherCells: (p: { count: number }) =>
    p.count === 1 ? 'e in un’altra cella' : `e in altre ${p.count} celle`,
  none: 'Nessuna anomalia trovata nel piano.',
  goTo: (p: { cell: string }) => `Vai a ${p.cell}`,
  fix: 'Correggi',
  fixCell: (p: { cell: string }) => `Correggi ${p.cell}`,
  fixAll: (p: { count: number }) => `Correggi tutte (${p.count})`,
  fixAllOf: (p: { title: string; count: number }) => `Correggi tutte (${p.count}): ${p.title}`,
  correctReading: 'Correggi la lettura',
  correctReadingOf: (p: { cell: string }) => `Non è così? Correggi la lettura di ${p.cell}`,
  ignore: 'Ignora',
  ignoreCell: (p: { cell: string }) => `Ignora l’anomalia di ${p.cell}`,
  reason: 'Motivo',
  reasonMissing: 'Scrivere il motivo: i colleghi lo leggeranno.',
  ignored: (p: { count: number }) => `Ignorate (${p.count})`,
  ignoredBecause: (p: { reason: string }) => `Motivo: ${p.reason}`,
  restore: 'Ripristina',
  restoreCell: (p: { cell: string }) => `Ripristina l’anomalia di ${p.cell}`,
};

const en: typeof it = {
  severityOf: { error: 'Error', warning: 'Warning', info: 'Remark' },
  kind: (p) => `${p.severity}: ${p.title}`,
  counts: (p) =>
    counted(p, {
      error: ['error', 'errors'],
      warning: ['warning', 'warnings'],
      info: ['remark', 'remarks'],
    }),
  search: 'Search the findings',
  onlyFixable: 'Fixable only',
  noneFound: 'No findings match the search.',
  fixCertain: (p) => `Apply all safe fixes (${p.count})`,
  fixCells: (p) => (p.count === 1 ? 'Fix 1 cell' : `Fix ${p.count} cells`),
  fixPreview: 'What changes, cell by cell',
  corrected: (p) => (p.count === 1 ? 'Cell fixed' : `Cells fixed (${p.count})`),
  showAll: (p) => `Show all (${p.count})`,
  otherCells: (p) => (p.count === 1 ? 'and in one other cell' : `and in ${p.count} other cells`),
  none: 'No findings in the plan.',
  goTo: (p) => `Go to ${p.cell}`,
  fix: 'Fix',
  fixCell: (p) => `Fix ${p.cell}`,
  fixAll: (p) => `Fix all (${p.count})`,
  fixAllOf: (p) => `Fix all (${p.count}): ${p.title}`,
  correctReading: 'Correct the reading',
  correctReadingOf: (p) => `Is this wrong? Correct the reading of ${p.cell}`,
  ignore: 'Ignore',
  ignoreCell: (p) => `Ignore the finding of ${p.cell}`,
  reason: 'Reason',
  reasonMissing: 'Type the reason: your colleagues will read it.',
  ignored: (p) => `Ignored (${p.count})`,
  ignoredBecause: (p) => `Reason: ${p.reason}`,
  restore: 'Restore',
  restoreCell: (p) => `Restore the finding of ${p.cell}`,
};

export const FINDINGS: Readonly<Record<Language, typeof it>> = { it, en };
