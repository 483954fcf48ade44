import {
  definesName,
  definesValue,
  headsGlossary,
  isInstruction,
  titlesGlossary,
} from '../../lexicon/cells/glossary';
import type { LabelReader } from '../lines/labelReader';
import type { Line } from '../lines/lines';
import { looksLikeValue } from '../lines/sample';

const LOOKED_AT = 10;

/** Whether a line holds a word and a text about it. */
const isEntry = ({ cells }: Line): boolean =>
  cells.length === 2 &&
  cells.every(
    ({ value, traits, text }) =>
      typeof value === 'string' && (!looksLikeValue(traits) || isInstruction(text)),
  );

/** The position of the first line from one on that follows no other or is no entry. */
function endOfEntries(lines: readonly Line[], from: number, most = Number.POSITIVE_INFINITY): number {
  let to = from;
  for (let line = lines[to]; line && to < from + most && isEntry(line); line = lines[to]) {
    if (to > from && line.row !== (lines[to - 1]?.row ?? 0) + 1) break;
    to += 1;
  }
  return to;
}

/** Whether labels of a plan stand beside what they mean, and none beside a value. */
function definesLabels(lines: readonly Line[], labels: LabelReader): boolean {
  let [values, names] = [0, 0];
  for (const { cells } of lines) {
    const [label, text] = cells;
    const role = label?.label(labels)?.roles[0];
    if (role === 'target' || role === 'actual') values += definesValue(text?.text ?? '') ? 1 : 0;
    else if (role !== undefined) names += definesName(text?.text ?? '') ? 1 : 0;
  }
  return values > 0 && values + names > 1;
}

/**
 * The position behind a list of words and their meanings that begins at a line, the same where there is none: below
 * "Termine | Significato", below "Legenda", or where the labels of a plan stand beside what they mean.
 */
export function glossaryEnd(lines: readonly Line[], at: number, labels: LabelReader): number {
  const [term, meaning, ...others] = lines[at]?.cells ?? [];
  if (!term || others.length > 0 || typeof term.value !== 'string') return at;
  const isHead = meaning ? headsGlossary(term.text, meaning.text) : titlesGlossary(term.text);
  if (isHead) {
    const end = endOfEntries(lines, at + 1);
    return end > at + 1 ? end : at;
  }
  // A line of its own may head them: "Campo | Contenuto".
  const isLabelled = lines.slice(at, at + 2).some(({ cells: [first] }) => first?.label(labels));
  if (!meaning || !isLabelled) return at;
  const end = endOfEntries(lines, at, LOOKED_AT);
  return definesLabels(lines.slice(at, end), labels) ? endOfEntries(lines, at) : at;
}
