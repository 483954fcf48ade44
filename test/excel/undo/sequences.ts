import fc from '../../support/fastCheck';

import { cellAddress } from '../../../src/pira/sheet/address';
import { onePerCell } from '../../../src/pira/checks/fixes';
import type { CellValue } from '../../../src/pira/sheet/sheet';
import type { Publication } from '../../../src/pira/reports/publicationSheets';
import { ExcelPort } from '../../../src/excel/excelPort';
import type { Failure } from '../../../src/excel/problem';
import { DEFAULT_SETTINGS } from '../../../src/excel/settings';
import type { Book } from '../../../src/workbench/book/book';
import { fixEdits } from '../../../src/taskpane/state/edits';
import { appearance, differences } from '../appearance';
import { shiftLines } from '../colleague';
import { lineAfter, type LineShift } from '../shiftReferences';
import { bookOf, type Opened, SMALL_PLAN, withWorkbook } from '../workbook';

const OPTIONS = { settings: DEFAULT_SETTINGS };
const PLAN = 'Piano';

/** One thing that somebody does: we for them, or they themselves. */
export type Deed =
  | { readonly kind: 'evaluate'; readonly presentation: 'values' | 'formulas'; readonly fault: Fault }
  | { readonly kind: 'correct'; readonly fault: Fault }
  | { readonly kind: 'publish'; readonly publication: Publication; readonly fault: Fault }
  | { readonly kind: 'undo'; readonly fault: Fault }
  | { readonly kind: 'redo'; readonly fault: Fault }
  | { readonly kind: 'type'; readonly row: number; readonly column: number; readonly clears: boolean }
  | { readonly kind: 'shift'; readonly shift: Omit<LineShift, 'sheet'> };

type Writing = Extract<Deed, { kind: 'evaluate' | 'correct' | 'publish' }>;

/** The exchange of a deed whose answer is an error, counted from 1; null for none. */
type Fault = { readonly trip: number; readonly effect: 'before' | 'after' } | null;

const fault: fc.Arbitrary<Fault> = fc.option(
  fc.record({ trip: fc.integer({ min: 1, max: 8 }), effect: fc.constantFrom('before', 'after') }),
  { freq: 2 },
);

const ours: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({
    kind: fc.constant('evaluate' as const),
    presentation: fc.constantFrom('values', 'formulas'),
    fault,
  }),
  fc.record({ kind: fc.constant('correct' as const), fault }),
  fc.record({
    kind: fc.constant('publish' as const),
    publication: fc.constantFrom<Publication>('reclassification', 'clean', 'report'),
    fault,
  }),
);
const back: fc.Arbitrary<Deed> = fc.oneof(
  { arbitrary: fc.record({ kind: fc.constant('undo' as const), fault }), weight: 2 },
  { arbitrary: fc.record({ kind: fc.constant('redo' as const), fault }), weight: 1 },
);
const theirs: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({
    kind: fc.constant('type' as const),
    row: fc.nat(11),
    column: fc.nat(13),
    clears: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('shift' as const),
    shift: fc.record({
      axis: fc.constantFrom('row', 'column'),
      at: fc.nat(11),
      count: fc.constant(1),
      kind: fc.constantFrom('insert', 'insert', 'delete'),
    }),
  }),
);

/** What people and we do one after the other. */
export const sequence: fc.Arbitrary<readonly Deed[]> = fc.array(
  fc.oneof({ arbitrary: ours, weight: 4 }, { arbitrary: back, weight: 5 }, { arbitrary: theirs, weight: 2 }),
  { minLength: 2, maxLength: 14 },
);

/** What came of sequences; counted over all of them. */
export interface Figures {
  sequences: number;
  deeds: number;
  exact: number;
  refused: number;
  alreadyUndone: number;
  failures: number;
}

export const noFigures = (): Figures => ({
  sequences: 0,
  deeds: 0,
  exact: 0,
  refused: 0,
  alreadyUndone: 0,
  failures: 0,
});

/** A cell that people wrote. */
interface TheirCell {
  readonly row: number;
  readonly column: number;
  readonly content: string;
}

type Look = Readonly<Record<string, unknown>>;

/** Does a sequence and holds after every deed that nothing of people's is lost, and that every undo is exact or refused. */
export async function play(deeds: readonly Deed[], figures: Figures): Promise<void> {
  figures.sequences += 1;
  const exchange: { fault: Fault; count: number } = { fault: null, count: 0 };
  await withWorkbook(
    planWithDefects(),
    async (opened) => {
      const run = new Run(opened, exchange, figures);
      for (const deed of deeds) await run.play(deed);
    },
    {
      sets: { ExcelApi: '1.14' },
      faults: ({ kind }) => {
        if (exchange.fault === null || kind === 'cleanup') return [];
        exchange.count += 1;
        if (exchange.count !== exchange.fault.trip) return [];
        return [{ kind: 'fail', code: 'Timeout', effect: exchange.fault.effect }];
      },
    },
  );
}

/** The small plan with defects that can be corrected. */
function planWithDefects(): Book {
  const book = bookOf(SMALL_PLAN);
  const sheet = book.sheet(PLAN);
  if (sheet === undefined) throw new Error('The plan has a sheet.');
  const defects = [
    [3, 1, 'Indicatore di risulato'],
    [9, 0, 'Redatto in conformità al D.P.C.M. settembre 2012'],
  ] as const;
  for (const [row, column, value] of defects) book.setContent(sheet, row, column, { value, formula: null });
  return book;
}

/** A workbook with what people wrote in it and what it looked like before every step that can be undone. */
class Run {
  readonly #port = new ExcelPort();
  #theirs: readonly TheirCell[];
  #typed = 0;
  #isMadeAgain = false;
  /** Appearances before the steps that can be undone, and after those that can be done again. */
  #undo: Look[] = [];
  #redo: Look[] = [];

  constructor(
    private readonly opened: Opened,
    private readonly exchange: { fault: Fault; count: number },
    private readonly figures: Figures,
  ) {
    this.#theirs = cellsOf(opened.book);
  }

  async play(deed: Deed): Promise<void> {
    this.figures.deeds += 1;
    const before = appearance(this.opened.book);
    if (deed.kind === 'type') this.#type(deed.row, deed.column, deed.clears);
    else if (deed.kind === 'shift') this.#shift({ ...deed.shift, sheet: PLAN });
    else {
      this.exchange.fault = deed.fault;
      this.exchange.count = 0;
      if (isWriting(deed)) await this.#write(deed, before);
      else await this.#take(deed.kind, before);
      this.exchange.fault = null;
    }
    const lost = this.#lost();
    if (lost.length > 0) throw new Error(`Lost: ${lost.join(', ')}`);
  }

  async #write(deed: Writing, before: Look): Promise<void> {
    const steps = await this.#port.steps();
    const answer = await this.#ask(deed);
    if (!answer.ok) {
      this.#failed(answer, before);
      return;
    }
    const after = await this.#port.steps();
    if (after.undo?.token.id === steps.undo?.token.id) return;
    this.#undo.push(before);
    this.#redo = [];
  }

  async #ask(deed: Writing) {
    if (deed.kind === 'evaluate') return this.#port.evaluate({ ...OPTIONS, presentation: deed.presentation });
    if (deed.kind === 'publish') return this.#port.publish(deed.publication, OPTIONS);
    const read = await this.#port.analyse(OPTIONS);
    if (!read.ok) return read;
    const fixes = onePerCell(read.findings.flatMap(({ fix }) => fix ?? []));
    const isOf = (row: number, column: number) =>
      fixes.find(({ cell }) => cell.sheet === PLAN && cell.row === row && cell.column === column);
    const written = await this.#port.write(
      fixEdits(fixes),
      { kind: 'correction', count: fixes.length },
      OPTIONS,
    );
    // What people asked to be corrected is theirs in its new wording; undone, it is as they wrote it.
    if (written.ok || written.aftermath === 'undoable')
      this.#theirs = this.#theirs.filter(({ row, column }) => isOf(row, column) === undefined);
    return written;
  }

  #failed(failure: Failure, before: Look): void {
    this.figures.failures += 1;
    if (failure.aftermath === 'as-before') this.#expectLook(before, 'said to be as before');
    if (failure.aftermath !== 'undoable') return;
    this.#undo.push(before);
    this.#redo = [];
  }

  async #take(way: 'undo' | 'redo', before: Look): Promise<void> {
    const step = (await this.#port.steps())[way];
    const [from, to] = way === 'undo' ? [this.#undo, this.#redo] : [this.#redo, this.#undo];
    if (step === null) return;
    const expected = from.at(-1);
    const answer = await this.#port[way](step.token, OPTIONS);
    if (!answer.ok) {
      this.figures.refused += answer.aftermath === 'as-before' ? 1 : 0;
      if (answer.aftermath === 'as-before') this.#expectLook(before, `${way} refused`);
      return;
    }
    from.pop();
    if (answer.wasDone) {
      this.figures.alreadyUndone += 1;
      this.#expectLook(before, `${way} was done already`);
      return;
    }
    if ((await this.#port.steps())[way === 'undo' ? 'redo' : 'undo'] !== null) to.push(before);
    this.figures.exact += 1;
    this.#isMadeAgain ||= way === 'redo';
    if (expected !== undefined) this.#expectCells(expected, way);
  }

  #type(row: number, column: number, clears: boolean): void {
    const content = clears ? '' : `persona ${++this.#typed}`;
    const done = this.opened.host.hands.type(PLAN, cellAddress(row, column), [[content]]);
    if (!done.ok) return;
    const others = this.#theirs.filter((cell) => cell.row !== row || cell.column !== column);
    this.#theirs = clears ? others : [...others, { row, column, content }];
    this.#forgetWhereTheyWrote();
  }

  #shift(shift: LineShift): void {
    shiftLines(this.opened.book, shift);
    this.#theirs = this.#theirs.flatMap((cell) => {
      const line = lineAfter(cell[shift.axis], shift);
      return line === null ? [] : [{ ...cell, [shift.axis]: line }];
    });
    this.#forgetWhereTheyWrote();
  }

  /** Where people have written since, an undo that is not refused has to keep what is theirs; the rest cannot be foretold. */
  #forgetWhereTheyWrote(): void {
    this.#undo = this.#undo.map(() => ({}));
    this.#redo = this.#redo.map(() => ({}));
  }

  /** A sheet that is made again has another identity in the settings. */
  #expectLook(expected: Look, what: string): void {
    const found = differences(expected, appearance(this.opened.book)).filter(
      (place) => !this.#isMadeAgain || place !== 'settings',
    );
    if (found.length > 0) throw new Error(`${what}, but different: ${found.join(', ')}`);
  }

  #expectCells(expected: Look, what: string): void {
    if (Object.keys(expected).length > 0) this.#expectLook(expected, what);
  }

  #lost(): string[] {
    const sheet = this.opened.book.sheet(PLAN);
    return this.#theirs.flatMap(({ row, column, content }) => {
      const cell = sheet?.cells.get(row, column);
      const found = contentOf(cell?.formula ?? cell?.value ?? null);
      return found === content ? [] : [`${cellAddress(row, column)} «${content}», now «${found}»`];
    });
  }
}

function isWriting(deed: Exclude<Deed, { kind: 'type' | 'shift' }>): deed is Writing {
  return deed.kind !== 'undo' && deed.kind !== 'redo';
}

function cellsOf(book: Book): TheirCell[] {
  const sheet = book.sheet(PLAN);
  return [...(sheet?.cells.rows ?? [])].flatMap(([row, cells]) =>
    [...cells].flatMap(([column, { value, formula }]) =>
      value === null && formula === null ? [] : [{ row, column, content: contentOf(formula ?? value) }],
    ),
  );
}

function contentOf(value: CellValue): string {
  return value !== null && typeof value === 'object' ? value.error : String(value ?? '');
}
