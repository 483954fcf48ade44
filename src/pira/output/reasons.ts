import { changesPage as words } from '../messages/it/changes';
import type { Row } from '../sheet/sheet';
import type { EarlierTexts } from './causes';

/** Columns of the Variazioni by which a row and its reason are found again. */
export const CHANGE_COLUMNS = { kind: 0, objective: 1, name: 2, reason: 7 } as const;

const KINDS: ReadonlySet<string> = new Set(Object.values(words.kinds));

/** The cells of the Variazioni that people fill in: the reason of each row. */
export function changesInputCells(rows: readonly Row<string>[]): (row: number, column: number) => boolean {
  return (row, column) =>
    column === CHANGE_COLUMNS.reason && KINDS.has(rows[row]?.[CHANGE_COLUMNS.kind] ?? '');
}

interface EarlierReason {
  readonly kind: string;
  readonly objective: string;
  readonly name: string;
  readonly reason: string;
}

/** The reasons that people wrote into the earlier Variazioni. Each is taken once; the unclaimed ones are shown below. */
export class EarlierReasons {
  readonly #unclaimed: EarlierReason[];

  constructor(former: EarlierTexts) {
    this.#unclaimed = (former ?? []).flatMap((row): EarlierReason[] => {
      const [kind = '', objective = '', name = ''] = row;
      const reason = row[CHANGE_COLUMNS.reason] ?? '';
      return KINDS.has(kind) && reason !== '' ? [{ kind, objective, name, reason }] : [];
    });
  }

  /** The reason written for the row of an objective or an indicator, else the only one written for its name; "" for none. */
  take({ kind, objective, name }: Pick<EarlierReason, 'kind' | 'objective' | 'name'>): string {
    const ofName = this.#unclaimed.filter(
      (one) => one.name === name && (name !== '' || one.objective === objective),
    );
    const ofObjective = ofName.filter((one) => one.objective === objective);
    const found =
      ofObjective.find((one) => one.kind === kind) ??
      ofObjective[0] ??
      (ofName.length === 1 ? ofName[0] : undefined);
    if (found === undefined) return '';
    this.#unclaimed.splice(this.#unclaimed.indexOf(found), 1);
    return found.reason;
  }

  /** Whether a reason was written for a name under an objective, or for that name alone. */
  has(objective: string, name: string): boolean {
    const ofName = this.#unclaimed.filter((one) => one.name === name);
    return ofName.some((one) => one.objective === objective) || ofName.length === 1;
  }

  /** Reasons that no row of the new sheet took. */
  get unclaimed(): readonly EarlierReason[] {
    return this.#unclaimed;
  }
}
