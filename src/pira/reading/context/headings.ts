import type { Draft, ObjectiveDraft } from '../drafts';

/** Whether nothing was read that makes a heading an objective: no indicator, and nothing said of it. */
function isEmpty({ description, activities, resources }: ObjectiveDraft): boolean {
  return description.text === '' && activities.text === '' && resources.length === 0;
}

/** A draft in which headings that no indicator stands under are titles, and no objectives. */
export function withoutEmptyHeadings(draft: Draft): Draft {
  if (draft.headings.size === 0) return draft;
  const measured = new Set(draft.indicators.map(({ indicator }) => indicator.objective as object));
  const empty = new Set([...draft.headings].filter((one) => !measured.has(one) && isEmpty(one)));
  if (empty.size === 0) return draft;
  const cells = new Set([...empty].map(({ title }) => title.cell));
  const objectives = draft.objectives.filter((objective) => !empty.has(objective));
  objectives.forEach((objective, id) => {
    objective.id = id;
  });
  const placements = draft.placements.map((one) =>
    one.indicator === null && cells.has(one.cell) ? { ...one, as: 'title' as const } : one,
  );
  return { ...draft, objectives, placements };
}
