import type { Label } from '../lines/label';
import type { LabelReader } from '../lines/labelReader';
import type { Cell, Line } from '../lines/lines';
import { sharesAmong, withClasses } from '../columns/classColumns';
import { missionOfColumn } from '../columns/missionColumns';
import { ofLines } from '../lines/ofLines';
import { pairsOf } from '../cards/pairs';
import { isPartOfYear } from '../../lexicon/labels/partsOfYear';
import { areMonths } from '../../lexicon/months';
import { fold } from '../../lexicon/text/fold';
import { rolesWith } from '../../lexicon/labels/roleProperties';

/** A cell of a header row with its label; null where the vocabulary does not know it. */
export interface HeaderCell {
  readonly cell: Cell;
  readonly label: Label | null;
}

const MOST_COLUMNS = 200;
const LONGEST_MONTH = 10;
const LONGEST_MISPRINT = 80;
/** A longer text is no label below or beside others. */
export const LONGEST_SUBLABEL = 40;
const LEAST_MISPRINTED = 3;
/** Fields that say what the rows are: a header whose columns are days has one, a row that holds a day may not. */
export const NAMES_OF_ROWS = rolesWith('names-rows');
/** Fields of values. */
export const OVER_VALUES = rolesWith('measured');
const STRUCTURES = rolesWith('structure');

/** The label of a part of a column, whatever its words are. */
export const PART_OF_COLUMN: Label = {
  roles: ['value'],
  years: [],
  ordinal: null,
  isPercent: false,
  coverage: 1,
  isMisspelt: false,
};

/** A column that holds the values of a part of the year. */
export const PART_OF_YEAR: Label = { ...PART_OF_COLUMN, roles: ['interim'] };

/** A column that holds the targets of one mission. */
const columnOfMission = (mission: string): Label => ({ ...PART_OF_COLUMN, roles: ['target'], mission });

/** Whether a cell holds a value and no words; "2021" and "Target 2021" do not. */
export function isValue({ traits }: Cell): boolean {
  return traits.isNumeric || !['none', 'quantity'].includes(traits.sign);
}

/** Whether a header cell names a field. */
export const hasRole = ({ label }: HeaderCell): boolean => (label?.roles.length ?? 0) > 0;

/** The cells of a row with their labels; of a long text only the label as printed. */
export function labelled(line: Line, labels: LabelReader): readonly HeaderCell[] {
  const read = line.cells.map((cell) => {
    const label = cell.text.length > LONGEST_MISPRINT ? cell.label(labels) : labels.lenient(cell.text);
    return { cell, label: isSentence(cell, label) ? null : label };
  });
  const numbered = withClasses(withNumber(read, labels), sharesAmong(line.cells, labels));
  return withSeries(withMissions(withMonths(numbered)), labels);
}

const NUMBER_BEHIND = /\s\d{1,2}$/;

/** Among labels of fields alone the first may be numbered like what it heads: "Obiettivo 1 | Descrizione | Attività". */
function withNumber(cells: readonly HeaderCell[], labels: LabelReader): readonly HeaderCell[] {
  const [first, ...others] = cells;
  if (first?.label !== null || others.length < LEAST_OF_SERIES || !others.every(hasRole)) return cells;
  const name = first.cell.text.replace(NUMBER_BEHIND, '');
  const label = name === first.cell.text ? null : labels.exact(name);
  return label?.coverage === 1 ? [{ ...first, label }, ...others] : cells;
}

const WEAK = rolesWith('weak-target');
const CLEAR = 0.75;
const LONG = 6;

/** Whether a text only happens to hold words of labels: "Tempi di evasione delle pratiche del Registro". */
const isSentence = ({ traits }: Cell, label: Label | null): boolean =>
  label !== null && label.coverage < CLEAR && traits.wordCount >= LONG && WEAK.has(label.roles[0] ?? 'other');

const LEAST_OF_SERIES = 2;
const LEAST_OF_PLAN = 3;

const LEAST_OF_SCHEDULE = 6;
/** A column of a month in a schedule of activities. */
const COLUMN_OF_MONTH: Label = { ...PART_OF_COLUMN, roles: ['other'] };

const NO_MONTHS: ReadonlySet<Cell> = new Set();

/** The cells of a schedule of months, "G | F | M | …": single letters are no labels or answers there. */
export function monthsAmong(cells: readonly Cell[]): ReadonlySet<Cell> {
  let shortOnes = 0;
  const mayBe = cells.some(({ text }) => {
    shortOnes = text.length > LONGEST_MONTH ? 0 : shortOnes + 1;
    return shortOnes >= LEAST_OF_SCHEDULE;
  });
  if (!mayBe) return NO_MONTHS;
  const texts = cells.map(({ text }) => (text.length > LONGEST_MONTH ? '' : fold(text)));
  const isRun = (from: number, to: number): boolean => to <= texts.length && areMonths(texts.slice(from, to));
  const first = texts.findIndex((_, at) => isRun(at, at + LEAST_OF_SCHEDULE));
  if (first < 0) return NO_MONTHS;
  let end = first + LEAST_OF_SCHEDULE;
  while (isRun(first, end + 1)) end += 1;
  return new Set(cells.slice(first, end));
}

function withMonths(cells: readonly HeaderCell[]): readonly HeaderCell[] {
  const months = monthsAmong(cells.map(({ cell }) => cell));
  return months.size === 0
    ? cells
    : cells.map((one) => (months.has(one.cell) ? { ...one, label: COLUMN_OF_MONTH } : one));
}

/** Labels that each name another mission: "Missione 011 | Missione 012", "Competitività … | Regolazione dei mercati". */
function withMissions(cells: readonly HeaderCell[]): readonly HeaderCell[] {
  const missions = cells.map(({ cell, label }) => {
    const mayBe = label === null || label.roles[0] === 'mission';
    return mayBe && typeof cell.value === 'string' ? missionOfColumn(cell.text) : null;
  });
  const named = missions.filter((code) => code !== null);
  if (named.length < LEAST_OF_SERIES || new Set(named).size < named.length) return cells;
  return cells.map((one, at) => {
    const mission = missions[at] ?? null;
    return mission === null ? one : { ...one, label: columnOfMission(mission) };
  });
}

/**
 * Labels of a series, of which the vocabulary knows only what they have in common: "Target 2024 Lecco | Target 2024
 * Como", "Ufficio Studi - Target 2024 | Ufficio Estero - Target 2024", "Gennaio | Febbraio".
 */
function withSeries(cells: readonly HeaderCell[], labels: LabelReader): readonly HeaderCell[] {
  const open = cells.filter(isOpen);
  const periods = open.filter(({ cell }) => isPartOfYear(cell.text));
  return cells.map((one) => {
    if (!open.includes(one)) return one;
    if (periods.length >= LEAST_OF_SERIES && periods.includes(one)) return { ...one, label: PART_OF_YEAR };
    for (const other of cells) {
      const shared = other === one ? null : sharedLabel(one.cell.text, other.cell.text, labels);
      if (shared && (open.includes(other) || saysTheSame(other, shared))) return { ...one, label: shared };
    }
    return one;
  });
}

const saysTheSame = ({ label }: HeaderCell, { roles, years }: Label): boolean =>
  label?.roles[0] === roles[0] && label?.years.join() === years.join();

/** Whether a short label says nothing that the vocabulary knows, or begins with the name of an office. */
const isOpen = ({ cell, label }: HeaderCell): boolean =>
  isShortText(cell) &&
  (label === null || (label.roles.length > 1 && STRUCTURES.has(label.roles[0] ?? 'other')));

/** The label of a value that two texts have in common, at their beginning or at their end, and that both go beyond. */
function sharedLabel(one: string, other: string, labels: LabelReader): Label | null {
  const [words, others] = [wordsOf(one), wordsOf(other)];
  const first = words.findIndex((word, i) => word !== others[i]);
  const last = words.findLastIndex((word, i) => word !== others[i + others.length - words.length]);
  if (first < 0 || first === others.length || others.length + last < words.length) return null;
  for (let end = first; end > 0; end -= 1) {
    const label = labelOfValues(words.slice(0, end), labels);
    if (label) return label;
  }
  for (let start = last + 1; start < words.length; start += 1) {
    const label = labelOfValues(words.slice(start), labels);
    if (label) return label;
  }
  return null;
}

function labelOfValues(words: readonly string[], labels: LabelReader): Label | null {
  const label = labels.exact(words.join(' '));
  return label?.coverage === 1 && OVER_VALUES.has(label.roles[0] ?? 'other') ? label : null;
}

const wordsOf = (text: string): readonly string[] =>
  text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word));

const isShortText = ({ value, text, traits }: Cell): boolean =>
  typeof value === 'string' && text.length <= LONGEST_SUBLABEL && traits.sign === 'none';

/** Whether a row has a label that the vocabulary knows as it stands, and no value. */
export function looksLikeHeader({ cells: all }: Line, labels: LabelReader): boolean {
  const months = monthsAmong(all);
  const shares = sharesAmong(all, labels);
  const isPlain = (cell: Cell): boolean => !months.has(cell) && !shares.has(cell);
  const cells = months.size + shares.size === 0 ? all : all.filter(isPlain);
  if (cells.some((cell) => cell.traits.sign === 'operator' || saysNothing(cell))) return false;
  if (cells.some((cell) => looksLikeContent(cell) && !isLabel(cell, labels))) return false;
  const isDated = cells.some(({ traits }) => traits.sign === 'date');
  if (isDated && !cells.some((cell) => namesRows(cell, labels))) return false;
  const hasLabel = cells.some((cell) => !cell.traits.isType && (cell.label(labels)?.roles.length ?? 0) > 0);
  return hasLabel || isMisprinted(cells, labels);
}

/** Whether a cell holds a value, an answer or a code, unless it is a label. */
export const looksLikeContent = (cell: Cell): boolean =>
  cell.traits.isAnswer || isCodeOfDigits(cell) || (isValue(cell) && !cell.traits.isNoise);

const isCodeOfDigits = ({ traits, text }: Cell): boolean => traits.isCode && !/\p{L}/u.test(text);

const namesRows = (cell: Cell, labels: LabelReader): boolean =>
  cell.label(labels)?.roles.some((role) => NAMES_OF_ROWS.has(role)) === true;

/** Whether a cell is a label that the vocabulary knows, or names a year. */
export function isLabel(cell: Cell, labels: LabelReader): boolean {
  const label = cell.label(labels);
  return label !== null && (label.roles.length > 0 || label.years.length > 0);
}

/** Whether a cell says in letters that there is no value: "n.d.". */
const saysNothing = ({ traits, text }: Cell): boolean => traits.isMissing && /[a-z]/i.test(text);

/** Whether every cell is a label with misprints in it. */
function isMisprinted(cells: readonly Cell[], labels: LabelReader): boolean {
  return (
    cells.length >= LEAST_MISPRINTED &&
    cells.every(({ text }) => text.length <= LONGEST_SUBLABEL) &&
    cells.every(({ text }) => {
      const label = labels.lenient(text);
      return label?.coverage === 1 && label.roles.length > 0;
    })
  );
}

const MOST_WORDS_BESIDE_YEARS = 2;
const isYear = ({ label }: HeaderCell): boolean => label?.roles.length === 0 && label.years.length === 1;

/** Whether years that follow one another stand behind the label of what the rows name: "Indicatore | Grandezza | 2023 | 2024". */
function isOfYears(cells: readonly HeaderCell[]): boolean {
  const first = cells.findIndex(isYear);
  const years = cells.slice(first).map(({ label }) => label?.years[0] ?? 0);
  const names = cells.slice(0, Math.max(0, first));
  return (
    years.length > 1 &&
    years.every((year, at) => year > 0 && year === (years[0] ?? 0) + at) &&
    names.some(({ label }) => NAMES_OF_ROWS.has(label?.roles[0] ?? 'other')) &&
    names.every(({ label, cell }) => label !== null || cell.traits.wordCount <= MOST_WORDS_BESIDE_YEARS)
  );
}

/** The cells of a row of column labels, or null where the row is something else. */
export function headerCells(line: Line, labels: LabelReader): readonly HeaderCell[] | null {
  const isWide = line.cells.length > 1 && line.cells.length <= MOST_COLUMNS;
  return isWide && looksLikeHeader(line, labels) ? knownHeader(line, labels) : null;
}

const knownHeader = ofLines(findHeaderCells);

function findHeaderCells(line: Line, labels: LabelReader): readonly HeaderCell[] | null {
  const cells = labelled(line, labels).filter(({ cell }) => !cell.traits.isNoise);
  const isSeries = isOfYears(cells);
  if (!isSeries && pairsOf(line, labels) && !isMisprinted(line.cells, labels)) return null;
  const telling = cells.every(({ label }) => label !== null)
    ? cells
    : cells.filter(({ cell }) => !cell.traits.isType);
  const roles = new Set(telling.map(({ label }) => label?.roles[0]).filter((role) => role !== undefined));
  const known = telling.filter(({ label }) => label !== null).length;
  if (!cells.some((cell) => hasRole(cell) && cell.label?.coverage === 1)) return null;
  const isMoneyList = roles.has('account') && known === cells.length;
  if (isOfPlan(cells)) return cells;
  return (roles.size >= 2 || isMoneyList || isSeries) && known * 2 >= cells.length ? cells : null;
}

/** Whether labels of a plan stand side by side: however many columns are unknown beside them, they head its rows. */
export function isOfPlan(cells: readonly HeaderCell[]): boolean {
  const whole = cells.filter(({ label }) => label?.coverage === 1);
  const roles = new Set(whole.map(({ label }) => label?.roles[0]).filter((role) => role !== undefined));
  return (
    roles.size >= LEAST_OF_PLAN &&
    roles.has('target') &&
    [...roles].some((role) => NAMES_OF_ROWS.has(role)) &&
    cells.every((one) => one.label !== null || isShortText(one.cell))
  );
}
