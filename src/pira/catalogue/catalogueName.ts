/** The wording of a mission or programme with the budget years it was in force. */
export interface CatalogueName {
  readonly mission: string;
  /** Null where it is the name of the mission itself. */
  readonly programme: string | null;
  readonly from: number;
  readonly to: number;
  /** The last budget the wording was read in: until `to` the code went on, its name is to be confirmed. */
  readonly readUntil: number;
  readonly name: string;
  /** Shortened forms in use that are not the official name. */
  readonly aliases: readonly string[];
}

/** The years of a wording as people write them: 2015-2023, or 2026 for one year. */
export function yearsOf({ from, to }: Pick<CatalogueName, 'from' | 'to'>): string {
  return from === to ? String(from) : `${from}-${to}`;
}
