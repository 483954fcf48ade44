import { formulaTokens } from './formulaTokens';

const PLAIN_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LOOKS_LIKE_A_CELL = /^(?:[a-z]{1,3}\d+|r\d*c?\d*|c\d*)$/iu;

/** A sheet's name as a formula writes it: quoted where it has to be. */
export function quotedSheetName(name: string): string {
  return PLAIN_NAME.test(name) && !LOOKS_LIKE_A_CELL.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/** The formula with the references to one sheet pointing to its new name. */
export function withSheetRenamed(formula: string, before: string, after: string): string {
  return editPrefixes(formula, (names, workbook) =>
    workbook === '' && names.some((name) => sameName(name, before))
      ? prefixOf(names.map((name) => (sameName(name, before) ? after : name)))
      : null,
  );
}

/**
 * The formula with every sheet under the name that a function gives it; null where the function knows none for one of
 * them. A sheet of another workbook is asked for with the workbook in brackets before it.
 */
export function withSheetNames(formula: string, nameOf: (name: string) => string | null): string | null {
  const unknown: string[] = [];
  const renamed = editPrefixes(formula, (names, workbook) => {
    const found = names.map((name) => nameOf(`${workbook}${name}`));
    unknown.push(...names.filter((_, index) => found[index] === null));
    const known = found.filter((name) => name !== null);
    return workbook !== '' || known.every((name, index) => name === names[index]) ? null : prefixOf(known);
  });
  return unknown.length === 0 ? renamed : null;
}

/** The formula with the references to a sheet that is gone turned into #REF!. */
export function withoutSheet(formula: string, gone: string): string {
  return editPrefixes(formula, (names, workbook) =>
    workbook === '' && names.some((name) => sameName(name, gone)) ? '#REF!' : null,
  );
}

/**
 * Replaces the sheet prefixes of a formula; the edit gets one name, or two of a span, with the other workbook in brackets
 * or "", and answers null to keep them.
 */
function editPrefixes(
  formula: string,
  edit: (names: readonly string[], workbook: string) => string | null,
): string {
  const tokens = formulaTokens(formula);
  return tokens
    .map(({ kind, text }, index) => {
      if (kind !== 'prefix') return text;
      const before = tokens[index - 1];
      return edit(sheetNames(text), before?.kind === 'bracket' ? before.text : '') ?? text;
    })
    .join('');
}

/** The prefix for one sheet, or for the span of two. */
function prefixOf(names: readonly string[]): string {
  const text = names.join(':');
  const quoted = names.some((name) => quotedSheetName(name) !== name);
  return quoted ? `'${text.replaceAll("'", "''")}'!` : `${text}!`;
}

function sheetNames(prefix: string): string[] {
  const name = prefix.slice(0, -1);
  return (name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name).split(':');
}

function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
