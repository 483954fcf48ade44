const KIND = { blank: 0, number: 1, text: 2, boolean: 3, error: 4 } as const;
const DIGITS = 15;
const VALUE_ERROR = { kind: KIND.error, code: '#VALUE!' };

/**
 * ROUND as Excel does it: half away from zero, on the 15 significant digits that Excel knows, so that 1.005 gives 1.01.
 * Takes and gives the engine's tagged values.
 */
export const ROUND = {
  minArity: 2,
  maxArity: 2,
  invoke: ([value, digits]: readonly unknown[]): unknown => {
    const error = [value, digits].find((argument) => kindOf(argument) === KIND.error);
    if (error !== undefined) return error;
    const number = numberOf(value);
    const places = numberOf(digits);
    if (number === null || places === null) return VALUE_ERROR;
    return { kind: KIND.number, value: roundHalfAway(number, Math.trunc(places)) };
  },
};

/** Rounds half away from zero after cutting what lies beyond 15 significant digits. */
function roundHalfAway(value: number, places: number): number {
  const exact = Number(Math.abs(value).toPrecision(DIGITS));
  const rounded = shiftDecimalPoint(Math.round(shiftDecimalPoint(exact, places)), -places);
  return value < 0 ? -rounded : rounded;
}

/** Moves the decimal point through the decimal text, which stays exact where a multiplication would not. */
function shiftDecimalPoint(value: number, places: number): number {
  const [digits = '0', exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}

function kindOf(argument: unknown): unknown {
  return typeof argument === 'object' && argument !== null && 'kind' in argument ? argument.kind : undefined;
}

function numberOf(argument: unknown): number | null {
  const kind = kindOf(argument);
  if (kind === KIND.blank) return 0;
  if (typeof argument !== 'object' || argument === null || !('value' in argument)) return null;
  if (kind === KIND.text && String(argument.value).trim() === '') return null;
  const number = Number(argument.value);
  return Number.isFinite(number) ? number : null;
}
