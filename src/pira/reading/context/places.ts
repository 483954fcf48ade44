import type { Coded, Field } from '../../plan/plan';
import { isKnownMission } from '../../catalogue/catalogueNames';
import type { FieldCell } from '../tables/align';
import { NO_CODE, codedOf, programmeIn, readCoded } from '../lines/coded';
import type { CodedReading } from '../lines/coded';
import { NO_FIELD, fieldOf } from '../drafts';
import type { ObjectiveDraft } from '../drafts';
import { isHeadOfCentre } from '../../lexicon/cells/centres';
import { withoutNoteSign } from '../../lexicon/cells/notes';
import { kindOfIndicators } from '../../lexicon/headings';
import { fold } from '../../lexicon/text/fold';
import type { Cell } from '../lines/lines';
import { placesInCode } from '../lines/objectiveTitle';
import type { Role } from '../../lexicon/labels/roles';

const isEmpty = ({ code, name }: Coded): boolean => code === null && name === '';

/** What tells missions and programmes apart: the code, else the name. */
export const codedKey = ({ code, name }: Coded): string => code ?? fold(name);

/** Whether a reading is a bare name that may belong to a bare code before it: "Missione | 011", "Descrizione | Competitività". */
const isNameOf = (reading: Coded, { code, name }: Coded): boolean =>
  code !== null && name === '' && reading.code === null;
const named = (code: Coded, { name, nameCell }: Coded): Coded => ({ ...code, name, nameCell });
const FARTHEST_KIND = 2;
const NO_CELLS: readonly Cell[] = [];
const CENTRES: ReadonlySet<Role> = new Set(['responsibilityCentre', 'office']);

/** Some cells and those of a field. */
function withField(cells: readonly Cell[], placed: readonly FieldCell[], role: Role): readonly Cell[] {
  let all = cells;
  for (const { role: own, cell, more } of placed)
    if (own === role) all = all.length + more.length === 0 ? [cell] : [...all, cell, ...more];
  return all;
}

/** The cells of two fields, those of the first before those of the second. */
function cellsOf(placed: readonly FieldCell[], first: Role, second: Role): readonly Cell[] {
  return withField(withField(NO_CELLS, placed, first), placed, second);
}

/** Cells that changed nothing when they were entered: the same texts change nothing again. */
interface Settled {
  readonly mission: Coded;
  readonly programme: Coded;
  readonly ofMission: readonly Cell[];
  readonly ofProgramme: readonly Cell[];
}

const alike = (some: readonly Cell[], others: readonly Cell[]): boolean =>
  some.length === others.length && some.every(({ text }, at) => text === others[at]?.text);

/** The mission, the programme and the centre that the reader stands in; entering another one leaves the objective. */
export class Places {
  mission: Coded;
  programme: Coded = NO_CODE;
  centre: Field = NO_FIELD;
  objective: ObjectiveDraft | null = null;
  /** The kind of indicators that a heading gives to the rows below it, and the row of that heading. */
  kind: { readonly type: Field; readonly row: number } | null = null;
  private centreIsOfProgramme = false;
  /** A line over the rows named the centre, not one of them; no row has followed it yet. */
  protected isCentreOfLine = false;
  private isLineNew = false;
  /** The mission or the programme was not printed but stands in the sheet's name or in the code of an objective. */
  private isFromCode = { mission: false, programme: false };
  private settled: Settled | null = null;

  constructor(
    /** The mission of all that no other is printed for: that of the sheet's name. */
    protected readonly sheetMission: Coded,
  ) {
    this.mission = sheetMission;
    this.isFromCode.mission = !isEmpty(sheetMission);
  }

  /** Enters a mission; what belonged to another one is left behind. */
  enterMission({ coded, second }: CodedReading): void {
    if (coded.code === null && coded.name === '') return;
    const isNewest = this.programme === NO_CODE && this.objective === null;
    const isSame = codedKey(coded) === codedKey(this.mission);
    if (isNewest && isNameOf(coded, this.mission)) this.mission = named(this.mission, coded);
    else if (isSame && this.mission.name === '' && coded.name !== '') this.mission = coded;
    else if (!isSame) {
      this.programme = NO_CODE;
      this.centre = NO_FIELD;
      this.isCentreOfLine = false;
      this.leaveObjective();
      this.mission = coded;
      this.isFromCode = { mission: false, programme: false };
    }
    if (second) this.enterProgramme({ coded: codedOf(second), second: null });
  }

  /** Enters a programme; 011.005 names its mission too. */
  enterProgramme(reading: CodedReading): void {
    const { coded, second } = reading;
    if (coded.code === null && coded.name === '') return;
    const programme = programmeIn(reading);
    if (second && this.mission.code === null && this.mission.name === '')
      this.mission = { ...NO_CODE, code: coded.code, codeCell: coded.codeCell };
    if (this.objective === null && isNameOf(programme, this.programme)) {
      this.programme = named(this.programme, programme);
      return;
    }
    if (codedKey(programme) === codedKey(this.programme)) return;
    this.programme = programme;
    this.isFromCode.programme = false;
    this.leaveObjective();
    if (this.centreIsOfProgramme) {
      this.centre = NO_FIELD;
      this.isCentreOfLine = false;
    }
    this.centreIsOfProgramme = false;
  }

  /** Another mission or programme begins: no objective is open. */
  protected leaveObjective(): void {
    this.objective = null;
    this.kind = null;
  }

  /** Enters the kind of the indicators below a heading. */
  enterKind({ text, row }: Cell): void {
    this.kind = { type: { text: kindOfIndicators(text), cell: null }, row };
  }

  /** A header begins: the kind named farther above was that of another table. */
  leaveKindAbove(row: number): void {
    if (this.kind && row - this.kind.row > FARTHEST_KIND) this.kind = null;
  }

  /** Enters a responsibility centre. */
  enterCentre(centre: Field): void {
    if (this.isNameless && fold(centre.text) !== fold(this.centre.text)) this.objective = null;
    this.centre = { ...centre, text: withoutNoteSign(centre.text) };
    this.centreIsOfProgramme = this.programme !== NO_CODE;
    this.isCentreOfLine = true;
    this.isLineNew = true;
  }

  /** Gives the objective named last a centre of its own, which those that follow have not. */
  ownCentre(centre: Field): void {
    if (this.objective) this.objective.responsibilityCentre = centre;
  }

  /** Takes the missions, programmes and centres among the cells of a row. Gives whether there were any. */
  enterAll(placed: readonly FieldCell[]): boolean {
    const mission = cellsOf(placed, 'missionCode', 'mission');
    const programme = cellsOf(placed, 'programmeCode', 'programme');
    const centre = this.centreIn(placed);
    if (mission.length + programme.length > 0) this.enterPlaces(mission, programme);
    if (centre.length > 0) this.enterCentre(fieldOf(centre));
    return mission.length + programme.length + centre.length > 0;
  }

  /**
   * The cells that name the centre among those of a row or a card: those below the objective rather than those above it,
   * and a centre rather than an office beside it. Who directs it is named for lack of anything else.
   */
  private centreIn(placed: readonly FieldCell[]): readonly Cell[] {
    const all = placed.filter(({ role, cell }) => CENTRES.has(role) && !cell.traits.isMissing);
    if (all.length === 0) return NO_CELLS;
    const labelOf = ({ slot }: FieldCell): string => slot?.header.text.replace(/:.*$/su, '') ?? '';
    const offices = all.filter((one) => !isHeadOfCentre(labelOf(one), one.cell.text));
    if (offices.length === 0 && this.centre.text !== '') return NO_CELLS;
    const told = offices.length > 0 ? offices : all;
    const objective = placed.find(({ role }) => role === 'objective')?.cell.row ?? Infinity;
    const below = told.filter(({ cell }) => cell.row > objective);
    const near = below.length > 0 ? below : told;
    // Each with its label in its own cell: they stand over parts of the sheet beside each other.
    const isWhole = ({ slot, cell: { row, column } }: FieldCell): boolean =>
      slot?.header.cell?.row === row && slot.header.cell.column === column;
    if (near.filter(isWhole).length > 1) return NO_CELLS;
    const centres = near.filter(({ role, cell }) => role === 'responsibilityCentre' && !cell.traits.isCode);
    return cellsOf(centres.length > 0 ? centres : near, 'responsibilityCentre', 'office');
  }

  /**
   * Takes those of a row of indicators: the centre beside one of a named objective is its own, and none of what follows.
   * Gives its centre where it or a line right above names one.
   */
  enterRow(placed: readonly FieldCell[]): Field | null {
    const isNamed = (): boolean => this.objective !== null && !this.isNameless;
    const namesObjective = placed.some(({ role }) => role === 'objective' || role === 'objectiveCode');
    const centre = this.centreIn(placed);
    const { centre: above, isCentreOfLine, isLineNew } = this;
    this.enterAll(placed.filter(({ role }) => role !== 'responsibilityCentre' && role !== 'office'));
    // A line names the centre of all the rows below it, whatever missions they name.
    if (isCentreOfLine) this.centre = above;
    this.isCentreOfLine = isCentreOfLine;
    this.isLineNew = false;
    if (centre.length === 0) return isLineNew && isCentreOfLine ? above : null;
    if (namesObjective || !isNamed()) {
      this.enterCentre(fieldOf(centre));
      this.isCentreOfLine = false;
    }
    const own = fieldOf(centre);
    return { ...own, text: withoutNoteSign(own.text) };
  }

  private get isNameless(): boolean {
    return this.objective?.title.text === '' && this.objective.number === null;
  }

  /** Enters the mission and the programme of a row. A list prints them again in each of its rows. */
  private enterPlaces(mission: readonly Cell[], programme: readonly Cell[]): void {
    const before = { mission: this.mission, programme: this.programme };
    const { settled } = this;
    const isSame = settled?.mission === before.mission && settled.programme === before.programme;
    if (isSame && alike(mission, settled.ofMission) && alike(programme, settled.ofProgramme)) return;
    const ofMission = readCoded(mission);
    const ofProgramme = readCoded(programme);
    const isProgrammeNamed = !isEmpty(ofProgramme.coded);
    this.enterMission(isProgrammeNamed ? { ...ofMission, second: null } : ofMission);
    this.enterProgramme(
      ofMission.second && ofProgramme.coded.code === null && isProgrammeNamed
        ? { ...ofProgramme, coded: named(codedOf(ofMission.second), ofProgramme.coded) }
        : ofProgramme,
    );
    const hasChanged = this.mission !== before.mission || this.programme !== before.programme;
    this.settled = hasChanged ? null : { ...before, ofMission: mission, ofProgramme: programme };
  }

  /** Enters the mission or the programme whose code stands where objectives have theirs: 011, 011.005. */
  enterByCode(placed: readonly FieldCell[]): boolean {
    const code = placed.find(({ role }) => role === 'objectiveCode')?.cell;
    const title = placed.find(({ role }) => role === 'objective');
    if (!code || !title || !/^\d{3}(?:[.-]\d{3})?$/.test(code.text)) return false;
    const read = readCoded([code, title.cell, ...title.more]);
    if (!isKnownMission(read.coded.code ?? '')) return false;
    if (read.second) this.enterProgramme(read);
    else this.enterMission(read);
    return true;
  }

  /** Takes the mission and the programme from an objective's code, 011.005.001, where nothing else names them. */
  protected enterCode(printed: string): void {
    const [mission, programme] = placesInCode(printed) ?? [];
    if (mission === undefined || programme === undefined) return;
    if (this.isFromCode.mission || isEmpty(this.mission)) {
      this.mission = { ...NO_CODE, code: mission };
      this.isFromCode.mission = true;
    }
    const isOfMission = this.mission.code === mission;
    if (isOfMission && (this.isFromCode.programme || isEmpty(this.programme))) {
      this.programme = { ...NO_CODE, code: programme };
      this.isFromCode.programme = true;
    }
  }

  /** Leaves every place but the sheet. */
  protected leavePlaces(): void {
    this.mission = this.sheetMission;
    this.programme = NO_CODE;
    this.centre = NO_FIELD;
    this.objective = null;
    this.isFromCode = { mission: !isEmpty(this.sheetMission), programme: false };
  }

  /** Stands where another reader does, but in no objective. */
  protected standWith(other: Places): void {
    this.mission = other.mission;
    this.programme = other.programme;
    this.centre = other.centre;
    this.isFromCode = { ...other.isFromCode };
  }
}
