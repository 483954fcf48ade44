import { digested, digits } from '../sheet/fingerprint';
import type { AnchorOf } from './anchors';
import type { Finding, RuleId, Severity } from './finding';
import type { Defect, Rule } from './rule';

/** A defect and the rule that found it. */
export interface FoundDefect {
  readonly rule: Rule;
  readonly defect: Defect;
}

function isOfSameCellAndRule(
  { rule: a, defect: { place: from } }: FoundDefect,
  { rule: b, defect: { place: to } }: FoundDefect,
): boolean {
  return from.row === to.row && from.column === to.column && a.id === b.id;
}

/** Each defect once, by rule, cell and text. The defects of one rule and cell follow one another in the list. */
export function eachOnce(inOrder: readonly FoundDefect[]): readonly FoundDefect[] {
  const kept: FoundDefect[] = [];
  for (const one of inOrder) {
    const { place, text } = one.defect;
    let isKept = false;
    for (let at = kept.length - 1; !isKept; at -= 1) {
      const other = kept[at];
      if (other === undefined || !isOfSameCellAndRule(other, one)) break;
      isKept = other.defect.text === text && other.defect.place.sheet === place.sheet;
    }
    if (!isKept) kept.push(one);
  }
  return kept;
}

const [FIRST, SECOND] = [digested('1|'), digested('2|')];

/**
 * The identity of a defect: its rule and a digest of what it is about. Two digests with different seeds, so that no two
 * defects of a plan have the same by chance.
 */
export function identityOf(rule: RuleId, anchor: string, text: string): string {
  const about = `${anchor}|${text}`;
  return `${rule}:${digits(digested(about, FIRST))}${digits(digested(about, SECOND))}`;
}

/**
 * The identities of defects in the order of the list, by what they are about and not by their address; defects that differ
 * only in their place are numbered from the second on.
 */
function identitiesOf(seen: readonly FoundDefect[], anchorOf: AnchorOf): readonly string[] {
  const counts = new Map<string, number>();
  return seen.map(({ rule: { id }, defect: { place, text } }) => {
    const anchor = anchorOf(place);
    const alike = identityOf(id, anchor, text);
    const before = counts.get(alike) ?? 0;
    counts.set(alike, before + 1);
    return before === 0 ? alike : identityOf(id, anchor, `${text}|${before}`);
  });
}

/** A finding whose identity is computed, with those of all others, on first use: few who look at findings need it. */
class LazyFinding implements Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly place: Finding['place'];
  readonly message: Finding['message'];
  readonly reason: Finding['reason'];
  readonly fix: Finding['fix'];
  readonly #shared: Finding['shared'];
  readonly #identity: () => string;

  constructor({ rule, defect }: FoundDefect, identity: () => string) {
    this.rule = rule.id;
    this.severity = (defect.isLesser === true ? rule.lesser?.severity : undefined) ?? rule.severity;
    this.place = defect.place;
    this.message = defect.message;
    this.reason = defect.reason ?? null;
    this.fix = defect.fix ?? null;
    this.#shared = defect.shared ?? null;
    this.#identity = identity;
  }

  get shared(): Finding['shared'] {
    return this.#shared;
  }

  get identity(): string {
    return this.#identity();
  }
}

/** The findings of defects, given in the order of the list. */
export function findingsOf(seen: readonly FoundDefect[], anchors: () => AnchorOf): readonly Finding[] {
  let identities: readonly string[] | null = null;
  return seen.map(
    (one, at) => new LazyFinding(one, () => (identities ??= identitiesOf(seen, anchors()))[at] ?? ''),
  );
}
