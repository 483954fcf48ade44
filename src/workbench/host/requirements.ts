/** The requirement sets that a host declares, with their versions: `{ ExcelApi: '1.9' }`. */
export type RequirementSets = Readonly<Record<string, string>>;

/** What every Office 2021 has and the manifest asks for; the second lets a request wait until a cell is no longer edited. */
export const DECLARED_SETS = { ExcelApi: '1.9', DelayForCellEdit: '1.1' } as const;

/** What the workbench answers: all that the add-in uses where an Excel has it. */
export const ALL_SETS: RequirementSets = { ...DECLARED_SETS, ExcelApi: '1.14' };

/** True when a declared set has at least this version; names ignore case, versions compare part by part. */
export function supportsSet(sets: RequirementSets, name: string, version = '1.0'): boolean {
  const declared = Object.entries(sets).find(([set]) => set.toLowerCase() === name.toLowerCase());
  if (declared === undefined) return false;
  const [major, minor] = versionParts(declared[1]);
  const [wantedMajor, wantedMinor] = versionParts(version);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

function versionParts(version: string): readonly [number, number] {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return [major, minor];
}
