import { isKnownMission } from '../../catalogue/labels';
import { MISSION_IN_HEADER } from '../../lexicon/headings';
import type { Coded } from '../../plan/plan';
import { readCoded } from '../lines/coded';
import type { CodedReading } from '../lines/coded';
import type { Layout } from '../tables/layout';
import type { CellRef } from '../../sheet/address';

/** The code of the mission whose targets a column holds, "Missione 011"; null where its label names none. */
export function missionOfColumn(text: string): string | null {
  const digits = MISSION_IN_HEADER.exec(text)?.[1]?.padStart(3, '0');
  return digits !== undefined && isKnownMission(digits) ? digits : null;
}

/** The missions that the target columns of a header stand for, by column. */
export function missionColumns({ slots }: Layout): ReadonlyMap<number, CodedReading> {
  const found = new Map<number, CodedReading>();
  for (const { role, column, header } of slots) {
    const code = role === 'target' ? missionOfColumn(header.text) : null;
    if (code !== null) found.set(column, { coded: codedAt(code, header.cell), second: null });
  }
  return found;
}

function codedAt(code: string, cell: CellRef | null): Coded {
  return { ...readCoded([]).coded, code, codeCell: cell };
}
