/** What a unit is called, by its name in the code. */
export const unitNames: Readonly<Record<string, string>> = {
  number: 'numero',
  percent: 'percentuale',
  'percentage-point': 'punti percentuali',
  euro: 'euro',
  minute: 'minuti',
  hour: 'ore',
  day: 'giorni',
  'working-day': 'giorni lavorativi',
  month: 'mesi',
};
