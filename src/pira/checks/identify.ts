import { digested, digits } from '../sheet/fingerprint';
import type { AnchorOf } from './anchors';
import type { Finding, RuleId, Severity } from './finding';
import type { Defect, Rule } from './rule';

/** A defect and the rule that saw it. */
export interface Seen {
  readonly rule: Rule;
  readonly defect: Defect;
}

function isOfSameCellAndRule(
  { rule: a, defect: { place: from } }: Seen,
  { rule: b, defect: { place: to } }: Seen,
): boolean {
  return from.row === to.row && from.column === to.column && a.id === b.id;
}

/** Each defect once: what one rule says of one cell and text. What one rule says of one cell stands together. */
export function eachOnce(inOrder: readonly Seen[]): readonly Seen[] {
  const kept: Seen[] = [];
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
 * What a defect is called: its rule and a digest of what it is about. Two digests from different beginnings: among the
 * defects of a plan no two meet by chance.
 */
export function identityOf(rule: RuleId, anchor: string, text: string): string {
  const about = `${anchor}|${text}`;
  return `${rule}:${digits(digested(about, FIRST))}${digits(digested(about, SECOND))}`;
}

/**
 * What defects are called, given in the order of the list: by what they are about, not by their address; of defects
 * that are alike in everything but their place, the second and later ones are counted.
 */
function identitiesOf(seen: readonly Seen[], anchorOf: AnchorOf): readonly string[] {
  const counts = new Map<string, number>();
  return seen.map(({ rule: { id }, defect: { place, text } }) => {
    const anchor = anchorOf(place);
    const alike = identityOf(id, anchor, text);
    const before = counts.get(alike) ?? 0;
    counts.set(alike, before + 1);
    return before === 0 ? alike : identityOf(id, anchor, `${text}|${before}`);
  });
}

/** A finding whose identity is made, with those of all others, once somebody asks for it: few who look at findings do. */
class SeenFinding implements Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly place: Finding['place'];
  readonly message: Finding['message'];
  readonly reason: Finding['reason'];
  readonly fix: Finding['fix'];
  readonly #shared: Finding['shared'];
  readonly #identity: () => string;

  constructor({ rule, defect }: Seen, identity: () => string) {
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
export function findingsOf(seen: readonly Seen[], anchors: () => AnchorOf): readonly Finding[] {
  let identities: readonly string[] | null = null;
  return seen.map(
    (one, at) => new SeenFinding(one, () => (identities ??= identitiesOf(seen, anchors()))[at] ?? ''),
  );
}
