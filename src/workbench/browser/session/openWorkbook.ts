import type { Area } from '../../../pira/sheet/address';
import { cellAddress } from '../../../pira/sheet/address';
import type { Book } from '../../book/book';
import type { BookSheet } from '../../book/bookSheet';
import type { Calculator } from '../../engine/loadEngine';
import { localAddress } from '../../host/address';
import type { EventEntry } from '../../host/events';
import type { ActionResult } from '../../host/user';
import type { BatchResponse } from '../../host/dispatch/response';
import { ExcelHost, type HostRequest } from '../../host/host';
import type { Exchange } from '../../host/exchanges';
import { HANDLERS_READY } from '../xdm/protocol';
import { type ActionExchanges, addExchange } from './exchanges';

/** The client sends these as writes, though they only ask to be told of changes. */
const SUBSCRIBES = /^_(?:Register|Unregister)\w+Event$/u;

/** A workbook open in the page: the host that answers for it, and word of every change for those who draw it. */
export class OpenWorkbook {
  /** Tells one opened workbook from another. */
  readonly id = crypto.randomUUID();
  readonly host: ExcelHost;
  readonly #listeners = new Set<() => void>();
  readonly #addIns = new Set<(entries: readonly EventEntry[]) => void>();
  #revision = 0;
  #contentRevision = 0;
  #savedRevision = 0;
  #lastActionExchanges: ActionExchanges | undefined;

  constructor(
    readonly name: string,
    book: Book,
    readonly calculator: Calculator,
    locale: string,
  ) {
    this.host = new ExcelHost(book, { engine: calculator.interactive, locale });
    this.host.onEvents = (entries) => {
      for (const addIn of this.#addIns) addIn(entries);
    };
  }

  get book(): Book {
    return this.host.book;
  }

  get activeSheet(): BookSheet | undefined {
    return this.book.activeSheet;
  }

  /** The exchanges of the last action; undefined before the first. */
  get lastActionExchanges(): ActionExchanges | undefined {
    return this.#lastActionExchanges;
  }

  get lastExchange(): Exchange | undefined {
    return this.host.exchanges.at(-1);
  }

  /** Grows with every change of what cells hold or look like, not with the selection. */
  get contentRevision(): number {
    return this.#contentRevision;
  }

  /** Whether cells have changed since it was opened or saved. */
  get isUnsaved(): boolean {
    return this.#contentRevision !== this.#savedRevision;
  }

  markSaved(): void {
    this.#savedRevision = this.#contentRevision;
  }

  /** Grows with every change. */
  revision = (): number => this.#revision;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Tells a page of the add-in what happens in the workbook, until the function it gives is called. */
  onEvents(listener: (entries: readonly EventEntry[]) => void): () => void {
    this.#addIns.add(listener);
    return () => this.#addIns.delete(listener);
  }

  /** A person does something: its exchanges are counted from here on. */
  beginAction(): void {
    this.#lastActionExchanges = undefined;
    this.#notify(false);
  }

  async execute(request: HostRequest): Promise<BatchResponse> {
    const start = performance.now();
    const answer = await this.host.execute(request);
    const exchange = this.lastExchange;
    if (exchange !== undefined && !exchange.actions.includes(HANDLERS_READY))
      this.#lastActionExchanges = addExchange(this.#lastActionExchanges, exchange, start, performance.now());
    const isWrite = exchange?.kind === 'write' && !exchange.actions.every((name) => SUBSCRIBES.test(name));
    if (isWrite) this.host.user.forgetEdits();
    this.#notify(isWrite);
    return answer;
  }

  type(sheet: BookSheet, row: number, column: number, entry: unknown): ActionResult {
    this.beginAction();
    return this.#afterEdit(this.host.user.type(sheet.name, cellAddress(row, column), entry), true);
  }

  /** Enters values into an area, row by row, and selects it. */
  paste(sheet: BookSheet, area: Area, entries: readonly (readonly unknown[])[]): ActionResult {
    this.beginAction();
    const address = localAddress(area);
    const outcome = this.host.user.type(sheet.name, address, entries);
    if (outcome.ok) this.host.user.select(sheet.name, address);
    return this.#afterEdit(outcome, true);
  }

  clear(sheet: BookSheet, area: Area): ActionResult {
    return this.#afterEdit(this.host.user.type(sheet.name, localAddress(area), ''), true);
  }

  /** Takes back the last entry in the cells, or does it again; false where there is none. */
  undoOrRedo(way: 'undo' | 'redo'): boolean {
    this.beginAction();
    const outcome = this.host.user[way]();
    if (outcome === null) return false;
    this.#afterEdit(outcome, true);
    return true;
  }

  select(sheet: BookSheet, area: Area): ActionResult {
    this.beginAction();
    return this.#afterEdit(this.host.user.select(sheet.name, localAddress(area)), false);
  }

  activate(sheet: BookSheet): ActionResult {
    return this.#afterEdit(this.host.user.activate(sheet.name), false);
  }

  #afterEdit(outcome: ActionResult, isContent: boolean): ActionResult {
    this.#notify(isContent);
    return outcome;
  }

  #notify(isContent: boolean): void {
    this.#revision++;
    if (isContent) this.#contentRevision++;
    for (const listener of this.#listeners) listener();
  }
}
