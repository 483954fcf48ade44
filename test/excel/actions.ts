import type { Book } from '../../src/workbench/book/book';
import type { ExcelPort } from '../../src/excel/excelPort';
import type { Failure } from '../../src/excel/problem';
import { DEFAULT_SETTINGS, type SettingsChange } from '../../src/excel/settings';
import type { Correction } from '../../src/pira/plan/correction';
import type { Answer as Accepted } from '../../src/pira/collect/merge';
import type { Publication } from '../../src/pira/reports/publicationSheets';
import { cellAddress } from '../../src/pira/sheet/address';
import { TARGET_CORRECTION } from './targetCorrection';
import type { Opened } from './workbook';
import type { ComparisonChoice } from '../../src/excel/port';
import type { UndoToken } from '../../src/excel/steps';

const IDENTITY = '00000000-0000-4000-8000-000000000000';

const options = { settings: DEFAULT_SETTINGS };

type Answer = { readonly ok: true } | Failure;

/** Something that a user does: what comes before it, and the deed itself, which may be tried again. */
export interface Action {
  readonly name: string;
  /** Another action goes the same way; this one meets one trouble on each exchange, to keep the tests quick. */
  readonly isLike?: boolean;
  readonly prepare: (port: ExcelPort, opened: Opened) => Promise<() => Promise<Answer>>;
}

function must<Result extends { readonly ok: boolean }>(result: Result): Extract<Result, { ok: true }> {
  if (isDone(result)) return result;
  throw new Error(`The preparation failed: ${JSON.stringify(result)}`);
}

function isDone<Result extends { readonly ok: boolean }>(
  result: Result,
): result is Extract<Result, { ok: true }> {
  return result.ok;
}

const CHANGED: SettingsChange = {
  rules: { partlyFrom: 0.5 },
  ignored: { identity: 'stale-year F60', reason: 'Confermato.' },
};

function undoing(
  name: string,
  write: (port: ExcelPort, opened: Opened) => Promise<UndoToken | null>,
  isLike = false,
): Action {
  return {
    name: `undo: ${name}`,
    isLike,
    prepare: async (port, opened) => {
      const token = await write(port, opened);
      if (token === null) throw new Error('Nothing was written.');
      return () => port.undo(token, options);
    },
  };
}

async function typeActual(port: ExcelPort, { book, host }: Opened): Promise<void> {
  must(await port.evaluate(options));
  host.user.type('Piano', cellAddress(2, actualColumn(book)), [[52]]);
}

/** The column of actual values that an evaluation has prepared; beside a table of Excel it is not the next one. */
function actualColumn(book: Book): number {
  const headers = [...(book.sheet('Piano')?.cells.rows.get(1) ?? [])];
  return headers.find(([, { value }]) => value === 'Consuntivo 2021')?.[0] ?? 0;
}

/** The office says what a target means, and that a row is no indicator. */
const CORRECTIONS: readonly Correction[] = [
  { kind: 'target', sheet: 'Piano', row: 2, column: 4, text: '>= 50', anchor: null, means: '>= 60' },
  { kind: 'row', sheet: 'Piano', row: 8, anchor: null, as: 'no-indicator' },
];

/** A value that a centre sent back, as it is accepted into the column of actual values. */
async function accepted(port: ExcelPort, { book }: Opened): Promise<readonly Accepted[]> {
  must(await port.evaluate(options));
  const { results } = must(await port.analyse(options)).evaluation;
  return results.slice(0, 1).map((result): Accepted => {
    const cell = { sheet: 'Piano', row: 2, column: actualColumn(book) };
    const edit = { content: { kind: 'number', value: 52 }, format: '0' } as const;
    return {
      result,
      field: 'actual',
      cell,
      before: null,
      known: [
        { row: 1, column: cell.column, value: 'Consuntivo 2021' },
        { row: 2, column: 0, value: 'Numero di imprese assistite' },
      ],
      ours: '',
      theirs: '52',
      doubt: null,
      file: 'a.xlsx',
      edit,
    };
  });
}

/** The plan of this year as it is held against itself with another target. */
async function compared(port: ExcelPort): Promise<{ readonly comparing: ComparisonChoice }> {
  const now = { sheets: null, year: null };
  const from = must(await port.comparisons.readEndedPlan(now, options));
  must(await port.write([TARGET_CORRECTION], { kind: 'correction', count: 1 }, options));
  return { comparing: { from, to: now } };
}

const IN_JUNE = { at: '2021-06-30' } as const;

async function publishedOnce(publication: Publication, port: ExcelPort, { host }: Opened): Promise<void> {
  must(await port.publish(publication, options));
  host.user.type('Piano', 'A3', [['Numero di imprese seguite']]);
}

const PUBLISHED: readonly Publication[] = ['reclassification', 'clean', 'open-data', 'report'];

/** Every action of the pane, the ribbon and the command line. */
export const ACTIONS: readonly Action[] = [
  { name: 'read', prepare: (port) => Promise.resolve(() => port.analyse(options)) },
  { name: 'evaluate to values', prepare: (port) => Promise.resolve(() => port.evaluate(options)) },
  {
    name: 'evaluate to formulas',
    prepare: (port) => Promise.resolve(() => port.evaluate({ ...options, presentation: 'formulas' })),
  },
  {
    name: 'evaluate again',
    prepare: async (port, opened) => {
      await typeActual(port, opened);
      return () => port.evaluate(options);
    },
  },
  {
    name: 'fix',
    prepare: async (port) => {
      must(await port.analyse(options));
      return () => port.write([TARGET_CORRECTION], { kind: 'correction', count: 1 }, options);
    },
  },
  {
    name: 'save settings, set aside',
    prepare: (port) => Promise.resolve(() => port.changeSettings(CHANGED)),
  },
  {
    name: 'take up a finding again',
    prepare: async (port) => {
      must(await port.changeSettings(CHANGED));
      return () => port.changeSettings({ restored: 'stale-year F60' });
    },
  },
  {
    name: 'refresh an actual value',
    prepare: async (port, opened) => {
      await typeActual(port, opened);
      const analysis = must(await port.analyse(options));
      return () => port.refresh(analysis, [0], options);
    },
  },
  {
    name: 'show a cell',
    prepare: (port) => Promise.resolve(() => port.select({ sheet: 'Piano', row: 2, column: 4 })),
  },
  ...PUBLISHED.flatMap((publication): readonly Action[] => [
    {
      name: `publish ${publication}`,
      isLike: publication !== 'reclassification' && publication !== 'open-data',
      prepare: (port) => Promise.resolve(() => port.publish(publication, options)),
    },
    {
      name: `publish ${publication} again`,
      isLike: publication !== 'reclassification',
      prepare: async (port, opened) => {
        await publishedOnce(publication, port, opened);
        return () => port.publish(publication, options);
      },
    },
    undoing(
      `publish ${publication}`,
      async (port) => must(await port.publish(publication, options)).undo,
      publication !== 'reclassification',
    ),
    undoing(
      `publish ${publication} again`,
      async (port, opened) => {
        await publishedOnce(publication, port, opened);
        return must(await port.publish(publication, options)).undo;
      },
      publication !== 'reclassification',
    ),
  ]),
  { name: 'open as new', prepare: (port) => Promise.resolve(() => port.openAsNew('clean', options)) },
  undoing('evaluate', async (port) => must(await port.evaluate(options)).undo),
  undoing('evaluate again', async (port, opened) => {
    await typeActual(port, opened);
    return must(await port.evaluate(options)).undo;
  }),
  undoing(
    'fix',
    async (port) =>
      must(await port.write([TARGET_CORRECTION], { kind: 'correction', count: 1 }, options)).undo,
  ),
  {
    name: 'publish dashboard',
    prepare: (port) => Promise.resolve(() => port.publish('dashboard', options)),
  },
  {
    name: 'publish monitoring',
    isLike: true,
    prepare: (port) => Promise.resolve(() => port.publish('monitoring', { ...options, ...IN_JUNE })),
  },
  {
    name: 'publish changes',
    isLike: true,
    prepare: async (port) => {
      const run = { ...options, ...(await compared(port)) };
      return () => port.publish('changes', run);
    },
  },
  undoing('publish dashboard', async (port) => must(await port.publish('dashboard', options)).undo, true),
  undoing(
    'publish monitoring',
    async (port) => must(await port.publish('monitoring', { ...options, ...IN_JUNE })).undo,
    true,
  ),
  undoing(
    'publish changes',
    async (port) => must(await port.publish('changes', { ...options, ...(await compared(port)) })).undo,
    true,
  ),
  {
    name: 'compare plans',
    isLike: true,
    prepare: async (port) => {
      const { comparing } = await compared(port);
      return () => port.comparisons.compare(comparing, options);
    },
  },
  {
    name: 'take values in',
    prepare: async (port, opened) => {
      const answers = await accepted(port, opened);
      return () => port.writeAnswers(answers, options);
    },
  },
  undoing(
    'take values in',
    async (port, opened) => must(await port.writeAnswers(await accepted(port, opened), options)).undo,
    true,
  ),
  {
    name: 'open a collection',
    isLike: true,
    prepare: async (port) => {
      const [first] = must(await port.makeCollections(options)).collections;
      return async () => {
        // What the workbook is known by from then on is drawn; here every run draws the same.
        const drawn = jest.spyOn(crypto, 'randomUUID').mockReturnValue(IDENTITY);
        const answer = await port.openCollection(first?.centre ?? '', options);
        drawn.mockRestore();
        return answer;
      };
    },
  },
  {
    name: 'set the reading right',
    prepare: (port) => Promise.resolve(() => port.keepCorrections(CORRECTIONS, options)),
  },
  {
    name: 'take over what was set right',
    isLike: true,
    prepare: (port) =>
      Promise.resolve(() => port.takeOverCorrections({ corrections: CORRECTIONS, year: 2020 }, options)),
  },
  {
    name: 'redo: evaluate',
    isLike: true,
    prepare: async (port) => {
      const { undo } = must(await port.evaluate(options));
      if (undo === null) throw new Error('Nothing was written.');
      must(await port.undo(undo, options));
      const { redo } = await port.readSteps();
      if (redo === null) throw new Error('Nothing can be done again.');
      return () => port.redo(redo.token, options);
    },
  },
  {
    name: 'remove the results',
    prepare: async (port) => {
      must(await port.evaluate(options));
      return () => port.removeResults(options);
    },
  },
  {
    name: 'remove the sheets',
    prepare: async (port) => {
      must(await port.publish('clean', options));
      return () => port.removeSheets();
    },
  },
];
