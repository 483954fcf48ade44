/** The wording of a mission or programme with the budget years it was in force. */
export interface Label {
  readonly mission: string;
  /** Null where the label names the mission itself. */
  readonly programme: string | null;
  readonly from: number;
  readonly to: number;
  readonly name: string;
  /** Shortened forms in use that are not the official name. */
  readonly aliases: readonly string[];
}
