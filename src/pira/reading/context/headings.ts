import type { CellRef } from '../../sheet/address';
import type { Draft, ObjectiveDraft } from '../drafts';

const keyOf = ({ sheet, row, column }: CellRef): string => `${row},${column},${sheet}`;

/** Whether nothing was read that makes a heading an objective: no indicator, and nothing said of it. */
function isEmpty({ description, activities, resources }: ObjectiveDraft): boolean {
  return description.text === '' && activities.text === '' && resources.length === 0;
}

/** Whether a table of other things begins right below a heading: "1. Bilancio" over a list of amounts. */
function isOverOthers({ cell }: ObjectiveDraft, leftOut: Draft['leftOut']): boolean {
  return leftOut.some(
    ({ sheet, area, reason }) =>
      reason === 'other-table' && sheet === cell.sheet && area.row === cell.row + 1,
  );
}

const LEAST_WORDS = 5;
const isSentence = ({ title: { text } }: ObjectiveDraft): boolean =>
  text.endsWith('.') && text.split(/\s+/u).length >= LEAST_WORDS;
/** "2.3 Rischi corruttivi": the number of a section in a section. */
const isOfSection = ({ printedCode: { text } }: ObjectiveDraft): boolean => /^\d+\.\d+\.?$/.test(text);

/** Whether nothing names an objective but a number, or only a heading that is rather one of something else. */
function isHeading(objective: ObjectiveDraft, { headings, leftOut }: Draft): boolean {
  const { number, title, printedCode } = objective;
  if (title.text === '') return printedCode.text === '';
  return headings.has(objective) && (number === null || isOverOthers(objective, leftOut));
}

/** A draft in which headings that no indicator stands under are titles, and no objectives. */
export function withoutEmptyHeadings(draft: Draft): Draft {
  const measured = new Set(draft.indicators.map(({ indicator }) => indicator.objective as object));
  const isTaken = (is: (objective: ObjectiveDraft) => boolean): boolean =>
    draft.objectives.some((one) => measured.has(one) && is(one));
  // What no objective with indicators looks like is a remark, or the title of a section.
  const [mayBeSentence, mayBeOfSection] = [isTaken(isSentence), isTaken(isOfSection)];
  const isUnlike = (one: ObjectiveDraft): boolean =>
    (!mayBeSentence && isSentence(one)) || (!mayBeOfSection && draft.headings.has(one) && isOfSection(one));
  const empty = new Set(
    draft.objectives.filter(
      (one) => !measured.has(one) && isEmpty(one) && (isHeading(one, draft) || isUnlike(one)),
    ),
  );
  if (empty.size === 0) return draft;
  const cells = new Set([...empty].map(({ title, cell }) => keyOf(title.cell ?? cell)));
  const objectives = draft.objectives.filter((objective) => !empty.has(objective));
  objectives.forEach((objective, id) => {
    objective.id = id;
  });
  const placements = draft.placements.map((one) =>
    one.indicator === null && cells.has(keyOf(one.cell)) ? { ...one, as: 'title' as const } : one,
  );
  return { ...draft, objectives, placements };
}
