import type { CellRef } from '../../sheet/address';
import type { Coded, Field } from '../../plan/plan';
import { firstOf } from '../tables/align';
import type { FieldCell } from '../tables/align';
import type { Details } from './details';
import { NO_FIELD, NO_WEIGHT, cellField, weightIn } from '../drafts';
import type { Draft, ObjectiveDraft } from '../drafts';
import { withoutNoteNumber, withoutNoteSign } from '../../lexicon/cells/notes';
import { headsKind } from '../../lexicon/headings';
import { fold } from '../../lexicon/text/fold';
import type { Cell } from '../lines/lines';
import { partOf } from '../tables/fusedCells';
import { namesObjective, numberOfCode, objectiveTitle, titleAndWeight } from '../lines/objectiveTitle';
import { MetObjectives } from './metObjectives';
import { Places, codedKey } from './places';

/** An objective as it was entered last, by its title. */
interface Entered {
  readonly text: string;
  readonly printed: string;
  readonly mission: Coded;
  readonly programme: Coded;
  readonly centre: string;
  readonly objective: ObjectiveDraft;
}

/** The whole text of a cell and of those over which it runs on. */
function textOf({ cell, more }: FieldCell): string {
  return more.length === 0 ? cell.text : [cell, ...more].map(({ text }) => text).join(' ');
}

const NONE: readonly FieldCell[] = [];

/** Where the reader stands: the mission, programme, centre and objective that the rows below belong to. */
export class Context extends Places {
  /** The perspective that a heading gave to the objectives below it. */
  private perspective: Field = NO_FIELD;
  /** The year of reference that a card of an objective told, for the cards of its indicators. */
  referenceYear: number | null = null;
  private entered: Entered | null = null;
  /** What a block said of the next objective before it was named. */
  private pending: readonly FieldCell[] = NONE;

  constructor(
    private readonly draft: Draft,
    private readonly details: Details,
    sheetMission: Coded,
    private readonly known = new MetObjectives(),
  ) {
    super(sheetMission);
  }

  /** Enters a perspective: that of the objective named last where it still lacks one, else of those that follow. */
  enterPerspective(perspective: Field): void {
    const { objective } = this;
    const isNew =
      objective?.perspective.text === '' && this.draft.indicators.at(-1)?.indicator.objective !== objective;
    if (objective && isNew) objective.perspective = perspective;
    else {
      this.perspective = perspective;
      this.objective = null;
    }
  }

  /** Enters the objective that the cells of a row name; a title met before in the same programme is the same one. */
  enterObjective(placed: readonly FieldCell[], row: CellRef): ObjectiveDraft | null {
    const titled = firstOf(placed, 'objective');
    const coded = firstOf(placed, 'objectiveCode');
    const title = titled && !titled.cell.traits.isMissing ? titled : null;
    const code = coded && !coded.cell.traits.isMissing ? coded.cell : null;
    if (!title && !code) return null;
    const text = title ? textOf(title) : '';
    const objective =
      this.enteredBefore(text, code?.text ?? '') ?? this.enterNamed(title?.cell ?? null, text, code, row);
    this.objective = objective;
    this.details.add(objective, placed);
    if (objective.perspective.text === '') objective.perspective = this.perspective;
    return objective;
  }

  /** Enters the objective that a text alone in its row names, as long as it turns out to have indicators. */
  enterHeading(placed: readonly FieldCell[], row: CellRef): ObjectiveDraft | null {
    const before = this.draft.objectives.length;
    this.kind = null;
    const objective = this.enterObjective(placed, row);
    if (objective && this.draft.objectives.length > before) this.draft.headings.add(objective);
    return objective;
  }

  /** The objective that was entered last, where a list prints it again in its next row. */
  private enteredBefore(text: string, printed: string): ObjectiveDraft | null {
    const { entered } = this;
    const isSame =
      entered?.text === text &&
      entered.printed === printed &&
      entered.mission === this.mission &&
      entered.programme === this.programme &&
      (!this.isCentreOfLine || entered.centre === this.centre.text);
    return isSame ? entered.objective : null;
  }

  private enterNamed(titled: Cell | null, text: string, code: Cell | null, row: CellRef): ObjectiveDraft {
    const { title: bare, weight } = titleAndWeight(withoutNoteSign(text));
    const read = objectiveTitle(bare);
    const printed = code ? code.tidy : read.code;
    this.enterCode(printed);
    const title: Field = titled ? { text: read.title, cell: titled } : NO_FIELD;
    const number = read.number ?? (printed === '' ? null : numberOfCode(printed));
    const place = code ?? titled;
    const printedCode: Field = printed !== '' && place ? { text: printed, cell: place } : NO_FIELD;
    const keys = [title.text, printed].filter((text) => text !== '').map(this.keyOf);
    const [key] = keys;
    const met = key === undefined ? this.numberedAlike(number) : this.metBefore(key);
    const known = met ?? (titled ? this.metUnderMark(title) : this.ofCode(printed));
    const untitled = this.isUntitled && number === null && title.text !== '' ? this.objective : null;
    if (!known && untitled) this.entitle(untitled, title);
    const objective = known ?? untitled ?? this.open({ cell: row, title, number, printedCode });
    for (const one of keys) {
      this.known.set(one, objective);
      if (this.isCentreOfLine) this.known.set(this.ofCentre(one), objective);
    }
    this.known.setMarked(title.text, objective, this.keyOf);
    if (weight !== null && titled && objective.weight.value === null)
      objective.weight = weightIn(partOf(titled, weight));
    const { mission, programme, centre } = this;
    this.entered =
      title.text === ''
        ? null
        : { text, printed: code?.text ?? '', mission, programme, centre: centre.text, objective };
    return objective;
  }

  /** The objective above of which nothing is told but the same number, as rows below each other print it. */
  private numberedAlike(number: number | null): ObjectiveDraft | null {
    const { objective } = this;
    const isBare = [objective?.title, objective?.printedCode, objective?.description].every(
      (field) => field?.text === '',
    );
    return isBare && objective?.number === number ? objective : null;
  }

  private ofCentre(key: string): string {
    return `${key}\n${fold(this.centre.text)}`;
  }

  /** The objective met before under a key; one of another centre is not it where a line over the rows names the centre. */
  private metBefore(key: string): ObjectiveDraft | null {
    const met = this.known.get(key);
    const centre = met?.responsibilityCentre.text ?? '';
    if (!this.isCentreOfLine || centre === '' || this.centre.text === '') return met;
    return fold(centre) === fold(this.centre.text) ? met : this.known.get(this.ofCentre(key));
  }

  /** The objective met before under the same title with the mark of a note, "Migliorare (1)", or without it. */
  private metUnderMark({ text }: Field): ObjectiveDraft | null {
    const bare = withoutNoteNumber(text);
    return bare === text ? this.known.getMarked(text, this.keyOf) : this.metBefore(this.keyOf(bare));
  }

  /** A card may tell the number of its objective before its mission, and its title below. */
  private entitle(objective: ObjectiveDraft, title: Field): void {
    objective.title = title;
    objective.mission = this.mission;
    objective.programme = this.programme;
    objective.responsibilityCentre = this.centre;
  }

  protected override leaveObjective(): void {
    this.kind = null;
    if (!this.isUntitled) this.objective = null;
  }

  /** Whether the objective named last has a number only, so that a title may follow. */
  get isUntitled(): boolean {
    const { objective } = this;
    return (
      objective?.title.text === '' &&
      objective.number !== null &&
      this.draft.indicators.at(-1)?.indicator.objective !== objective
    );
  }

  /** Whether more than a text alone in its row tells the objective above: a label, a code, a column. */
  get isToldObjective(): boolean {
    return (
      this.objective !== null && this.objective.title.text !== '' && !this.draft.headings.has(this.objective)
    );
  }

  /** The objective that printed this code before, on any sheet; null where none or several did. */
  private ofCode(printed: string): ObjectiveDraft | null {
    return this.draft.coded.get(printed) ?? null;
  }

  /** The objective of a row that names none, with what its cells say of it where it is not said yet. */
  describe(row: CellRef, placed: readonly FieldCell[]): ObjectiveDraft {
    const objective = this.objectiveOf(row);
    this.details.add(objective, placed);
    return objective;
  }

  /** Gives the centre that a card names below its objective to that objective, as long as nothing measures it. */
  centreBelow(): void {
    const { objective } = this;
    const isMeasured = this.draft.indicators.at(-1)?.indicator.objective === objective;
    if (objective && !isMeasured) objective.responsibilityCentre = this.centre;
  }

  /** The objective of a row that names none: the one above, or a nameless one. */
  objectiveOf(row: CellRef): ObjectiveDraft {
    if (this.objective) return this.objective;
    const key = this.keyOf(`\n${this.centre.text}`);
    const objective =
      this.known.get(key) ?? this.open({ cell: row, title: NO_FIELD, number: null, printedCode: NO_FIELD });
    this.known.set(key, objective);
    this.objective = objective;
    return objective;
  }

  /** Takes a text right below the label of an objective for its description. False where it cannot be. */
  describeBelow(cell: Cell): boolean {
    const { objective } = this;
    const isFresh = objective !== null && this.draft.indicators.at(-1)?.indicator.objective !== objective;
    const named = objective?.title.cell;
    if (
      !isFresh ||
      !named ||
      objective.title.text === '' ||
      objective.description.text !== '' ||
      cell.row !== named.row + 1
    )
      return false;
    const isOther = namesObjective(cell.text) || headsKind(cell.text);
    if (cell.traits.sign !== 'none' || cell.traits.isNumeric || isOther) return false;
    objective.description = cellField(cell);
    return true;
  }

  /** What a block says of the objective that the table below it measures, although it does not name it. */
  awaitObjective(placed: readonly FieldCell[]): void {
    const { objective } = this;
    const isMeasured = objective !== null && this.draft.indicators.at(-1)?.indicator.objective === objective;
    if (objective && !isMeasured) this.details.add(objective, placed);
    else {
      this.objective = null;
      this.entered = null;
      this.known.clear();
      this.pending = placed;
    }
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

  private readonly keyOf = (title: string): string =>
    `${codedKey(this.mission)}\n${codedKey(this.programme)}\n${fold(title)}`;

  private open(own: Pick<ObjectiveDraft, 'cell' | 'title' | 'number' | 'printedCode'>): ObjectiveDraft {
    const { cell, title, number, printedCode } = own;
    const objective: ObjectiveDraft = {
      id: this.draft.objectives.length,
      cell,
      mission: this.mission,
      programme: this.programme,
      responsibilityCentre: this.centre,
      number,
      numberSource: null,
      code: null,
      printedCode,
      title,
      description: NO_FIELD,
      activities: NO_FIELD,
      perspective: NO_FIELD,
      stakeholders: NO_FIELD,
      resources: [],
      weight: NO_WEIGHT,
    };
    this.draft.objectives.push(objective);
    this.details.add(objective, this.pending);
    this.pending = NONE;
    const code = printedCode.text;
    if (code !== '') this.draft.coded.set(code, this.draft.coded.has(code) ? null : objective);
    return objective;
  }
}
