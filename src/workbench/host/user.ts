import type { Area } from '../../pira/sheet/address';
import type { BookSheet } from '../book/bookSheet';
import { parseAddress } from './address';
import { HostError, invalidArgument } from './dispatch/hostError';
import { writeValues } from './model/range/writeValues';
import type { Author, Session } from './session';

/** What came of something that a person tried: done, or Excel's code for the refusal. */
export type Outcome = { readonly ok: true } | { readonly ok: false; readonly code: string };

/** What people do to the workbook while the add-in is open. Addresses are A1 within the sheet. */
export class User {
  readonly #session: Session;
  readonly #announce: () => void;

  constructor(session: Session, announce: () => void) {
    this.#session = session;
    this.#announce = announce;
  }

  /** Types into cells, as if entered one by one; one value fills the area. */
  type(sheet: string, address: string, entries: unknown, author: Author = 'person'): Outcome {
    return this.#try(sheet, author, (target) => {
      const area = areaOf(address);
      writeValues({ session: this.#session, sheet: target, area }, entries);
    });
  }

  select(sheet: string, address: string): Outcome {
    return this.#try(sheet, 'person', (target) => this.#session.select(target, areaOf(address)));
  }

  activate(sheet: string): Outcome {
    return this.#try(sheet, 'person', (target) => this.#session.activate(target));
  }

  #try(name: string, author: Author, act: (sheet: BookSheet) => void): Outcome {
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
      this.#announce();
    }
  }
}

function areaOf(address: string): Area {
  const parsed = parseAddress(address);
  if (parsed === null) throw invalidArgument();
  return parsed.area;
}
