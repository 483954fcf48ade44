/** Why a target expression could not be read. Each says what is wrong and what to write instead. */
export const targetProblems = {
  'target-empty': () =>
    'Il target manca: scrivere il valore atteso, per esempio «>= 5» o «entro il 31/12/2021».',
};
