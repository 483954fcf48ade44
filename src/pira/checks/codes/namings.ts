import type { CellRef } from '../../sheet/address';
import { namesOfCode, programmeNamesIn } from '../../catalogue/catalogueNames';
import { matchName, type NameMatch } from '../../catalogue/matchName';
import { MISSION_NAMES } from '../../catalogue/missions';
import { isOfficialYear } from '../../catalogue/officialSource';
import { missionCodeFor, programmeCodeFor } from '../../catalogue/codeOfName';
import { placeOf, type Coding } from './codings';

/** What the catalogue says of a name and its code. */
interface CatalogueMatch {
  readonly mission: string;
  readonly programme: string | null;
  /** Official names of this code that the name stands for; none for a wrong name. */
  readonly matches: readonly NameMatch[];
  /** The one of them that is certain: the only one, or that of the plan's year. */
  readonly certain: NameMatch | null;
  /** Official names of other codes that the name stands for. */
  readonly elsewhere: readonly NameMatch[];
}

/** A printed name, compared with the official names of its code. */
export interface Naming extends CatalogueMatch {
  readonly place: CellRef;
  /** 011, or 011-005 for a programme. */
  readonly code: string;
  readonly name: string;
  readonly coding: Coding;
}

type Parts = Pick<CatalogueMatch, 'mission' | 'programme'>;

/** The code that is printed, else the one that the name alone stands for. */
function partsOf({ level, mission, coded: { code, name } }: Coding): Parts | null {
  if (level === 'mission') {
    const known = code ?? missionCodeFor(name);
    return known === null ? null : { mission: known, programme: null };
  }
  if (mission === null) return null;
  const programme = code ?? programmeCodeFor(mission, name);
  return programme === null ? null : { mission, programme };
}

/** A damaged name may stand for several wordings of its code: the plan's year tells which. */
function certainOf(matches: readonly NameMatch[], year: number | null): NameMatch | null {
  const [only, ...others] = matches;
  if (only === undefined || others.length === 0) return only ?? null;
  if (!isOfficialYear(year)) return null;
  return matches.find(({ label: { from, to } }) => from <= year && year <= to) ?? null;
}

/** Less than this share of a name is no sign that it is meant: «Comunicazione» is part of many names. */
const MEANT_SHARE = 0.5;

function standsForOther(name: string, { kind, label }: NameMatch): boolean {
  return kind !== 'truncated' || name.length >= label.name.length * MEANT_SHARE;
}

function matchCatalogue(coding: Coding, year: number | null): CatalogueMatch | null {
  const parts = partsOf(coding);
  if (parts === null) return null;
  const labels = namesOfCode(parts.mission, parts.programme);
  if (labels.length === 0) return null;
  const { name } = coding.coded;
  const matches = matchName(name, labels);
  const others = parts.programme === null ? MISSION_NAMES : programmeNamesIn(null);
  const elsewhere = matches.length > 0 ? [] : matchName(name, others);
  return {
    ...parts,
    matches,
    certain: certainOf(matches, year),
    elsewhere: elsewhere.filter((match) => standsForOther(name, match)),
  };
}

/** The names whose code is printed, or told by the name itself, and has official names. */
export function namingsOf(codings: readonly Coding[], year: number | null): readonly Naming[] {
  const judgements = new Map<string, CatalogueMatch | null>();
  return codings.flatMap((coding): Naming[] => {
    const { level, mission, coded } = coding;
    const place = placeOf(coding);
    if (place === null || coded.name === '') return [];
    const key = `${level}|${mission ?? ''}|${coded.code ?? ''}|${coded.name}`;
    const known = judgements.get(key);
    const judgement = known === undefined ? matchCatalogue(coding, year) : known;
    judgements.set(key, judgement);
    if (judgement === null) return [];
    const code =
      judgement.programme === null ? judgement.mission : `${judgement.mission}-${judgement.programme}`;
    return [{ ...judgement, place, code, name: coded.name, coding }];
  });
}
