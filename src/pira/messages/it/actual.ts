/** Why the cell of an actual value could not be read. */
export const actualProblems = {
  'actual-not-a-number': (p: { text: string }) =>
    `Il consuntivo «${p.text}» non è un numero: scrivere il valore misurato, per esempio 6 o 52,5%.`,
};

/** What was taken for granted in reading an actual value. */
export const actualNotes = {
  'actual-taken-as-percent': (p: { text: string }) =>
    `Il consuntivo ${p.text} è stato letto come ${p.text} %.`,
};
