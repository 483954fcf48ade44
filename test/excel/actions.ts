import type { ExcelPort } from '../../src/excel/excelPort';
import type { Failure } from '../../src/excel/problem';
import { DEFAULT_SETTINGS, type SettingsChange } from '../../src/excel/settings';
import type { Publication } from '../../src/pira/reports/publicationSheets';
import type { SheetEdit } from '../../src/pira/sheet/sheetEdit';
import { cellAddress } from '../../src/pira/sheet/address';
import type { Opened } from './workbook';
import type { UndoToken } from '../../src/excel/steps';

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

/** As a mend is: a cell of the plan is replaced. */
const MEND: SheetEdit = {
  sheet: 'Piano',
  blocks: [
    {
      row: 2,
      column: 4,
      cells: [[{ content: { kind: 'text', text: '>= 60' }, format: '@' }]],
    },
  ],
  validations: [],
  highlights: null,
  widths: [],
  likenesses: [],
  basis: [],
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
  const headers = [...(book.sheet('Piano')?.cells.rows.get(1) ?? [])];
  const column = headers.find(([, { value }]) => value === 'Consuntivo 2021')?.[0] ?? 0;
  host.user.type('Piano', cellAddress(2, column), [[52]]);
}

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
    name: 'mend',
    prepare: async (port) => {
      must(await port.analyse(options));
      return () => port.write([MEND], { kind: 'correction', count: 1 }, options);
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
    'mend',
    async (port) => must(await port.write([MEND], { kind: 'correction', count: 1 }, options)).undo,
  ),
];
