import { readFileSync } from 'node:fs';

import { parseRequest } from '../../src/cli/arguments';
import { COMMANDS } from '../../src/cli/commandForms';
import { progressReporter } from '../../src/cli/progress';
import { languageOf, WORDS } from '../../src/cli/words';
import packageFile from '../../package.json';
import { type } from './terminal';

const SAMPLE = 'assets/samples/pira-2021-consuntivo.xlsx';

test.each<readonly [readonly string[], string, string]>([
  [[], 'Manca il comando', ' --help'],
  [['valuta'], 'Comando sconosciuto: valuta', ' --help'],
  [['inspect'], 'richiede un solo file', ' inspect --help'],
  [['inspect', 'a.xlsx', 'b.xlsx'], 'richiede un solo file', ' inspect --help'],
  [['inspect', 'a.xlsx', '--out', 'b.xlsx'], 'non ha l’opzione --out', ' inspect --help'],
  [['inspect', 'a.xlsx', '--in-place'], 'non ha l’opzione --in-place', ' inspect --help'],
  [['evaluate', 'a.xlsx', '--year', '21'], 'L’anno «21»', ' evaluate --help'],
  [['evaluate', 'a.xlsx', '--colour'], 'L’opzione --colour non esiste', ' evaluate --help'],
  [['evaluate', 'a.xlsx', '--out'], 'Dopo l’opzione --out manca il valore', ' evaluate --help'],
  [['evaluate', 'a.xlsx', '--out', '--json'], 'Dopo l’opzione --out manca il valore', ' evaluate --help'],
  [['evaluate', 'a.xlsx', '--json=3'], 'L’opzione --json non prevede un valore', ' evaluate --help'],
  [['evaluate', 'a.xlsx', '--lang', 'fr'], 'La lingua «fr» non è disponibile', ' evaluate --help'],
  [['report', 'a.xlsx'], 'richiede --out con il file da scrivere, oppure --in-place.', ' report --help'],
  [['clean', 'a.xlsx'], 'richiede --out con il file da scrivere.', ' clean --help'],
  [['targets', 'a.xlsx'], 'non prevede file', ' targets --help'],
])('%j is wrong usage, said in one line with the way to help', async (words, sentence, way) => {
  const { exit, printed, told } = await type(words);
  expect({ exit, printed, lines: told.split('\n').length }).toEqual({ exit: 2, printed: [], lines: 1 });
  expect(told).toContain(sentence);
  expect(told.endsWith(`Per l’aiuto: npm run --silent pira --${way}`)).toBe(true);
});

test.each([[['--help']], [['-h']], [['help']], [['--help', '--lang', 'it']]])(
  '%j prints how every command is used',
  async (words) => {
    const { exit, printed, told } = await type(words);
    expect({ exit, told }).toEqual({ exit: 0, told: '' });
    for (const command of Object.keys(COMMANDS))
      expect(printed.join('\n')).toMatch(new RegExp(`^ {2}${command} `, 'mu'));
  },
);

describe.each(['it', 'en'] as const)('help in %s', (language) => {
  test.each(Object.entries(COMMANDS))(
    '%s --help gives each of its options with a word on it',
    async (command, { flags }) => {
      for (const words of [
        [command, '--help'],
        [command, 'a.xlsx', '-h'],
        ['help', command],
      ]) {
        const { exit, printed } = await type(words, { language });
        expect(exit).toBe(0);
        const lines = printed.join('\n').split('\n');
        for (const flag of [...flags, 'lang'])
          expect(lines).toEqual(
            expect.arrayContaining([expect.stringMatching(new RegExp(`^ {2}--${flag} .*\\w{2}`, 'u'))]),
          );
        expect(lines[0]).toContain(` ${command} `);
        expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(140);
      }
    },
  );
});

test.each([
  ['inspect', /come leggere i fogli\n/u],
  ['compare', /come leggere i fogli, dell’ultimo\s+file\n/u],
  ['trend', /come leggere i fogli, dell’ultimo\s+file\n/u],
  ['merge', /come leggere i fogli, del primo\s+file\n/u],
])(
  '%s --help says whose reading --reading is about only where there are several files',
  async (command, said) => {
    const { printed } = await type([command, '--help']);
    expect(printed.join('\n').replaceAll(/\n {10,}/gu, ' ')).toMatch(said);
  },
);

test.each(Object.values(WORDS).flatMap(({ examples }) => Object.entries(examples)))(
  'the example of %s is understood: %s',
  (command, example) => {
    const [typed = ''] = example.split(' <');
    expect(parseRequest(typed.split(' '))).toMatchObject({ command });
  },
);

test('--version prints the version', async () => {
  expect(await type(['--version'])).toEqual({ exit: 0, printed: [packageFile.version], told: '' });
});

test.each([
  [{ LANG: 'en_GB.UTF-8' }, 'en'],
  [{ LANG: 'it_IT.UTF-8' }, 'it'],
  [{ LANG: 'en_GB.UTF-8', LC_ALL: 'it_IT' }, 'it'],
  [{ LANG: 'it_IT.UTF-8', LC_MESSAGES: 'en' }, 'en'],
  [{ LANG: 'C.UTF-8' }, 'it'],
  [{ LANG: 'enm_XX' }, 'it'],
  [{}, 'it'],
])('a machine with %j is spoken to in %s', (env, language) => {
  expect(languageOf(env)).toBe(language);
});

test('in English, results, messages and JSON are English', async () => {
  const shown = await type(['evaluate', SAMPLE], { language: 'en' });
  expect(shown.printed.at(-2)).toBe('Met 11 · Partly met 3 · Not met 3 · Not measured 1 · Not evaluable 0');
  expect((await type(['evaluate', 'manca.xlsx'], { language: 'en' })).told).toContain('does not exist');
  const { printed } = await type(['inspect', SAMPLE, '--json'], { language: 'en' });
  expect(printed.join('\n')).toContain('The outcome depends on the operator: confirm it.');
});

test('in a pipe nothing is cut, on a screen the columns fit', async () => {
  const long = 'Spesa sostenuta a consuntivo su spesa preventivata per il progetto Vetrina Toscana';
  expect((await type(['evaluate', SAMPLE])).printed.join('\n')).toContain(long);
  const shown = (await type(['evaluate', SAMPLE], { isScreen: true })).printed;
  expect(Math.max(...shown.map(({ length }) => length))).toBeLessThan(130);
  const piped = (await type(['evaluate', SAMPLE])).printed;
  const [titles = ''] = piped;
  const status = titles.indexOf('Stato');
  expect(status).toBeGreaterThan(long.length);
  expect(piped.filter((line) => /^[A-Z]+\d+ /u.test(line)).every((line) => line[status - 1] === ' ')).toBe(
    true,
  );
  const findings = (await type(['inspect', SAMPLE], { isScreen: true })).printed.join('\n');
  expect(findings).not.toContain('…\n');
});

test.each([
  ['1999', 'Nessun target è del 1999. Anni con target: 2021'],
  ['2021', ''],
])('asked for %s it warns: "%s"', async (year, warning) => {
  for (const command of ['evaluate', 'inspect']) {
    const { exit, told } = await type([command, SAMPLE, '--year', year]);
    expect([exit, told.slice(0, warning.length), told === '']).toEqual([0, warning, warning === '']);
  }
});

test.each([
  ['long-runs', ['Apertura di grande.xlsx (5,2 MB) …', 'Scrittura: 2 di 5', 'Scrittura: 4 di 5']],
  [
    'every-step',
    [
      'Apertura di piccolo.xlsx (12 kB) …',
      'Apertura di grande.xlsx (5,2 MB) …',
      'Lettura …',
      'Scrittura: 1 di 5',
      'Scrittura: 2 di 5',
      'Scrittura: 3 di 5',
      'Scrittura: 4 di 5',
      'Salvataggio di nuovo.xlsx …',
    ],
  ],
  ['nothing', []],
] as const)('progress is told of %s', (toldOf, expected) => {
  let now = 0;
  const told: string[] = [];
  const onProgress = progressReporter(
    (line) => told.push(line),
    WORDS.it,
    toldOf,
    () => now,
  );
  onProgress({ step: 'open', path: '/piani/piccolo.xlsx', bytes: 11_600 });
  onProgress({ step: 'open', path: '/piani/grande.xlsx', bytes: 5_200_000 });
  onProgress({ step: 'read', done: 0, total: 1 });
  for (const [at, done] of [
    [100, 1],
    [3_500, 2],
    [3_600, 3],
    [6_000, 4],
  ] as const) {
    now = at;
    onProgress({ step: 'write', done, total: 5 });
  }
  onProgress({ step: 'save', path: 'nuovo.xlsx', bytes: null });
  expect(told).toEqual(expected);
});

test('asked for, progress goes where messages go, and never among the results', async () => {
  const steps: string[] = [];
  const plain = await type(['evaluate', SAMPLE]);
  const asked = await type(['evaluate', SAMPLE, '--progress'], {
    onProgress: ({ step }) => steps.push(step),
  });
  expect(asked).toEqual(plain);
  expect(steps.slice(0, 2)).toEqual(['open', 'read']);
});

test('both languages word every help text differently', () => {
  const texts = (words: (typeof WORDS)['it']) => [
    ...Object.values(words.summaries),
    ...Object.values(words.options),
    ...Object.values(words.reasons),
    ...Object.values(words.loadFailures),
  ];
  const [italian, english] = [texts(WORDS.it), texts(WORDS.en)];
  expect(english.filter((text, at) => text === italian[at])).toEqual([]);
  expect(readFileSync('README.md', 'utf8')).toContain('--lang');
});
