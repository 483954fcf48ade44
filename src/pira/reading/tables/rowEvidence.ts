import type { RowChoice, Weighted } from '../../plan/decision';
import type { IndicatorDraft } from '../drafts';
import { namesObjective } from '../lines/objectiveTitle';
import { looksLikeValue } from '../lines/sample';
import type { Cell } from '../lines/lines';
import { weigh } from '../weigh';
import type { Clue } from '../weigh';
import type { RowFields } from './rowFields';
import { MARK_OF_NOTE, describesDocument, saysStep } from '../../lexicon/cells/notes';
import { rolesWith } from '../../lexicon/labels/roleProperties';
import type { Role } from '../../lexicon/labels/roles';
import { isExampleOrLegend } from './headers/exampleRow';
import { TELLING } from './layout';
import { isValueOfOthers } from './otherValues';
import { totalAmong } from './totals';

/** Blank rows after which a row must look like those above to count as one of theirs. */
const LARGEST_GAP = 3;

/** A row under a header of indicators, and what is known of those above it. */
export interface RowPlace {
  readonly row: number;
  readonly cells: readonly Cell[];
  readonly fields: RowFields;
  /** Whether it names what is measured, be it by the name of the row above that goes on. */
  readonly isNamed: boolean;
  /** Whether it is one text that goes on with that of the row above. */
  readonly goesOn: boolean;
  /** Whether its first cell begins with a label: "Missione 011". */
  readonly isLabelled: boolean;
  readonly above: RowsAbove;
}

/** What the rows above have told. */
export interface RowsAbove {
  readonly last: IndicatorDraft | null;
  /** What was read of it. */
  readonly lastFields: RowFields | null;
  /** The last row of an indicator; below zero where there is none. */
  readonly lastRow: number;
  /** Whether some row holds what rows of indicators have besides names and values. */
  readonly tells: boolean;
  /** Whether the header announces more of an indicator than its name and its values. */
  readonly isTelling: boolean;
  /** Whether the header has a column of targets. */
  readonly hasTargets: boolean;
  /** The last ones read under the header. */
  readonly latest: () => readonly IndicatorDraft[];
}

/** Whether a row gives the values of the indicator above for another year. */
export function isFurtherYear(fields: RowFields, last: IndicatorDraft | null): boolean {
  const year = fields.years[0];
  if (year === undefined || !last || !fields.has('target', 'actual')) return false;
  const name = fields.text('name').text;
  return (
    (name === '' || name === last.indicator.name.text) &&
    !last.targets.some(({ years }) => years.includes(year))
  );
}

/** Whether a row gives another value of the indicator above, and says which: "Consuntivo" below "Target". */
function isFurtherValue(fields: RowFields, { last, lastFields }: RowsAbove): boolean {
  if (!last || !lastFields || !fields.has('rowLabel')) return false;
  const name = fields.text('name').text;
  return (name === '' || name === lastFields.text('name').text) && !lastFields.overlaps(fields);
}

/** Whether a row names an indicator in a column of such names, beside its objective or a measured value, but no target. */
function isWithoutTarget({ fields, cells, isLabelled, above }: RowPlace): boolean {
  const name = fields.of('name');
  const isListed = name?.slot?.also?.includes('objective') === true;
  const isInPlace = name?.slot?.column === name?.cell.column;
  if (
    !name ||
    !isInPlace ||
    isListed ||
    isLabelled ||
    fields.stands('target') ||
    namesObjective(cells[0]?.text ?? '')
  )
    return false;
  if (!above.hasTargets || fields.has('unit', 'type', 'rowLabel')) return false;
  const actual = fields.of('actual')?.cell;
  const isMeasured = actual !== undefined && looksLikeValue(actual.traits);
  return fields.has('objective') || isMeasured || isFullButValues(fields, above);
}

const VALUES = rolesWith('value');
/** What headings of several rows have beside their name, too. */
const OF_HEADINGS: ReadonlySet<string> = new Set(['weight', 'indicatorCode', 'responsibilityCentre']);
const PARTS_OF_CODE = /[./_-]/gu;

/** Whether a row has all that the one above has but its values: "1.2 | Ispezioni | Verbali |" below "1.1 | Corsi | Registro | >= 5". */
function isFullButValues(fields: RowFields, { lastFields }: RowsAbove): boolean {
  const others = (lastFields?.placed ?? []).filter(({ role }) => !VALUES.has(role) && role !== 'name');
  const isFull = others.length > 0 && others.every(({ role }) => fields.has(role));
  const [code, above] = [fields, lastFields].map((one) => one?.text('indicatorCode').text ?? '');
  const isCoded = /\d[./_-]\d/u.test(code ?? '') && partsOf(code) === partsOf(above);
  return isFull && (isCoded || others.some(({ role }) => !OF_HEADINGS.has(role)));
}

const partsOf = (code = ''): number => code.match(PARTS_OF_CODE)?.length ?? 0;

/** A row far below the others that lacks all that they have: a list of another kind, with no header of its own. */
function isApart({ row, fields, above: { lastRow, isTelling } }: RowPlace): boolean {
  if (lastRow < 0 || row - lastRow <= LARGEST_GAP) return false;
  return isTelling && !fields.has(...TELLING);
}

/** Prose where the target stands, and nothing of what the other rows have: signatures, remarks over two cells. */
function isForeign({ fields, isNamed, above: { tells } }: RowPlace): boolean {
  const valued = (role: Role): boolean => {
    const cell = fields.of(role)?.cell;
    return cell !== undefined && looksLikeValue(cell.traits);
  };
  if (!isNamed || !fields.has('target') || valued('target') || valued('base') || valued('actual'))
    return false;
  return tells && !fields.has(...TELLING);
}

/** A mark and a text, and nothing else, below rows that do not begin so: "1) | Media dell'ultimo triennio". */
function isMarkedNote({ cells, fields, above: { last, lastFields } }: RowPlace): boolean {
  const [mark, text] = cells;
  if (cells.length !== 2 || !mark || !text || !MARK_OF_NOTE.test(mark.text)) return false;
  if (!last || fields.has('target') || looksLikeValue(text.traits)) return false;
  const { title, number, printedCode } = last.indicator.objective;
  const isByMark = title.text === '' && (number !== null || printedCode.text !== '');
  return !isByMark && !MARK_OF_NOTE.test(lastFields?.placed[0]?.cell.text ?? '');
}

/** Whether only a number stands where the rows above are named: "Spese correnti | 1000 | 1100". */
const isNamedByNumber = ({ fields }: RowPlace): boolean =>
  fields.of('name')?.cell.traits.isNumeric === true && !fields.has('description', 'algorithm', 'rowLabel');

/** What is to be done for an indicator, and when: "Attività: bando pubblicato" where the others have their names. */
const isStep = ({ fields }: RowPlace): boolean => {
  const name = fields.of('name');
  return name?.slot?.also?.includes('activities') !== true && saysStep(name?.cell.text ?? '');
};

/** What speaks for what a row is. */
const CLUES: readonly Clue<RowPlace, RowChoice>[] = [
  {
    name: 'says-total-and-nothing-else',
    as: 'total',
    points: 20,
    holds: ({ cells, fields }) => totalAmong(cells, fields) === 'plain',
  },
  {
    name: 'an-example-or-a-legend',
    as: 'remark',
    points: 18,
    holds: ({ cells }) => isExampleOrLegend(cells),
  },
  {
    name: 'says-who-made-it-and-when',
    as: 'remark',
    points: 18,
    holds: ({ cells }) => cells.length <= 2 && cells[0] !== undefined && describesDocument(cells[0].text),
  },
  { name: 'a-label-of-another-value', as: 'unlike', points: 14, holds: isValueOfOthers },
  { name: 'a-note-behind-its-mark', as: 'remark', points: 18, holds: isMarkedNote },
  { name: 'a-text-below-its-own-column', as: 'goes-on', points: 9, holds: ({ goesOn }) => goesOn },
  {
    name: 'another-value-of-the-row-above',
    as: 'goes-on',
    points: 15,
    holds: ({ fields, above }) => isFurtherValue(fields, above),
  },
  { name: 'far-below-and-unlike', as: 'note', points: 16, holds: isApart },
  {
    name: 'begins-with-total',
    as: 'unlike',
    points: 14,
    holds: ({ cells, fields }) => totalAmong(cells, fields) === 'likely',
  },
  { name: 'prose-where-targets-stand', as: 'unlike', points: 14, holds: isForeign },
  { name: 'a-step-of-the-work', as: 'unlike', points: 14, holds: isStep },
  { name: 'a-number-where-names-stand', as: 'unlike', points: 13, holds: isNamedByNumber },
  { name: 'names-an-indicator', as: 'indicator', points: 6, holds: ({ isNamed }) => isNamed },
  { name: 'a-target-stands', as: 'indicator', points: 3, holds: ({ fields }) => fields.stands('target') },
  {
    name: 'a-label-of-its-values',
    as: 'indicator',
    points: 3,
    holds: ({ fields }) => fields.has('rowLabel') && !fields.stands('target'),
  },
  { name: 'a-unit-or-a-type', as: 'indicator', points: 3, holds: ({ fields }) => fields.has('unit', 'type') },
  {
    name: 'named-with-what-it-measures',
    as: 'indicator',
    points: 3,
    holds: isWithoutTarget,
  },
  {
    name: 'another-year-of-the-row-above',
    as: 'further-year',
    points: 8,
    holds: ({ fields, above }) => isFurtherYear(fields, above.last),
  },
  {
    name: 'no-value-of-an-indicator',
    as: 'heading',
    points: 4,
    holds: ({ fields }) => !fields.has('target', 'actual', 'unit', 'type'),
  },
  { name: 'nothing-else-speaks', as: 'note', points: 1, holds: () => true },
];

/** A row is no indicator that is not named, or of which nothing is wanted or told. */
const LEAST_OF_INDICATOR = 9;

/** What a row may be, the likeliest first. */
export function weighRow(place: RowPlace): readonly Weighted<RowChoice>[] {
  return weigh(CLUES, place);
}

/** The likeliest of them that has enough for it. */
export function chosenRow(weighed: readonly Weighted<RowChoice>[]): RowChoice {
  return weighed.find(({ as, points }) => as !== 'indicator' || points >= LEAST_OF_INDICATOR)?.as ?? 'note';
}
