import { MISSION_NAMES } from '../../catalogue/missions';
import { isKnownMission } from '../../catalogue/catalogueNames';
import { matchName } from '../../catalogue/matchName';
import { CODE_AND_NAME, MISSION_IN_HEADER } from '../../lexicon/headings';
import type { Field } from '../../plan/plan';
import { fold, wordsOf } from '../../lexicon/text/fold';
import { remembering } from '../../remembering';
import { NO_CODE } from '../lines/coded';
import type { CodedReading } from '../lines/coded';
import type { FieldCell } from '../tables/align';
import type { Layout } from '../tables/layout';

const SHORTEST_NAME = 8;

const firstWord = (text: string): string => wordsOf(fold(text.slice(0, 60)))[0] ?? '';
/** The words that official names begin with: no others need be compared with them. */
const FIRST_WORDS = new Set(MISSION_NAMES.map(({ name }) => firstWord(name)));

/** The mission that a label prints by its word and number: "Target Missione 011", "Miss. 12", "M016"; null where it prints none. */
export const missionNumbered = remembering((text): string | null => {
  const [, byWord, byLetter] = MISSION_IN_HEADER.exec(text) ?? [];
  const code = (byWord ?? byLetter)?.padStart(3, '0');
  return code !== undefined && isKnownMission(code) ? code : null;
});

/** The code of the only mission that a name is that of; null where it names none or several. */
const missionNamed = (name: string): string | null =>
  name.length < SHORTEST_NAME || !FIRST_WORDS.has(firstWord(name)) ? null : onlyMission(name);

/** Compared once: blocks print the name of their mission again and again. */
const onlyMission = remembering((name): string | null => {
  const codes = new Set(matchName(name, MISSION_NAMES).map(({ label }) => label.mission));
  const [only, ...others] = codes;
  return only !== undefined && others.length === 0 ? only : null;
});

/** The mission that a label of a column stands for: by word and number, by its code, by its official name; null for none. */
export function missionOfColumn(text: string): string | null {
  const numbered = missionNumbered(text);
  if (numbered !== null) return numbered;
  const parts = CODE_AND_NAME.exec(text);
  if (!parts) return missionNamed(text);
  const code = (parts[1] ?? '').padStart(3, '0');
  const name = parts[2] ?? '';
  return isKnownMission(code) && (name === '' || missionNamed(name) === code) ? code : null;
}

/** The missions whose values the columns of a header hold, by column. */
export function missionColumns({ slots }: Layout): ReadonlyMap<number, CodedReading> {
  const found = new Map<number, CodedReading>();
  const codes = new Set(
    slots.flatMap(({ role, mission }) => (role === 'target' && mission ? [mission] : [])),
  );
  for (const { column, mission, header } of slots)
    if (mission && codes.has(mission)) found.set(column, codedAt(mission, header));
  return found;
}

function codedAt(code: string, { text, cell }: Field): CodedReading {
  const printed = CODE_AND_NAME.exec(text)?.[2] ?? text;
  const name = missionNamed(printed) === code ? printed : '';
  const place = { codeCell: cell, nameCell: name === '' ? null : cell };
  return { coded: { ...NO_CODE, code, name, ...place }, second: null };
}

/** The cells of a row by the missions that have a target in it: their own, and those that belong to no mission. */
export function byMission(
  placed: readonly FieldCell[],
  missions: ReadonlyMap<number, CodedReading>,
): readonly { readonly mission: CodedReading; readonly placed: readonly FieldCell[] }[] {
  if (missions.size === 0) return [];
  const codeOf = ({ cell }: FieldCell): string | null => missions.get(cell.column)?.coded.code ?? null;
  return placed.flatMap((target) => {
    const mission = missions.get(target.cell.column);
    if (target.role !== 'target' || !mission) return [];
    const own = placed.filter((one) => codeOf(one) === null || codeOf(one) === codeOf(target));
    return [{ mission, placed: own }];
  });
}
