import { CODE_AND_NAME, PROGRAMME_CUT, RUNNING_NUMBER } from '../../lexicon/headings';
import { isLabelOfOthers } from '../../lexicon/cells/otherTables';
import { withRole } from './fused';
import type { SingleColumn } from './fused';
import type { Sample } from '../lines/sample';
import type { Traits } from '../lines/traits';
import { rolesWith } from '../../lexicon/labels/roleProperties';
import type { Role } from '../../lexicon/labels/roles';

type Entity = 'mission' | 'programme' | 'objective' | 'name';
const GENERIC = rolesWith('loose');
const ENTITIES: readonly Role[] = ['mission', 'programme', 'objective', 'name'];
const CODE_OF: Record<Entity, Role> = {
  mission: 'missionCode',
  programme: 'programmeCode',
  objective: 'objectiveCode',
  name: 'indicatorCode',
};

const entity = (of: Role | undefined): Entity | null => {
  const role = ENTITIES.find((known) => known === of);
  return role === 'mission' || role === 'programme' || role === 'objective' || role === 'name' ? role : null;
};

const MOSTLY = 0.5;
const FEW = 0.2;
const WORDS_OF_A_UNIT = 2;

/** Whether texts tell how something is computed: "Progetti finanziati / progetti presentati". */
function isOfFormulas(texts: ReadonlySet<string>): boolean {
  const telling = [...texts].filter(
    (text) => / \/ |[:÷]/.test(text) || text.split(/\s+/).length > WORDS_OF_A_UNIT,
  );
  return texts.size > 1 && telling.length > texts.size * MOSTLY;
}

const ALMOST_ALL = 0.8;
const counts = ({ isCode, isNumeric }: Traits): boolean => isCode || isNumeric;

function settled(columns: readonly SingleColumn[], at: number, sample: Sample): Role {
  const column = columns[at];
  const role = column?.role ?? 'other';
  if (!GENERIC.has(role)) return role;
  const names = (wanted: Role): boolean => columns.some((other) => other.role === wanted);
  const left = columns
    .slice(0, at)
    .map((one) => entity(one.role))
    .findLast((found) => found !== null);
  if (role === 'code') {
    const text = column?.text ?? '';
    if (PROGRAMME_CUT.test(text) && left === 'mission' && !names('programme')) return 'programme';
    // Only what stands right beside it: a code, or a text that its own neighbours make an objective.
    const right = columns[at + 1]?.role;
    const isOpen = right === 'detail' || right === 'code';
    const settledRight = isOpen ? settled(columns, at + 1, sample) : right;
    const isOther = isOpen && settledRight !== (right === 'code' ? 'programme' : 'objective');
    const ofRight = isOther ? null : entity(settledRight);
    const owner = ofRight ?? entity(columns[at - 1]?.role);
    const isOfPlace = owner === 'mission' || owner === 'programme';
    const titles = sample.texts(columns[ofRight ? at + 1 : at - 1]?.column ?? -1);
    // Titles that print their own code have no other beside them.
    const isCount =
      isOfPlace &&
      (RUNNING_NUMBER.test(text) || (titles.size > 0 && [...titles].every((one) => CODE_AND_NAME.test(one))));
    const isCode =
      column !== undefined && (!sample.has(column.column) || sample.share(column.column, counts) > 0.5);
    const isOfRows =
      (isOfPlace || owner === 'objective') &&
      names('name') &&
      titles.size > 0 &&
      sample.texts(column?.column ?? -1).size > titles.size;
    if (isOfRows && isCode) return isCount ? 'other' : 'indicatorCode';
    return owner && !isCount && isCode ? CODE_OF[owner] : 'other';
  }
  // "Codice obiettivo | Titolo": what the code is of.
  if (role === 'title' && columns[at - 1]?.role === 'objectiveCode' && !names('objective'))
    return 'objective';
  // "Cod. indicatore | Descrizione": likewise.
  const isOfCode = columns[at - 1]?.role === 'indicatorCode' && !names('name');
  if (isOfCode && (role === 'title' || role === 'detail')) return 'name';
  if (role === 'title') return names('name') ? (names('objective') ? 'other' : 'objective') : 'name';
  if (role === 'detail') {
    // "Capitolo | Descrizione": a description of what no plan has.
    const before = columns[at - 1];
    if (before?.role === 'account' || (before?.role === 'other' && isLabelOfOthers(before.text)))
      return 'other';
    if (left === 'name') return names('description') ? 'other' : 'description';
    if (left === 'objective') return names('objectiveDescription') ? 'other' : 'objectiveDescription';
    if (!names('name')) return names('target') ? 'name' : 'other';
    const isBeforeNames = columns.slice(at + 1).some((column) => column.role === 'name');
    if (isBeforeNames && !left && !names('objective')) return 'objective';
    return names('objective') || names('description') ? 'other' : 'description';
  }
  if (role === 'measure') {
    const at = column?.column ?? -1;
    const holdsUnits = sample.share(at, ({ isUnit }) => isUnit) > MOSTLY;
    const isComputed = sample.share(at, ({ isUnit }) => isUnit) < FEW && isOfFormulas(sample.texts(at));
    if (isComputed && names('name')) return names('algorithm') ? 'other' : 'algorithm';
    return holdsUnits || names('name') ? (names('unit') ? 'other' : 'unit') : 'name';
  }
  return role;
}

/** Takes descriptions for the names of what no other column names: "Descrizione" under "Indicatore". */
function promoted(columns: readonly SingleColumn[], from: Role, to: Role): readonly SingleColumn[] {
  const isNamed = columns.some(({ role }) => role === to);
  const isMeasured = columns.some(({ role }) => role === 'target');
  if (isNamed || !isMeasured) return columns;
  return columns.map((column) => (column.role === from ? withRole(column, to) : column));
}

/** Of two columns of algorithms, where none names the indicators, the first does: "Criterio di misurazione | Formula". */
function namedTwice(columns: readonly SingleColumn[]): readonly SingleColumn[] {
  const first = columns.find(({ role }) => role === 'algorithm');
  const isTwice = columns.filter(({ role }) => role === 'algorithm').length > 1;
  if (!isTwice || columns.some(({ role }) => role === 'name')) return columns;
  return columns.map((column) => (column === first ? withRole(column, 'name') : column));
}

/** Settles the labels that speak of whatever stands beside them: code, title, description, measure. */
export function settleGeneric(columns: readonly SingleColumn[], sample: Sample): readonly SingleColumn[] {
  const near = columns.map((column, at) => withRole(column, settled(columns, at, sample))).map(numbered);
  return namedTwice(settleDescriptions(near));

  /** "Obiettivo n." over numbers is the code of what "Descrizione obiettivo" names. */
  function numbered(column: SingleColumn, _: number, all: readonly SingleColumn[]): SingleColumn {
    const isDescribed = all.some(({ role }) => role === 'objectiveDescription');
    const isNumber = column.role === 'objective' && sample.share(column.column, counts) > ALMOST_ALL;
    return isDescribed && isNumber ? withRole(column, 'objectiveCode') : column;
  }
}

/** Takes the descriptions of objectives and of what is measured for their names, where nothing else names them. */
export function settleDescriptions(columns: readonly SingleColumn[]): readonly SingleColumn[] {
  return promoted(promoted(columns, 'objectiveDescription', 'objective'), 'description', 'name');
}
