import type { CatalogueName } from './catalogueName';
import { namesOfCode, programmeNamesIn } from './catalogueNames';
import { matchName } from './matchName';
import { MISSION_NAMES } from './missions';

/** The codes of names, each once. */
function codesOf(
  names: readonly CatalogueName[],
  codeOf: (entry: CatalogueName) => string | null,
): readonly string[] {
  return [...new Set(names.map(codeOf).filter((code) => code !== null))];
}

/** The mission code that a printed name stands for; null where none or more than one fits. */
export function missionCodeFor(name: string): string | null {
  const names = matchName(name, MISSION_NAMES).map(({ label }) => label);
  const [code, ...others] = codesOf(names, ({ mission }) => mission);
  return code === undefined || others.length > 0 ? null : code;
}

/** The programme code within a mission that a printed name stands for; null where none or more than one fits. */
export function programmeCodeFor(mission: string, name: string): string | null {
  const names = matchName(name, programmeNamesIn(mission)).map(({ label }) => label);
  const [code, ...others] = codesOf(names, ({ programme }) => programme);
  return code === undefined || others.length > 0 ? null : code;
}

/** The one name that a code has had in all known years; null where it had several or is unknown. */
export function onlyNameOf(mission: string, programme: string | null): string | null {
  const [entry, ...others] = namesOfCode(mission, programme);
  return entry === undefined || others.length > 0 ? null : entry.name;
}
