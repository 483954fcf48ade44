import type { Language } from '../../../pira/messages';

const it = {
  ask: 'Chiedere i dati',
  askWhy:
    'Per ogni centro si apre una cartella di lavoro con i suoi indicatori: salvarla e inviarla. Le celle gialle sono da compilare, le altre sono protette. Questa cartella conserva un codice da cui riconosce i suoi file quando tornano.',
  open: (p: { centre: string; count: number }) =>
    `Apri «${p.centre}»: ${p.count === 1 ? '1 indicatore' : `${p.count} indicatori`}`,
  back: 'Importare i dati',
  backWhy:
    'Scegliere i file compilati, oppure spostarne i fogli in questa cartella (Sposta o copia) e cercarli qui. Nulla viene scritto prima della conferma.',
  backByHand:
    'Spostare in questa cartella i fogli compilati (Sposta o copia), poi cercarli qui. Nulla viene scritto prima della conferma.',
  choose: 'Scegli i file compilati',
  find: 'Cerca i fogli compilati',
  nothing: 'Non c’è nessun foglio di raccolta compilato.',
  taken: (p: { count: number }) => `Da scrivere nel piano (${p.count})`,
  conflicts: (p: { count: number }) => `In conflitto (${p.count})`,
  conflictsWhy: 'Il piano o un altro foglio riporta un altro valore: viene scritto solo quello scelto.',
  same: (p: { count: number }) => `Già nel piano: ${p.count}`,
  missing: (p: { count: number }) => `Senza risposta (${p.count})`,
  rejected: (p: { count: number }) => `Rifiutati (${p.count})`,
  unsure: (p: { count: number }) => `Da confermare (${p.count})`,
  line: (p: { name: string; value: string }) => `${p.name}: ${p.value}`,
  conflict: (p: { name: string; ours: string; theirs: string; file: string }) =>
    p.ours === ''
      ? `${p.name}: in «${p.file}» «${p.theirs}»`
      : `${p.name}: nel piano «${p.ours}», in «${p.file}» «${p.theirs}»`,
  of: (p: { name: string; of: string }) => `${p.name} (${p.of})`,
  fields: {
    actual: 'consuntivo',
    numerator: 'numeratore',
    denominator: 'denominatore',
    evidence: 'evidenza',
    evidenceDate: 'data dell’evidenza',
    evidenceLink: 'collegamento',
    cause: 'causa',
  },
  write: (p: { count: number }) => (p.count === 1 ? 'Scrivi 1 valore' : `Scrivi ${p.count} valori`),
};

const en: typeof it = {
  ask: 'Ask for the values',
  askWhy:
    'A workbook with its indicators opens for each centre: save it and send it. The yellow cells are to be filled in; the others are protected. This workbook keeps a code by which it knows its files when they come back.',
  open: (p) => `Open “${p.centre}”: ${p.count === 1 ? '1 indicator' : `${p.count} indicators`}`,
  back: 'Import the values',
  backWhy:
    'Choose the filled files, or move their sheets into this workbook (Move or Copy) and look for them here. Nothing is written before you confirm.',
  backByHand:
    'Move the filled sheets into this workbook (Move or Copy), then look for them here. Nothing is written before you confirm.',
  choose: 'Choose the filled files',
  find: 'Look for filled sheets',
  nothing: 'There is no filled collection sheet.',
  taken: (p) => `To write into the plan (${p.count})`,
  conflicts: (p) => `In conflict (${p.count})`,
  conflictsWhy: 'The plan or another sheet has another value: only the one you choose is written.',
  same: (p) => `Already in the plan: ${p.count}`,
  missing: (p) => `Without an answer (${p.count})`,
  rejected: (p) => `Refused (${p.count})`,
  unsure: (p) => `To confirm (${p.count})`,
  line: (p) => `${p.name}: ${p.value}`,
  conflict: (p) =>
    p.ours === ''
      ? `${p.name}: “${p.theirs}” in “${p.file}”`
      : `${p.name}: “${p.ours}” in the plan, “${p.theirs}” in “${p.file}”`,
  of: (p) => `${p.name} (${p.of})`,
  fields: {
    actual: 'actual',
    numerator: 'numerator',
    denominator: 'denominator',
    evidence: 'evidence',
    evidenceDate: 'day of the evidence',
    evidenceLink: 'link',
    cause: 'cause',
  },
  write: (p) => (p.count === 1 ? 'Write 1 value' : `Write ${p.count} values`),
};

export const COLLECT: Readonly<Record<Language, typeof it>> = { it, en };
