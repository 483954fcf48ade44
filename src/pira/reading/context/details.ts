import { firstOf } from '../tables/align';
import type { FieldCell } from '../tables/align';
import { amountOf, fieldOf, weightIn } from '../drafts';
import type { ObjectiveDraft } from '../drafts';

/** What rows say of an objective, and the field of theirs that says it. */
const DETAILS = [
  { detail: 'description', role: 'objectiveDescription' },
  { detail: 'activities', role: 'activities' },
  { detail: 'perspective', role: 'perspective' },
  { detail: 'stakeholders', role: 'stakeholders' },
] as const;

/** Adds to objectives what the cells of rows say of them. */
export class Details {
  /** The resources taken for each objective: by their column and row, and by their column and amount. */
  private readonly taken = new Map<ObjectiveDraft, Set<string>>();

  /** Adds what the cells of a row say of an objective, where it is not said yet. */
  add(objective: ObjectiveDraft, placed: readonly FieldCell[]): void {
    for (const { detail, role } of DETAILS) {
      if (objective[detail].text !== '' || firstOf(placed, role) === undefined) continue;
      const cells = placed.filter((one) => one.role === role && !one.cell.traits.isMissing);
      if (cells.length === 0) continue;
      const texts = cells.map(({ cell, more }) => fieldOf([cell, ...more]));
      objective[detail] = { text: texts.map(({ text }) => text).join('; '), cell: texts[0]?.cell ?? null };
    }
    const weight = placed.find(({ role, cell }) => role === 'objectiveWeight' && !cell.traits.isMissing);
    if (weight && objective.weight.value === null) objective.weight = weightIn(weight.cell);
    for (const one of placed)
      if (one.role === 'resources' && !one.cell.traits.isMissing) this.addResource(objective, one);
  }

  private addResource(objective: ObjectiveDraft, { cell, slot }: FieldCell): void {
    const { row, column, value, text } = cell;
    const amount = amountOf(value, text);
    const taken = this.taken.get(objective) ?? new Set<string>();
    this.taken.set(objective, taken);
    // A list prints the resources of an objective again in each of its rows.
    const [ofRow, ofAmount] = [`${column} ${row}`, `${column}=${amount}`];
    if (taken.has(ofRow) || taken.has(ofAmount)) return;
    taken.add(ofRow).add(ofAmount);
    objective.resources.push({ year: slot?.years[0] ?? null, cell, amount });
  }
}
