import { invalidArgument } from '../dispatch/hostError';

/** Checks of values that a client sets; anything else is InvalidArgument. */
export function textValue(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument();
  return value;
}

/** A boolean; anything else is InvalidArgument. */
export function booleanValue(value: unknown): boolean {
  if (typeof value !== 'boolean') throw invalidArgument();
  return value;
}

/** A number within bounds, both included. */
export function numberValue(value: unknown, least: number, most: number): number {
  if (typeof value !== 'number' || !(value >= least && value <= most)) throw invalidArgument();
  return value;
}

/** One of the words that a table knows, turned into what stands for it there; case counts. */
export function enumValue<T>(table: Readonly<Record<string, T>>, value: unknown): T {
  const known = typeof value === 'string' && Object.hasOwn(table, value) ? table[value] : undefined;
  if (known === undefined) throw invalidArgument();
  return known;
}

/** The word that stands for a value in a table; the value itself where no word does. */
export function enumName<T>(table: Readonly<Record<string, T>>, value: T): string {
  return Object.entries(table).find(([, other]) => other === value)?.[0] ?? String(value);
}

const HEX_COLOR = /^#?([0-9a-f]{6})$/iu;

const NAMED_COLORS: Readonly<Record<string, string>> = {
  black: '#000000',
  blue: '#0000FF',
  gray: '#808080',
  green: '#008000',
  orange: '#FFA500',
  red: '#FF0000',
  white: '#FFFFFF',
  yellow: '#FFFF00',
};

/** A colour as #RRGGBB from that notation or from a common HTML name. */
export function colorValue(value: unknown): string {
  const text = textValue(value);
  const digits = HEX_COLOR.exec(text)?.[1];
  return digits === undefined ? enumValue(NAMED_COLORS, text.toLowerCase()) : `#${digits.toUpperCase()}`;
}
