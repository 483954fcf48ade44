import type { Field } from '../../plan/plan';
import { NO_FIELD } from '../drafts';
import { textTraits } from './traits';

const BRACKETS = /[([]([^()[\]]*)[)\]]/gu;
const ENDS_IN_BRACKETS = /[)\]][\s.:*]*$/u;

/**
 * The unit that the name of an indicator ends with in brackets, "Tempo medio di attesa (minuti)", as a field without a
 * cell of its own; no field where it names none or several.
 */
export function unitInName({ text }: Field): Field {
  if (!ENDS_IN_BRACKETS.test(text)) return NO_FIELD;
  const inBrackets = [...text.matchAll(BRACKETS)].map(([, inside = '']) => inside.trim());
  const units = inBrackets.filter((inside) => textTraits(inside).isUnit);
  const [unit] = units;
  return units.length === 1 && unit !== undefined && unit === inBrackets.at(-1)
    ? { text: unit, cell: null }
    : NO_FIELD;
}
