/** The texts of the Variazioni. */
export const changesPage = {
  sheet: 'Variazioni',
  title: (p: { from: string; to: string }) => `Variazioni del PIRA – da ${p.from} a ${p.to}`,
  basis:
    'D.Lgs. 91/2011, art. 22: obiettivi e indicatori nuovi, target aggiornati, obiettivi e indicatori eliminati, ciascuno con la sua motivazione.',
  summary: (p: {
    unchanged: number;
    changed: number;
    eased: number;
    tightened: number;
    added: number;
    removed: number;
    unsure: number;
  }) =>
    `Indicatori invariati: ${p.unchanged}; modificati: ${p.changed} (target più facile: ${p.eased}, più impegnativo: ${p.tightened}); nuovi: ${p.added}; eliminati: ${p.removed}${
      p.unsure === 0 ? '' : `; da confermare: ${p.unsure}`
    }.`,
  ofPlan: (p: { plan: string; line: string }) => `${p.plan}: ${p.line}`,
  missingReasons: (p: { count: number }) =>
    p.count === 1
      ? 'Manca 1 motivazione obbligatoria: scriverla nella cella evidenziata.'
      : `Mancano ${p.count} motivazioni obbligatorie: scriverle nelle celle evidenziate.`,
  notCompared: (p: { fields: string; plan: string }) =>
    `Non confrontati, perché il piano ${p.plan} non li riporta: ${p.fields}.`,
  heads: [
    'Variazione',
    'Obiettivo',
    'Indicatore',
    'Target prima',
    'Target dopo',
    'Effetto',
    'Altre modifiche',
    'Motivazione',
    'Celle',
  ],
  kinds: {
    changed: 'Modificato',
    'likely-changed': 'Modificato (abbinamento probabile)',
    added: 'Nuovo',
    removed: 'Eliminato',
    unsure: 'Da confermare',
    likely: 'Abbinamento probabile',
    wording: 'Sola scrittura',
    'objective-changed': 'Obiettivo modificato',
    'objective-added': 'Obiettivo nuovo',
    'objective-removed': 'Obiettivo eliminato',
  },
  sections: {
    objectives: 'Obiettivi',
    changed: 'Indicatori modificati',
    added: 'Indicatori nuovi',
    removed: 'Indicatori eliminati',
    unsure: 'Abbinamenti da confermare',
    wording: 'Sole riscritture',
    orphans: 'Motivazioni scritte per variazioni che non ci sono più',
    findings: 'Da verificare con l’anno precedente',
  },
  none: 'Nessuna variazione.',
  mayBe: (p: { name: string; evidence: string; other: string }) =>
    `forse «${p.name}» (in comune: ${p.evidence})${p.other === '' ? '' : `; oppure «${p.other}»`}`,
  withoutYear: 'senza anno',
  cells: (p: { from: string; to: string }) => [p.from, p.to].filter((cell) => cell !== '').join(' → '),
};
