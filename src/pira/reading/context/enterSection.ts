import { centreBehindTitle } from '../../lexicon/cells/centres';
import type { Role } from '../../lexicon/labels/roles';
import type { Draft } from '../drafts';
import { noteCells, notePlaced } from '../placements';
import type { FieldCell } from '../tables/align';
import type { Slot } from '../tables/layout';
import type { Context } from './context';
import type { Amount, SectionLine } from './sectionLine';

/** Where nothing of an objective stands: a share there is its weight. */
const OPEN: ReadonlySet<Role> = new Set(['other', 'target']);
const WEIGHTS: ReadonlySet<Role> = new Set(['weight', 'objectiveWeight']);

/** An amount beside the name of an objective as its weight or its resources: as its label or its column says. */
function placedAmount({ cell, said }: Amount, slots: readonly Slot[]): readonly FieldCell[] {
  const slot = slots.find(({ column }) => column === cell.column) ?? null;
  const role = said ?? slot?.role;
  const isOpen = role === undefined || OPEN.has(role);
  const isWeight = isOpen ? cell.traits.sign === 'percent' : WEIGHTS.has(role);
  const as: Role | null = isWeight ? 'objectiveWeight' : role === 'resources' ? role : null;
  return as ? [{ role: as, slot, cell, more: [] }] : [];
}

/** Enters the centre or the objective that a section line names without a label, and the amounts and the office of an objective. */
export function enterSection(
  { cell, as, pairs, amounts, centre }: SectionLine,
  slots: readonly Slot[],
  context: Context,
  draft: Draft,
): void {
  if (!pairs && as === 'responsibilityCentre') {
    context.enterCentre({ text: centreBehindTitle(cell.tidy) ?? cell.tidy, cell });
    noteCells(draft, [cell], as);
    return;
  }
  if (!pairs) {
    context.enterHeading([{ role: 'objective', slot: null, cell, more: [] }], cell);
    noteCells(draft, [cell], 'objective');
  }
  const own = centre && { text: centreBehindTitle(centre.tidy) ?? centre.tidy, cell: centre };
  if (own) noteCells(draft, [own.cell], 'responsibilityCentre');
  if (as !== 'objective' && as !== 'objectiveCode') {
    if (own) context.enterCentre(own);
    return;
  }
  if (own) context.ownCentre(own);
  const placed = amounts.flatMap((amount) => placedAmount(amount, slots));
  context.describe(cell, placed);
  notePlaced(draft, placed);
}
