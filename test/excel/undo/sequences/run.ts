import { onePerCell } from '../../../../src/pira/checks/fixes';
import { ExcelPort } from '../../../../src/excel/excelPort';
import type { Failure } from '../../../../src/excel/problem';
import { DEFAULT_SETTINGS } from '../../../../src/excel/settings';
import type { UndoToken } from '../../../../src/excel/steps';
import type { UndoStore } from '../../../../src/excel/undo/undoStore';
import { fixEdits } from '../../../../src/taskpane/state/edits';
import type { Book } from '../../../../src/workbench/book/book';
import { appearance, differences } from '../../appearance';
import { bookOf, type Opened, SMALL_PLAN, withWorkbook } from '../../workbook';
import type { Deed, OwnDeed, Trouble } from './deeds';
import { People, theirLooks } from './people';

const OPTIONS = { settings: DEFAULT_SETTINGS };
const PLAN = 'Piano';

/** What came of sequences; counted over all of them. */
export interface Figures {
  sequences: number;
  deeds: number;
  ofPeople: number;
  troubled: number;
  exact: number;
  refused: number;
  alreadyDone: number;
  failures: number;
  cellsWatched: number;
  cellsLost: number;
}

export const noFigures = (): Figures => ({
  sequences: 0,
  deeds: 0,
  ofPeople: 0,
  troubled: 0,
  exact: 0,
  refused: 0,
  alreadyDone: 0,
  failures: 0,
  cellsWatched: 0,
  cellsLost: 0,
});

type Look = Readonly<Record<string, unknown>>;

/** How a workbook was; of sheets that people have changed since nothing is known, and of none where they changed tabs. */
interface Known {
  readonly look: Look;
  readonly changed: ReadonlySet<string> | 'any';
  /** What there was before a step that an outage cut short was first begun to be taken. */
  readonly begun?: Known;
}

/** Does a sequence and holds after every deed that nothing of people's is lost, and that every undo is exact or refused. */
export async function play(deeds: readonly Deed[], figures: Figures): Promise<void> {
  figures.sequences += 1;
  const exchange: Exchange = { trouble: null, count: 0, meanwhile: () => undefined };
  await withWorkbook(
    planWithDefects(),
    async (opened) => {
      const run = new Run(opened, exchange, figures);
      for (const deed of deeds) await run.play(deed);
    },
    {
      sets: { ExcelApi: '1.14' },
      faults: ({ kind }) => {
        const { trouble } = exchange;
        if (trouble === null || kind === 'cleanup') return [];
        exchange.count += 1;
        if (exchange.count < trouble.exchange || exchange.count >= trouble.exchange + trouble.count)
          return [];
        if (exchange.count === trouble.exchange) figures.troubled += 1;
        return [
          trouble.fault === null
            ? { kind: 'meanwhile', act: exchange.meanwhile }
            : { kind: 'fail', ...trouble.fault },
        ];
      },
    },
  );
}

interface Exchange {
  trouble: Trouble | null;
  count: number;
  meanwhile: () => void;
}

/** The sheets that a colleague writes in during a deed. */
function changedMeanwhile(trouble: Trouble | null): ReadonlySet<string> {
  return new Set(trouble !== null && trouble.fault === null ? [PLAN] : []);
}

/** The small plan with defects that can be corrected, and a sheet of people's. */
function planWithDefects(): Book {
  const book = bookOf(SMALL_PLAN);
  const sheet = book.sheet(PLAN);
  if (sheet === undefined) throw new Error('The plan has a sheet.');
  const defects = [
    [3, 1, 'Indicatore di risulato'],
    [9, 0, 'Redatto in conformità al D.P.C.M. settembre 2012'],
  ] as const;
  for (const [row, column, value] of defects) book.setContent(sheet, row, column, { value, formula: null });
  const notes = book.addSheet('Appunti');
  book.setContent(notes, 0, 0, { value: 'Da chiedere', formula: null });
  book.setContent(notes, 1, 0, { value: null, formula: '=Piano!E3' });
  return book;
}

/** The steps that two pages share. */
function sharedStore(): UndoStore {
  let kept: string | null = null;
  return {
    longest: 1_000_000,
    put: (record) => {
      kept = record;
      return Promise.resolve();
    },
    get: () => Promise.resolve(kept),
    onChange: () => Promise.resolve(() => Promise.resolve()),
  };
}

/** What is known once people have changed sheets, or tabs. */
function changedToo({ look, changed }: Known, sheets: readonly string[] | null): Known {
  return { look, changed: sheets === null || changed === 'any' ? 'any' : new Set([...changed, ...sheets]) };
}

/** Rules that are set again stand before those that people have added since; which of them there are is compared. */
function withoutOrder({ look, changed }: Known): Known {
  return { look: unordered(look), changed };
}

function unordered(look: Look): Look {
  return Object.fromEntries(
    Object.entries(look).map(([place, value]) => {
      const isRules = place.endsWith(' conditional formats') && Array.isArray(value);
      return [place, isRules ? value.map((rule) => JSON.stringify(rule)).sort() : value];
    }),
  );
}

/** A workbook with two pages of the add-in, people, and what it looked like before every step that can be undone. */
class Run {
  readonly #pages: readonly [ExcelPort, ExcelPort];
  readonly #people: People;
  #isMadeAgain = false;
  /** What there was before the steps that can be undone, and after those that can be done again, by their identities. */
  #known: ReadonlyMap<string, Known> = new Map();

  constructor(
    private readonly opened: Opened,
    private readonly exchange: Exchange,
    private readonly figures: Figures,
  ) {
    const store = sharedStore();
    this.#pages = [new ExcelPort(store), new ExcelPort(store)];
    this.#people = new People(opened);
    exchange.meanwhile = () => {
      this.#people.colleague();
      this.#forget([PLAN]);
    };
  }

  async play(deed: Deed): Promise<void> {
    this.figures.deeds += 1;
    if ('page' in deed) await this.#ours(deed);
    else {
      this.figures.ofPeople += 1;
      this.#forget(this.#people.do(deed));
    }
    this.figures.cellsWatched = Math.max(this.figures.cellsWatched, this.#people.count);
    const lost = this.#people.lost();
    this.figures.cellsLost += lost.length;
    if (lost.length > 0) throw new Error(`Lost: ${lost.join(', ')}`);
  }

  async #ours(deed: OwnDeed): Promise<void> {
    const { book } = this.opened;
    const [before, theirs] = [appearance(book), theirLooks(book)];
    this.exchange.trouble = deed.trouble;
    this.exchange.count = 0;
    if (deed.kind === 'undo' || deed.kind === 'redo') await this.#take(deed.kind, deed, before);
    else await this.#write(deed, before);
    this.exchange.trouble = null;
    const after = theirLooks(book);
    const changed = differences(theirs, after).filter((place) => place in theirs && place in after);
    if (changed.length > 0) throw new Error(`Of people’s, changed by ${deed.kind}: ${changed.join(', ')}`);
  }

  async #write(deed: OwnDeed, before: Look): Promise<void> {
    const port = this.#pages[deed.page];
    const steps = await port.readSteps();
    const answer = await this.#ask(port, deed);
    if (!answer.ok) {
      this.#failed(answer, before, deed.trouble);
      return;
    }
    const after = await port.readSteps();
    if (after.undo === null || after.undo.token.id === steps.undo?.token.id) return;
    this.#remember(after.undo.token, { look: before, changed: changedMeanwhile(deed.trouble) });
  }

  async #ask(port: ExcelPort, deed: OwnDeed) {
    if (deed.kind === 'evaluate') return port.evaluate({ ...OPTIONS, presentation: deed.presentation });
    if (deed.kind === 'publish') return port.publish(deed.publication, OPTIONS);
    if (deed.kind === 'remove')
      return deed.of === 'results' ? port.removeResults(OPTIONS) : port.removeSheets();
    const read = await port.analyse(OPTIONS);
    if (!read.ok) return read;
    const fixes = onePerCell(read.findings.flatMap(({ fix }) => fix ?? []));
    const written = await port.write(fixEdits(fixes), { kind: 'correction', count: fixes.length }, OPTIONS);
    if (written.ok || written.aftermath === 'undoable')
      this.#people.giveUp((row, column) =>
        fixes.some(({ cell }) => cell.sheet === PLAN && cell.row === row && cell.column === column),
      );
    return written;
  }

  #failed(failure: Failure, before: Look, trouble: Trouble | null): void {
    this.figures.failures += 1;
    const isColleague = changedMeanwhile(trouble).size > 0;
    if (failure.aftermath === 'as-before' && !isColleague) this.#expectLook(before, 'said to be as before');
    if (failure.aftermath !== 'undoable') return;
    this.#remember(failure.undo, { look: before, changed: changedMeanwhile(trouble) });
  }

  async #take(way: 'undo' | 'redo', { page, trouble }: OwnDeed, before: Look): Promise<void> {
    const port = this.#pages[page];
    const step = (await port.readSteps())[way];
    if (step === null) return;
    const expected = this.#known.get(step.token.id);
    const isColleague = changedMeanwhile(trouble).size > 0;
    const here: Known = { look: before, changed: changedMeanwhile(trouble) };
    const answer = await port[way](step.token, OPTIONS);
    if (!answer.ok) {
      if (answer.aftermath === 'begun' && expected !== undefined)
        this.#remember(step.token, { ...expected, begun: expected.begun ?? here });
      this.figures.refused += answer.aftermath === 'as-before' ? 1 : 0;
      if (answer.aftermath === 'as-before' && !isColleague) this.#expectLook(before, `${way} refused`);
      return;
    }
    if (answer.wasDone) {
      this.figures.alreadyDone += 1;
      if (!isColleague) this.#expectLook(before, `${way} was done already`);
      return;
    }
    const back = (await port.readSteps())[way === 'undo' ? 'redo' : 'undo'];
    if (back !== null) this.#remember(back.token, expected?.begun ?? here);
    this.figures.exact += 1;
    this.#isMadeAgain ||= way === 'redo';
    if (expected !== undefined && !isColleague)
      this.#expectKnown(way === 'redo' ? withoutOrder(expected) : expected, way);
  }

  /** Where people have written since, an undo that is not refused has to keep what is theirs; the rest cannot be foretold. */
  #forget(sheets: readonly string[] | null): void {
    const without = ({ begun, ...known }: Known): Known => ({
      ...changedToo(known, sheets),
      ...(begun === undefined ? {} : { begun: changedToo(begun, sheets) }),
    });
    this.#known = new Map([...this.#known].map(([id, known]) => [id, without(known)]));
  }

  #remember({ id }: UndoToken, known: Known): void {
    this.#known = new Map([...this.#known, [id, known]]);
  }

  /** A sheet that is made again has another identity in the settings. */
  #expectLook(expected: Look, what: string): void {
    const found = differences(expected, appearance(this.opened.book)).filter(
      (place) => !this.#isMadeAgain || place !== 'settings',
    );
    if (found.length > 0) throw new Error(`${what}, but different: ${found.join(', ')}`);
  }

  #expectKnown({ look, changed }: Known, what: string): void {
    if (changed === 'any') return;
    const now = appearance(this.opened.book);
    const isKnown = (place: string): boolean =>
      place !== 'settings' && ![...changed].some((sheet) => place.startsWith(`${sheet} `));
    const found = differences(look, what === 'redo' ? unordered(now) : now).filter((place) =>
      changed.size === 0 ? !this.#isMadeAgain || place !== 'settings' : isKnown(place),
    );
    if (found.length > 0) throw new Error(`${what}, but different: ${found.join(', ')}`);
  }
}
