import { isRecord, listOf } from './json';

export const PATH = {
  workbook: 1,
  service: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

export const ACTION = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

/** Arguments as sent: where `references` holds a number other than 0, the value stands for the object of that path. */
export interface RawArguments {
  readonly values: readonly unknown[];
  readonly references: readonly unknown[];
}

export interface ObjectPath {
  readonly type: number;
  readonly name: string;
  readonly parent: number | null;
  readonly arguments: RawArguments;
}

export interface Action {
  readonly id: number;
  readonly type: number;
  readonly name: string;
  readonly path: number;
  readonly arguments: RawArguments;
  readonly query: Readonly<Record<string, unknown>>;
  /** Values by camelCase name, for `update`. */
  readonly state: Readonly<Record<string, unknown>>;
}

/** One `context.sync()`: the actions in order, and the paths of the objects that they name. */
export interface BatchRequest {
  readonly actions: readonly Action[];
  readonly paths: ReadonlyMap<number, ObjectPath>;
}

/** The request in the body of a message, or null where the body is none. */
export function readRequest(body: unknown): BatchRequest | null {
  if (!isRecord(body) || !Array.isArray(body['Actions']) || !isRecord(body['ObjectPaths'])) return null;
  const actions = body['Actions'].map(readAction);
  const paths = new Map(
    Object.entries(body['ObjectPaths']).map(([id, path]) => [Number(id), readPath(path)]),
  );
  return { actions, paths };
}

function readPath(value: unknown): ObjectPath {
  const path = isRecord(value) ? value : {};
  return {
    type: numberOf(path['ObjectPathType']),
    name: textOf(path['Name']),
    parent: typeof path['ParentObjectPathId'] === 'number' ? path['ParentObjectPathId'] : null,
    arguments: readArguments(path['ArgumentInfo']),
  };
}

function readAction(value: unknown): Action {
  const action = isRecord(value) ? value : {};
  return {
    id: numberOf(action['Id']),
    type: numberOf(action['ActionType']),
    name: textOf(action['Name']),
    path: numberOf(action['ObjectPathId']),
    arguments: readArguments(action['ArgumentInfo']),
    query: isRecord(action['QueryInfo']) ? action['QueryInfo'] : {},
    state: isRecord(action['ObjectState']) ? action['ObjectState'] : {},
  };
}

function readArguments(value: unknown): RawArguments {
  const info = isRecord(value) ? value : {};
  return { values: listOf(info['Arguments']), references: listOf(info['ReferencedObjectPathIds']) };
}

function numberOf(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
