import type { CellRef } from '../../address';
import { labelsOf, programmeLabelsIn } from '../../catalogue/labels';
import { matchName, type NameMatch } from '../../catalogue/matchName';
import { MISSION_LABELS } from '../../catalogue/missions';
import { remembering } from '../../reading/fold';
import { placeOf, printedCode, type Coding } from './codings';

/** A printed code with its name, held against the official names of that code. */
export interface Naming {
  readonly place: CellRef;
  readonly code: string;
  readonly name: string;
  readonly coding: Coding;
  readonly mission: string;
  readonly programme: string | null;
  /** Official names of this code that the name stands for; none for a wrong name. */
  readonly matches: readonly NameMatch[];
  /** Official names of other codes that the name stands for. */
  readonly elsewhere: readonly NameMatch[];
}

function partsOf({ level, mission, coded }: Coding): { mission: string; programme: string | null } | null {
  if (coded.code === null || mission === null) return null;
  return { mission, programme: level === 'programme' ? coded.code : null };
}

/** The codes that are printed with a name and whose official names are held. */
export function namingsOf(codings: readonly Coding[]): readonly Naming[] {
  const missionMatches = remembering((name) => matchName(name, MISSION_LABELS));
  const programmeMatches = remembering((name) => matchName(name, programmeLabelsIn(null)));
  return codings.flatMap((coding): Naming[] => {
    const parts = partsOf(coding);
    const place = placeOf(coding);
    const { name } = coding.coded;
    if (parts === null || place === null || name === '') return [];
    const labels = labelsOf(parts.mission, parts.programme);
    if (labels.length === 0) return [];
    const matches = matchName(name, labels);
    const all = parts.programme === null ? missionMatches(name) : programmeMatches(name);
    const elsewhere = matches.length > 0 ? [] : all;
    return [{ place, code: printedCode(coding), name, coding, ...parts, matches, elsewhere }];
  });
}
