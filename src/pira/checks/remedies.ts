/** What people do about findings, whatever their kind: the parts of a list that is worked off. */
export interface Remedy {
  readonly id: string;
  readonly it: string;
  readonly en: string;
}

/** In the order in which they are worked off where the findings weigh the same; each rule names its own. */
export const REMEDIES = [
  // Whatever its rule, a finding whose correction is certain asks for no more than a click.
  { id: 'one-click', it: 'Correggere con un clic', en: 'Fix with one click' },
  { id: 'rewrite', it: 'Riscrivere ciò che non si legge', en: 'Rewrite what cannot be read' },
  { id: 'complete', it: 'Completare ciò che manca', en: 'Fill in what is missing' },
  { id: 'reconcile', it: 'Rendere coerenti i dati', en: 'Make the data agree' },
  { id: 'choose-reading', it: 'Precisare come va letto', en: 'Say how it is to be read' },
  { id: 'update', it: 'Aggiornare i risultati scritti', en: 'Update the results in the sheet' },
  { id: 'name', it: 'Sistemare codici e nomi', en: 'Correct codes and names' },
  { id: 'tidy', it: 'Riordinare celle e testi', en: 'Tidy cells and texts' },
  { id: 'left-out', it: 'Controllare ciò che non è considerato', en: 'Check what was left out' },
  // Nothing in the sheet says what would be right.
  { id: 'ask', it: 'Chiarire con l’ufficio competente', en: 'Clarify with the office in charge' },
] as const satisfies readonly Remedy[];

export type RemedyId = (typeof REMEDIES)[number]['id'];
