import { textsOf } from './json';

/** The names asked of an object, each with the names asked of the object behind it. */
export type Selection = ReadonlyMap<string, Selection>;

/** What `load` asks for. Names are wire names; an empty selection asks for every scalar. */
export interface Query {
  readonly select: Selection;
  readonly top: number | null;
  readonly skip: number;
}

type Names = Map<string, Names>;

/** The query as sent: camelCase paths joined by `/` (or `.`), `*` for every scalar. */
export function readQuery(info: Readonly<Record<string, unknown>>): Query {
  const select: Names = new Map();
  for (const path of [...textsOf(info['Select']), ...textsOf(info['Expand'])]) {
    let names = select;
    for (const name of path.split(/[/.]/u)) {
      if (name === 'items' || name === '') continue;
      const wire = wireName(name);
      const inner = names.get(wire) ?? new Map<string, Names>();
      names.set(wire, inner);
      names = inner;
    }
  }
  select.delete('IsNullObject');
  return { select, top: positive(info['Top']), skip: positive(info['Skip']) ?? 0 };
}

/** The wire name of a member: its first letter in upper case. */
export function wireName(name: string): string {
  return name.startsWith('_') ? name : name.charAt(0).toUpperCase() + name.slice(1);
}

/** The name of a member in the client's language, from its wire name. */
export function memberName(wire: string): string {
  return wire.charAt(0).toLowerCase() + wire.slice(1);
}

function positive(value: unknown): number | null {
  return typeof value === 'number' && value > 0 ? value : null;
}
