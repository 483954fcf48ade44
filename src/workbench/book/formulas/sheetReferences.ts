import { formulaTokens } from './formulaTokens';

const PLAIN_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LOOKS_LIKE_A_CELL = /^(?:[a-z]{1,3}\d+|r\d*c?\d*|c\d*)$/iu;

/** A sheet's name as a formula writes it: quoted where it has to be. */
export function quotedSheetName(name: string): string {
  return PLAIN_NAME.test(name) && !LOOKS_LIKE_A_CELL.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/** The formula with the references to one sheet pointing to its new name. */
export function renameSheet(formula: string, before: string, after: string): string {
  return withPrefixes(formula, (names) => {
    if (!names.some((name) => sameName(name, before))) return null;
    const renamed = names.map((name) => (sameName(name, before) ? after : name));
    const quoted = renamed.some((name) => quotedSheetName(name) !== name);
    const text = renamed.join(':');
    return quoted ? `'${text.replaceAll("'", "''")}'!` : `${text}!`;
  });
}

/** The formula with the references to a sheet that is gone turned into #REF!. */
export function withoutSheet(formula: string, gone: string): string {
  return withPrefixes(formula, (names) => (names.some((name) => sameName(name, gone)) ? '#REF!' : null));
}

/** Replaces the sheet prefixes of a formula; the edit gets one name, or two of a span, and answers null to keep them. */
function withPrefixes(formula: string, edit: (names: readonly string[]) => string | null): string {
  const tokens = formulaTokens(formula);
  return tokens
    .map(({ kind, text }, index) => {
      if (kind !== 'prefix' || tokens[index - 1]?.kind === 'bracket') return text;
      return edit(sheetNames(text)) ?? text;
    })
    .join('');
}

function sheetNames(prefix: string): string[] {
  const name = prefix.slice(0, -1);
  return (name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name).split(':');
}

function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
