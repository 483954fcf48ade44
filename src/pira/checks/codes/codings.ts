import type { CellRef } from '../../address';
import type { Coded, Plan } from '../../plan';

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

/** Every mission and programme of the plan's cards and of its matrix, each printed place once. */
export function codingsOf({ objectives, matrix }: Plan): readonly Coding[] {
  const inCards = objectives.flatMap(({ mission, programme }): Coding[] => [
    ...(isPartOf(mission, programme)
      ? []
      : [{ level: 'mission', mission: mission.code, coded: mission } as const]),
    { level: 'programme', mission: mission.code, coded: programme },
  ]);
  const missions = matrix?.missions ?? [];
  const programmes = matrix?.programmes ?? [];
  const paired = missions.length === programmes.length;
  const inMatrix = [
    ...missions.map((coded): Coding => ({ level: 'mission', mission: coded.code, coded })),
    ...programmes.map((coded, index): Coding => {
      const mission = paired ? (missions[index]?.code ?? null) : null;
      return { level: 'programme', mission, coded };
    }),
  ];
  const byPlace = new Map<string, Coding>();
  for (const coding of [...inMatrix, ...inCards]) {
    const key = [coding.level, cellKey(coding.coded.codeCell), cellKey(coding.coded.nameCell)].join('|');
    if (placeOf(coding) !== null && !byPlace.has(key)) byPlace.set(key, coding);
  }
  return [...byPlace.values()];
}

/** The code as people write it: 011, or 011-005 for a programme. */
export function printedCode({ level, mission, coded }: Coding): string {
  const code = coded.code ?? '';
  return level === 'mission' || mission === null ? code : `${mission}-${code}`;
}
