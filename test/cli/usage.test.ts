import { type } from './terminal';

test.each([
  [[], 'Manca il comando'],
  [['valuta'], 'Comando sconosciuto: valuta'],
  [['inspect'], 'vuole un solo file'],
  [['inspect', 'a.xlsx', 'b.xlsx'], 'vuole un solo file'],
  [['inspect', 'a.xlsx', '--out', 'b.xlsx'], 'non ha l’opzione --out'],
  [['evaluate', 'a.xlsx', '--year', '21'], 'L’anno «21»'],
  [['evaluate', 'a.xlsx', '--colour'], 'L’opzione --colour non esiste'],
  [['evaluate', 'a.xlsx', '--out'], 'Dopo l’opzione --out manca il valore'],
  [['evaluate', 'a.xlsx', '--out', '--json'], 'Dopo l’opzione --out manca il valore'],
  [['evaluate', 'a.xlsx', '--json=3'], 'L’opzione --json non vuole un valore'],
  [['targets', 'a.xlsx'], 'non vuole file'],
])('%j is wrong usage', async (words, sentence) => {
  const { exit, printed, told } = await type(words);
  expect(exit).toBe(2);
  expect(told).toContain(sentence);
  expect(told).toContain('Uso: npm run --silent pira');
  expect(printed).toEqual([]);
});

test.each([[['--help']], [['-h']], [['help']], [['evaluate', '--help']]])(
  '%j prints the usage',
  async (words) => {
    const { exit, printed, told } = await type(words);
    expect(exit).toBe(0);
    expect(printed.join('\n')).toContain('evaluate FILE.xlsx');
    expect(told).toBe('');
  },
);
