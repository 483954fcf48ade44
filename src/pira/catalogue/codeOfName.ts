import type { CatalogueName } from './catalogueName';
import { namesOfCode, programmeNamesIn } from './catalogueNames';
import { matchName } from './matchName';
import { MISSION_NAMES } from './missions';

/** The codes of labels, each once. */
function codesOf(
  labels: readonly CatalogueName[],
  codeOf: (label: CatalogueName) => string | null,
): readonly string[] {
  return [...new Set(labels.map(codeOf).filter((code) => code !== null))];
}

/** The mission code that a printed name stands for; null where none or more than one fits. */
export function missionCodeFor(name: string): string | null {
  const labels = matchName(name, MISSION_NAMES).map(({ label }) => label);
  const [code, ...others] = codesOf(labels, ({ mission }) => mission);
  return code === undefined || others.length > 0 ? null : code;
}

/** The programme code within a mission that a printed name stands for; null where none or more than one fits. */
export function programmeCodeFor(mission: string, name: string): string | null {
  const labels = matchName(name, programmeNamesIn(mission)).map(({ label }) => label);
  const [code, ...others] = codesOf(labels, ({ programme }) => programme);
  return code === undefined || others.length > 0 ? null : code;
}

/** The one name that a code has had in all known years; null where it had several or is unknown. */
export function onlyNameOf(mission: string, programme: string | null): string | null {
  const [label, ...others] = namesOfCode(mission, programme);
  return label === undefined || others.length > 0 ? null : label.name;
}
