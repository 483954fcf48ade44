/** Remarks on the judgement of an indicator. */
export const outcomeNotes = {
  'strict-tie': () => 'Il valore è pari al limite, che l’operatore esclude.',
};
