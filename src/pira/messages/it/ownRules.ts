/** The rules that the body chose in place of the usual ones, each as one sentence; percentages come with Italian digits. */
export const ownRules = {
  partlyFrom: (p: { percent: string }) => `Parzialmente raggiunto dal ${p.percent}% del grado.`,
  bands: (p: { bands: string }) => `Fasce del grado: ${p.bands}. Chi rispetta l’operatore resta raggiunto.`,
  cap: (p: { percent: string }) => `Il grado conta fino al ${p.percent}%.`,
  lateness: (p: { days: number }) => `Scadenze: il grado scende a zero in ${p.days} giorni di ritardo.`,
  unmeasured: () => 'Gli indicatori non rilevati valgono zero nel grado complessivo.',
  atMost: () => 'Target «al massimo»: il grado è target / consuntivo.',
  rollUp: () => 'Il grado di un gruppo è il più basso dei suoi indicatori.',
};
