/** The texts of the form for the body's own rules. */
export const rules = {
  title: 'Regole dell’ente (SMVP)',
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
    cap: 'Da 100 a 200: oltre 100 conta anche ciò che supera il target',
    lateness: 'Zero: una scadenza superata vale subito zero',
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
  discard: 'Lascia come prima',
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
