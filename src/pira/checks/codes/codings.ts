import type { CellRef } from '../../sheet/address';
import type { Coded, Plan } from '../../plan/plan';

/** A mission or programme as it is printed at one place. */
export interface Coding {
  readonly level: 'mission' | 'programme';
  /** The mission it is or belongs to; null where its code is not printed. */
  readonly mission: string | null;
  readonly coded: Coded;
}

/** Where a coding is printed: its name's cell, else its code's. */
export function placeOf({ coded }: Coding): CellRef | null {
  return coded.nameCell ?? coded.codeCell;
}

function cellKey(cell: CellRef | null): string {
  return cell === null ? '' : `${cell.sheet}!${cell.row}!${cell.column}`;
}

/** Whether a mission is printed only as the first part of its programme's code (012-004). */
function isPartOf(mission: Coded, programme: Coded): boolean {
  return mission.name === '' && cellKey(mission.codeCell) === cellKey(programme.codeCell);
}

/** Collects codings, each printed place once. */
class Codings {
  readonly found: Coding[] = [];
  /** Objectives below one heading share it: most are told by that, without a key. */
  readonly #known = { mission: new Set<Coded>(), programme: new Set<Coded>() };
  readonly #places = new Set<string>();

  add(level: Coding['level'], mission: string | null, coded: Coded): void {
    if (this.#known[level].has(coded)) return;
    this.#known[level].add(coded);
    const coding = { level, mission, coded };
    const key = `${level}|${cellKey(coded.codeCell)}|${cellKey(coded.nameCell)}`;
    if (placeOf(coding) === null || this.#places.has(key)) return;
    this.#places.add(key);
    this.found.push(coding);
  }
}

/** Every mission and programme of the plan's cards and of its matrix, each printed place once. */
export function codingsOf({ objectives, matrix }: Plan): readonly Coding[] {
  const codings = new Codings();
  const missions = matrix?.missions ?? [];
  const programmes = matrix?.programmes ?? [];
  const paired = missions.length === programmes.length;
  for (const mission of missions) codings.add('mission', mission.code, mission);
  for (const [at, programme] of programmes.entries())
    codings.add('programme', paired ? (missions[at]?.code ?? null) : null, programme);
  for (const { mission, programme } of objectives) {
    if (!isPartOf(mission, programme)) codings.add('mission', mission.code, mission);
    codings.add('programme', mission.code, programme);
  }
  return codings.found;
}

/** The code as people write it: 011, or 011-005 for a programme. */
export function printedCode({ level, mission, coded }: Coding): string {
  const code = coded.code ?? '';
  return level === 'mission' || mission === null ? code : `${mission}-${code}`;
}
