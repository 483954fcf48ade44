import type { CallArguments } from './callArguments';
import type { Json, JsonRecord } from './json';

/** An object of the host as the dispatcher sees it: members by wire name, nothing of what stands behind them. */
export interface HostObject {
  readonly className: string;
  /** `Id` or `_Id` where the class has one: the client finds the object again by it. */
  identity(): JsonRecord;
  /** The names of the scalar properties that can be read. */
  readonly scalars: ReadonlySet<string>;
  readonly isCollection: boolean;
  /** The objects of a collection; none for any other object. */
  items(): readonly HostObject[];
  read(name: string): Json;
  write(name: string, value: unknown): void;
  /** The object behind a navigation property, null where there is none, undefined where the class has no such property. */
  link(name: string): HostObject | null | undefined;
  /** The object that a method gives. */
  open(method: string, args: CallArguments): HostObject | null;
  /** Runs a method for its value; null for one without. */
  call(method: string, args: CallArguments): Json;
  /** The item that the indexer of a collection finds by name or identity. */
  item(args: CallArguments): HostObject | null;
  /** The number and the target of an event by its name, such as DataChanged. */
  event(name: string): EventKey;
}

/** Which handlers an event is for. */
export interface EventKey {
  readonly type: number;
  /** Identity of the object, or `Workbook` for a collection. */
  readonly target: string;
}
