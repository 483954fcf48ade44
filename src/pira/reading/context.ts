import type { CellRef } from '../address';
import type { Coded, Field } from '../plan';
import { isKnownMission } from '../catalogue/labels';
import type { Placed } from './align';
import { NO_CODE, readCoded } from './coded';
import type { CodedReading, Second } from './coded';
import { NO_FIELD, amountOf, fieldOf } from './drafts';
import type { Draft, ObjectiveDraft } from './drafts';
import { fold, tidy } from './fold';
import { refOf } from './lines';
import type { Cell } from './lines';
import { numberOfCode, objectiveTitle, placesInCode } from './objectiveTitle';
import type { Role } from './words/roles';

const isEmpty = ({ code, name }: Coded): boolean => code === null && name === '';
const keyOf = ({ code, name }: Coded): string => code ?? fold(name);

/** Whether a reading is a bare name that may belong to a bare code before it: "Missione | 011", "Descrizione | Competitività". */
const isNameOf = (reading: Coded, { code, name }: Coded): boolean =>
  code !== null && name === '' && reading.code === null;
const named = (code: Coded, { name, nameCell }: Coded): Coded => ({ ...code, name, nameCell });
function codedOf({ code, name, cell }: Second): Coded {
  const place = refOf(cell);
  return { code, codeCell: place, name, nameCell: name === '' ? null : place };
}

/** What rows say of an objective, and the field of theirs that says it. */
const DETAILS = [
  ['description', 'objectiveDescription'],
  ['activities', 'activities'],
  ['perspective', 'perspective'],
  ['stakeholders', 'stakeholders'],
] as const;

function cellsOf(placed: readonly Placed[], role: Role): readonly Cell[] {
  const cells: Cell[] = [];
  for (const one of placed) if (one.role === role) cells.push(one.cell, ...one.more);
  return cells;
}

/** Where the reader stands: the mission, programme, centre and objective that the rows below belong to. */
export class Context {
  mission: Coded;
  programme: Coded = NO_CODE;
  centre: Field = NO_FIELD;
  /** The perspective that a heading gave to the objectives below it. */
  private perspective: Field = NO_FIELD;
  objective: ObjectiveDraft | null = null;
  /** The year of reference that a card of an objective told, for the cards of its indicators. */
  referenceYear: number | null = null;
  private centreIsOfProgramme = false;
  /** The mission or the programme was not printed but stands in the sheet's name or in the code of an objective. */
  private isFromCode = { mission: false, programme: false };

  constructor(
    private readonly draft: Draft,
    /** The mission of all that no other is printed for: that of the sheet's name. */
    private readonly sheetMission: Coded,
    private readonly known = new Map<string, ObjectiveDraft>(),
  ) {
    this.mission = sheetMission;
    this.isFromCode.mission = !isEmpty(sheetMission);
  }

  /** Enters a mission; what belonged to another one is left behind. */
  enterMission({ coded, second }: CodedReading): void {
    if (coded.code === null && coded.name === '') return;
    const isNewest = this.programme === NO_CODE && this.objective === null;
    if (isNewest && isNameOf(coded, this.mission)) this.mission = named(this.mission, coded);
    else if (keyOf(coded) !== keyOf(this.mission)) {
      this.programme = NO_CODE;
      this.centre = NO_FIELD;
      this.objective = null;
      this.mission = coded;
      this.isFromCode = { mission: false, programme: false };
    }
    if (second) this.enterProgramme({ coded: codedOf(second), second: null });
  }

  /** Enters a programme; 011.005 names its mission too. */
  enterProgramme({ coded, second }: CodedReading): void {
    if (coded.code === null && coded.name === '') return;
    const own = second?.name === '' ? { ...coded, code: second.code } : null;
    const programme = own ?? (second ? codedOf(second) : coded);
    if (second && this.mission.code === null && this.mission.name === '')
      this.mission = { ...NO_CODE, code: coded.code, codeCell: coded.codeCell };
    if (this.objective === null && isNameOf(programme, this.programme)) {
      this.programme = named(this.programme, programme);
      return;
    }
    if (keyOf(programme) === keyOf(this.programme)) return;
    this.programme = programme;
    this.isFromCode.programme = false;
    this.objective = null;
    if (this.centreIsOfProgramme) this.centre = NO_FIELD;
    this.centreIsOfProgramme = false;
  }

  /** Enters a centre of responsibility. */
  enterCentre(centre: Field): void {
    const isNameless = this.objective?.title.text === '' && this.objective.number === null;
    if (isNameless && fold(centre.text) !== fold(this.centre.text)) this.objective = null;
    this.centre = centre;
    this.centreIsOfProgramme = this.programme !== NO_CODE;
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

  /** Takes the missions, programmes and centres among the cells of a row. Gives whether there were any. */
  enterAll(placed: readonly Placed[]): boolean {
    const of = (first: Role, second: Role): Cell[] => [...cellsOf(placed, first), ...cellsOf(placed, second)];
    const mission = of('missionCode', 'mission');
    const programme = of('programmeCode', 'programme');
    const centre = of('responsibilityCentre', 'office');
    const ofMission = readCoded(mission);
    const ofProgramme = readCoded(programme);
    const isProgrammeNamed = !isEmpty(ofProgramme.coded);
    this.enterMission(isProgrammeNamed ? { ...ofMission, second: null } : ofMission);
    this.enterProgramme(
      ofMission.second && ofProgramme.coded.code === null && isProgrammeNamed
        ? { ...ofProgramme, coded: named(codedOf(ofMission.second), ofProgramme.coded) }
        : ofProgramme,
    );
    if (centre.length > 0) this.enterCentre(fieldOf(centre));
    return mission.length + programme.length + centre.length > 0;
  }

  /** Enters the mission or the programme whose code stands where objectives have theirs: 011, 011.005. */
  enterByCode(placed: readonly Placed[]): boolean {
    const code = placed.find(({ role }) => role === 'objectiveCode')?.cell;
    const title = placed.find(({ role }) => role === 'objective');
    if (!code || !title || !/^\d{3}(?:[.-]\d{3})?$/.test(code.text)) return false;
    const read = readCoded([code, title.cell, ...title.more]);
    if (!isKnownMission(read.coded.code ?? '')) return false;
    if (read.second) this.enterProgramme(read);
    else this.enterMission(read);
    return true;
  }

  /** Enters the objective that the cells of a row name; a title met before in the same programme is the same one. */
  enterObjective(placed: readonly Placed[], row: CellRef): ObjectiveDraft | null {
    const titled = placed.find(({ role }) => role === 'objective');
    const coded = placed.find(({ role }) => role === 'objectiveCode');
    const cells = titled && !titled.cell.traits.isMissing ? [titled.cell, ...titled.more] : [];
    const code = coded && !coded.cell.traits.isMissing ? coded.cell : null;
    if (cells.length === 0 && !code) return null;
    const read = objectiveTitle(cells.map(({ text }) => text).join(' '));
    const printed = code ? tidy(code.text) : read.code;
    this.enterCode(printed);
    const title: Field = cells[0] ? { text: read.title, cell: refOf(cells[0]) } : NO_FIELD;
    const number = read.number ?? (printed === '' ? null : numberOfCode(printed));
    const place = code ?? cells[0];
    const printedCode: Field = printed !== '' && place ? { text: printed, cell: refOf(place) } : NO_FIELD;
    const keys = [title.text, printed].filter((text) => text !== '').map((text) => this.key(text));
    const known =
      keys.slice(0, 1).map((key) => this.known.get(key))[0] ??
      (cells.length === 0 ? this.ofCode(printed) : null);
    const untitled = this.isUntitled && number === null && title.text !== '' ? this.objective : null;
    if (!known && untitled) untitled.title = title;
    const objective = known ?? untitled ?? this.open({ cell: row, title, number, printedCode });
    for (const key of keys) this.known.set(key, objective);
    this.objective = objective;
    this.describe(objective, placed);
    if (objective.perspective.text === '') objective.perspective = this.perspective;
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

  /** Takes the mission and the programme from an objective's code, 011.005.001, where nothing else names them. */
  private enterCode(printed: string): void {
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

  /** The objective that printed this code before, on any sheet; null where none or several did. */
  private ofCode(printed: string): ObjectiveDraft | null {
    return this.draft.coded.get(printed) ?? null;
  }

  /** Adds what the cells of a row say of an objective, where it is not said yet. */
  describe(objective: ObjectiveDraft, placed: readonly Placed[]): void {
    for (const [detail, role] of DETAILS) {
      const cells = placed.filter((one) => one.role === role && !one.cell.traits.isMissing);
      if (cells.length === 0 || objective[detail].text !== '') continue;
      const texts = cells.map(({ cell, more }) => fieldOf([cell, ...more]));
      objective[detail] = { text: texts.map(({ text }) => text).join('; '), cell: texts[0]?.cell ?? null };
    }
    for (const { role, slot, cell } of placed) {
      if (role === 'resources' && !cell.traits.isMissing) {
        const place = refOf(cell);
        const amount = amountOf(cell.value, cell.text);
        // A list prints the resources of an objective again in each of its rows.
        const isNew = !objective.resources.some(
          (old) => old.cell.column === place.column && (old.cell.row === place.row || old.amount === amount),
        );
        const year = slot?.years[0] ?? null;
        if (isNew) objective.resources.push({ year, cell: place, amount });
      }
    }
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
    this.mission = this.sheetMission;
    this.programme = NO_CODE;
    this.centre = NO_FIELD;
    this.objective = null;
    this.perspective = NO_FIELD;
    this.referenceYear = null;
    this.isFromCode = { mission: !isEmpty(this.sheetMission), programme: false };
    this.known.clear();
  }

  /** A reader of a part of the sheet that begins where this one stands. */
  fork(): Context {
    const other = new Context(this.draft, this.sheetMission, this.known);
    other.mission = this.mission;
    other.programme = this.programme;
    other.centre = this.centre;
    other.perspective = this.perspective;
    other.referenceYear = this.referenceYear;
    other.isFromCode = { ...this.isFromCode };
    return other;
  }

  private key(title: string): string {
    return [keyOf(this.mission), keyOf(this.programme), fold(title)].join('\n');
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
