/** Whether a value from outside has a shape. */
export type Shape<T> = (value: unknown) => value is T;

type ValueOf<S> = S extends Shape<infer T> ? T : never;
type Shapes = Readonly<Record<string, Shape<unknown>>>;

export const isText: Shape<string> = (value) => typeof value === 'string';
export const isNumber: Shape<number> = (value) => typeof value === 'number';
export const isBoolean: Shape<boolean> = (value) => typeof value === 'boolean';
export const isNull: Shape<null> = (value) => value === null;
export const isMissing: Shape<undefined> = (value) => value === undefined;
/** What a cell can hold. */
export const isCellValue: Shape<string | number | boolean | null> = (value) =>
  value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

/** One of these words. */
export function isOneOf<const T extends readonly string[]>(...names: T): Shape<T[number]> {
  return (value): value is T[number] => names.some((name) => name === value);
}

/** A list, also an empty one, of values of a shape. */
export function isListOf<T>(item: Shape<T>): Shape<readonly T[]> {
  return (value): value is readonly T[] => Array.isArray(value) && value.every(item);
}

/** A value of any of these shapes. */
export function isEither<S extends readonly Shape<unknown>[]>(...shapes: S): Shape<ValueOf<S[number]>> {
  return (value): value is ValueOf<S[number]> => shapes.some((shape) => shape(value));
}

/** An object with these fields; others do not count. */
export function isRecordOf<S extends Shapes>(
  fields: S,
): Shape<{ readonly [Name in keyof S]: ValueOf<S[Name]> }> {
  return (value): value is { readonly [Name in keyof S]: ValueOf<S[Name]> } => {
    if (typeof value !== 'object' || value === null) return false;
    const found = new Map<string, unknown>(Object.entries(value));
    return Object.entries(fields).every(([name, shape]) => shape(found.get(name)));
  };
}
