/** What people read at a cell that waits for an actual value: what to type, and what was unexpected. */
export const actualInput = {
  number: {
    prompt: 'Scrivere il valore misurato, come numero. Lasciare vuoto se non è ancora rilevato.',
    warning: 'Il target è un valore: il consuntivo dovrebbe essere un numero.',
  },
  percent: {
    prompt: 'Scrivere la percentuale misurata, per esempio 52,5%. Lasciare vuoto se non è ancora rilevata.',
    warning: 'Il target è una percentuale: il consuntivo dovrebbe essere una percentuale, per esempio 52,5%.',
  },
  day: {
    prompt:
      'Scrivere la data in cui è stato fatto, per esempio 15/12/2021. Lasciare vuoto se non è ancora fatto.',
    warning: 'Il target è una scadenza: il consuntivo dovrebbe essere una data.',
  },
  answer: {
    prompt: 'Scegliere Sì o No. Lasciare vuoto se non è ancora rilevato.',
    warning: 'Il target è «sì» o «no»: il consuntivo dovrebbe essere Sì o No.',
    items: ['Sì', 'No'],
  },
} as const;
