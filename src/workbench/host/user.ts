import type { Area } from '../../pira/sheet/address';
import type { BookSheet } from '../book/bookSheet';
import type { CellState } from '../book/cells';
import { parseAddress } from './address';
import { HostError, invalidArgument } from './dispatch/hostError';
import { writeValues } from './model/range/writeValues';
import type { Author, Session } from './session';

/** What came of something that a person tried: done, or Excel's code for the refusal. */
export type ActionResult = { readonly ok: true } | { readonly ok: false; readonly code: string };

/** An edit of the person, with what the cells were before and after it. */
interface UserEdit {
  readonly sheet: BookSheet;
  readonly area: Area;
  readonly before: readonly CellState[];
  readonly after: readonly CellState[];
}

/** What people do to the workbook while the add-in is open. Addresses are A1 within the sheet. */
export class User {
  readonly #session: Session;
  readonly #sendEvents: () => void;
  #done: UserEdit[] = [];
  #undone: UserEdit[] = [];

  constructor(session: Session, announce: () => void) {
    this.#session = session;
    this.#sendEvents = announce;
  }

  /** Types into cells, as if entered one by one; one value fills the area. */
  type(sheet: string, address: string, entries: unknown, author: Author = 'person'): ActionResult {
    return this.#try(sheet, author, (target) => {
      const area = areaOf(address);
      const before = target.cells.statesIn(area);
      writeValues({ session: this.#session, sheet: target, area }, entries);
      if (author !== 'person') return;
      this.#done.push({ sheet: target, area, before, after: target.cells.statesIn(area) });
      this.#undone = [];
    });
  }

  /** Takes back what the person typed last, and selects it; null where there is nothing. */
  undo(): ActionResult | null {
    const step = this.#done.pop();
    if (step === undefined) return null;
    this.#undone.push(step);
    return this.#restore(step, step.before);
  }

  /** Does again what was undone last, and selects it; null where there is nothing. */
  redo(): ActionResult | null {
    const step = this.#undone.pop();
    if (step === undefined) return null;
    this.#done.push(step);
    return this.#restore(step, step.after);
  }

  /** From here on nothing can be undone, as in Excel once an add-in has written. */
  forgetEdits(): void {
    this.#done = [];
    this.#undone = [];
  }

  select(sheet: string, address: string): ActionResult {
    return this.#try(sheet, 'person', (target) => this.#session.select(target, areaOf(address)));
  }

  activate(sheet: string): ActionResult {
    return this.#try(sheet, 'person', (target) => this.#session.activate(target));
  }

  #restore({ sheet: { name }, area }: UserEdit, states: readonly CellState[]): ActionResult {
    return this.#try(name, 'person', (sheet) => {
      sheet.cells.restore(area, states);
      this.#session.recordEdit(sheet, area);
      this.#session.select(sheet, area);
    });
  }

  #try(name: string, author: Author, act: (sheet: BookSheet) => void): ActionResult {
    const sheet = this.#session.book.sheet(name);
    if (sheet === undefined) return { ok: false, code: 'ItemNotFound' };
    this.#session.author = author;
    try {
      act(sheet);
      this.#session.recalculate();
      return { ok: true };
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      return { ok: false, code: error.code };
    } finally {
      this.#session.author = 'addin';
      this.#sendEvents();
    }
  }
}

function areaOf(address: string): Area {
  const parsed = parseAddress(address);
  if (parsed === null) throw invalidArgument();
  return parsed.area;
}
