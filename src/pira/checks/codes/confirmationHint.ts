/** The last budget that official names were read in, where that of the plan's year is not known. */
export interface LastRead {
  readonly lastRead: number | null;
}

/** What is added to a name that is not certain for the plan's year. */
export const confirmationHint = {
  it: ({ lastRead }: LastRead): string =>
    lastRead === null ? '' : ` (dal bilancio dello Stato ${lastRead}, il più recente noto: da confermare)`,
  en: ({ lastRead }: LastRead): string =>
    lastRead === null ? '' : ` (from the State budget of ${lastRead}, the latest one known: to be confirmed)`,
};

/** "In the budgets 2015-2023", "in the budget 2026". */
export const inBudgets = {
  it: (years: string): string =>
    `${years.includes('-') ? 'nei bilanci' : 'nel bilancio'} dello Stato ${years}`,
  en: (years: string): string => `in the State ${years.includes('-') ? 'budgets' : 'budget'} ${years}`,
};
