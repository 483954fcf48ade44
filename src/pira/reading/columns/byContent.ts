import type { SingleColumn } from './fused';
import { looksLikeValue } from '../lines/sample';
import type { Sample } from '../lines/sample';
import type { Traits } from '../lines/traits';
import { rolesWith } from '../../lexicon/labels/roleProperties';
import type { Role } from '../../lexicon/labels/roles';

const ALMOST_ALL = 0.8;
const MOSTLY = 0.5;

/** Fields whose cells show what they are, whatever the label over them is called. */
const SHOWN: readonly (readonly [Role, (traits: Traits) => boolean, number])[] = [
  ['type', ({ isType }) => isType, ALMOST_ALL],
  ['unit', ({ isUnit }) => isUnit, ALMOST_ALL],
  ['target', ({ sign }) => sign === 'operator', MOSTLY],
];
const MAY_BE_TARGET = rolesWith('may-be-target');

const isProse = (traits: Traits): boolean =>
  !looksLikeValue(traits) && !traits.isType && !traits.isUnit && !traits.isCode && !traits.isStakeholders;

function isMissing(role: Role, columns: readonly SingleColumn[]): boolean {
  return !columns.some(
    (column) => column.role === role || (role === 'target' && MAY_BE_TARGET.has(column.role)),
  );
}

/** The only unknown column of texts left of the targets: the names of the indicators, where no other column has them. */
function nameAmong(
  unknown: readonly SingleColumn[],
  columns: readonly SingleColumn[],
  sample: Sample,
): number | null {
  const hasNames = columns.some(({ role }) => role === 'name' || role === 'description');
  const target = columns.find(({ role }) => MAY_BE_TARGET.has(role));
  if (hasNames || !target) return null;
  const texts = unknown.filter(
    ({ column }) => column < target.column && sample.share(column, isProse) > ALMOST_ALL,
  );
  return texts.length === 1 ? (texts[0]?.column ?? null) : null;
}

/**
 * Settles columns whose labels the vocabulary does not know, by what stands in them: types, units, operators; the
 * names of indicators where one column alone can be them. Those so settled are marked as assumed.
 */
export function settleByContent(columns: readonly SingleColumn[], sample: Sample): readonly SingleColumn[] {
  let settled = columns;
  const assume = (at: number, role: Role): void => {
    settled = settled.map((column) => (column.column === at ? { ...column, role, isAssumed: true } : column));
  };
  const unknown = (): readonly SingleColumn[] =>
    settled.filter(({ role, isKnown }) => role === 'other' && !isKnown);
  for (const [role, shows, share] of SHOWN) {
    if (!isMissing(role, settled)) continue;
    const [only, ...others] = unknown().filter(
      ({ column }) => sample.filled(column) > MOSTLY && sample.share(column, shows) > share,
    );
    if (only && others.length === 0) assume(only.column, role);
  }
  const name = nameAmong(unknown(), settled, sample);
  if (name !== null) assume(name, 'name');
  return settled;
}
