import type { CellRef } from '../address';
import type { Coded, Field } from '../plan';
import type { Placed } from './align';
import type { Details } from './details';
import { NO_FIELD } from './drafts';
import type { Draft, ObjectiveDraft } from './drafts';
import { fold } from './fold';
import type { Cell } from './lines';
import { numberOfCode, objectiveTitle } from './objectiveTitle';
import { Places, codedKey } from './places';

/** An objective as it was entered last, by its title. */
interface Entered {
  readonly text: string;
  readonly printed: string;
  readonly mission: Coded;
  readonly programme: Coded;
  readonly objective: ObjectiveDraft;
}

/** Where the reader stands: the mission, programme, centre and objective that the rows below belong to. */
export class Context extends Places {
  /** The perspective that a heading gave to the objectives below it. */
  private perspective: Field = NO_FIELD;
  /** The year of reference that a card of an objective told, for the cards of its indicators. */
  referenceYear: number | null = null;
  private entered: Entered | null = null;

  constructor(
    private readonly draft: Draft,
    private readonly details: Details,
    sheetMission: Coded,
    private readonly known = new Map<string, ObjectiveDraft>(),
  ) {
    super(sheetMission);
  }

  /** Enters a perspective: that of the objective named last where it still lacks one, else of those that follow. */
  enterPerspective(perspective: Field): void {
    const { objective } = this;
    const isNew = objective?.perspective.text === '' && this.draft.indicators.at(-1)?.objective !== objective;
    if (objective && isNew) objective.perspective = perspective;
    else {
      this.perspective = perspective;
      this.objective = null;
    }
  }

  /** Enters the objective that the cells of a row name; a title met before in the same programme is the same one. */
  enterObjective(placed: readonly Placed[], row: CellRef): ObjectiveDraft | null {
    const titled = placed.find(({ role }) => role === 'objective');
    const coded = placed.find(({ role }) => role === 'objectiveCode');
    const cells = titled && !titled.cell.traits.isMissing ? [titled.cell, ...titled.more] : [];
    const code = coded && !coded.cell.traits.isMissing ? coded.cell : null;
    if (cells.length === 0 && !code) return null;
    const text = cells.map((cell) => cell.text).join(' ');
    const again = this.enteredBefore(text, code?.text ?? '');
    const objective = again ?? this.enterNamed(cells, text, code, row);
    this.objective = objective;
    this.details.add(objective, placed);
    if (objective.perspective.text === '') objective.perspective = this.perspective;
    return objective;
  }

  /** The objective that was entered last, where a list prints it again in its next row. */
  private enteredBefore(text: string, printed: string): ObjectiveDraft | null {
    const { entered } = this;
    const isSame =
      entered?.text === text &&
      entered.printed === printed &&
      entered.mission === this.mission &&
      entered.programme === this.programme;
    return isSame ? entered.objective : null;
  }

  private enterNamed(cells: readonly Cell[], text: string, code: Cell | null, row: CellRef): ObjectiveDraft {
    const read = objectiveTitle(text);
    const printed = code ? code.tidy : read.code;
    this.enterCode(printed);
    const title: Field = cells[0] ? { text: read.title, cell: cells[0] } : NO_FIELD;
    const number = read.number ?? (printed === '' ? null : numberOfCode(printed));
    const place = code ?? cells[0];
    const printedCode: Field = printed !== '' && place ? { text: printed, cell: place } : NO_FIELD;
    const keys = [title.text, printed].filter((text) => text !== '').map((text) => this.key(text));
    const known =
      keys.slice(0, 1).map((key) => this.known.get(key))[0] ??
      (cells.length === 0 ? this.ofCode(printed) : null);
    const untitled = this.isUntitled && number === null && title.text !== '' ? this.objective : null;
    if (!known && untitled) untitled.title = title;
    const objective = known ?? untitled ?? this.open({ cell: row, title, number, printedCode });
    for (const key of keys) this.known.set(key, objective);
    const { mission, programme } = this;
    this.entered =
      title.text === '' ? null : { text, printed: code?.text ?? '', mission, programme, objective };
    return objective;
  }

  /** Whether the objective named last has a number only, so that a title may follow. */
  get isUntitled(): boolean {
    const { objective } = this;
    return (
      objective?.title.text === '' &&
      objective.number !== null &&
      this.draft.indicators.at(-1)?.objective !== objective
    );
  }

  /** The objective that printed this code before, on any sheet; null where none or several did. */
  private ofCode(printed: string): ObjectiveDraft | null {
    return this.draft.coded.get(printed) ?? null;
  }

  /** Adds what the cells of a row say of an objective, where it is not said yet. */
  describe(objective: ObjectiveDraft, placed: readonly Placed[]): void {
    this.details.add(objective, placed);
  }

  /** The objective of a row that names none: the one above, or a nameless one. */
  objectiveOf(row: CellRef): ObjectiveDraft {
    if (this.objective) return this.objective;
    const key = this.key(`\n${this.centre.text}`);
    const objective =
      this.known.get(key) ?? this.open({ cell: row, title: NO_FIELD, number: null, printedCode: NO_FIELD });
    this.known.set(key, objective);
    this.objective = objective;
    return objective;
  }

  /** Leaves everything behind: another plan begins. */
  reset(): void {
    this.leavePlaces();
    this.perspective = NO_FIELD;
    this.referenceYear = null;
    this.known.clear();
    this.entered = null;
  }

  /** A reader of a part of the sheet that begins where this one stands. */
  fork(): Context {
    const other = new Context(this.draft, this.details, this.sheetMission, this.known);
    other.standWith(this);
    other.perspective = this.perspective;
    other.referenceYear = this.referenceYear;
    return other;
  }

  private key(title: string): string {
    return [codedKey(this.mission), codedKey(this.programme), fold(title)].join('\n');
  }

  private open(own: Pick<ObjectiveDraft, 'cell' | 'title' | 'number' | 'printedCode'>): ObjectiveDraft {
    const objective: ObjectiveDraft = {
      ...own,
      mission: this.mission,
      programme: this.programme,
      centre: this.centre,
      description: NO_FIELD,
      activities: NO_FIELD,
      perspective: NO_FIELD,
      stakeholders: NO_FIELD,
      resources: [],
    };
    this.draft.objectives.push(objective);
    const code = own.printedCode.text;
    if (code !== '') this.draft.coded.set(code, this.draft.coded.has(code) ? null : objective);
    return objective;
  }
}
