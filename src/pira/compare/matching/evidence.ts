import type { Traits } from './traits';
import { type TextLikeness, likeness, type StemWeight } from './words';

/** What speaks for two indicators being the same one, or against it. */
export type EvidenceKind =
  | 'name'
  | 'opposed-name'
  | 'code'
  | 'objective'
  | 'objective-code'
  | 'mission'
  | 'algorithm'
  | 'description'
  | 'unit'
  | 'source'
  | 'target';

/** Points that a kind of evidence gives to a pair. */
export interface Evidence {
  readonly kind: EvidenceKind;
  readonly points: number;
}

/** Two indicators as evidence looks at them. */
interface Pair {
  readonly from: Traits;
  readonly to: Traits;
  readonly name: TextLikeness;
  readonly objective: TextLikeness;
  readonly weigh: StemWeight;
  /** How much a text tells that only few indicators have: 1 for one of a kind, less for each further one. */
  readonly rarity: (text: string) => number;
}

interface Rule {
  readonly kind: EvidenceKind;
  readonly example: string;
  /** The most points it can give. */
  readonly weight: number;
  /** 0 to 1; below 0 it speaks against. */
  readonly share: (pair: Pair) => number;
}

const isEqual = (one: string, other: string): number => (one !== '' && one === other ? 1 : 0);

/** All evidence, from the strongest. The weights are points: 60 for the same name, so that all others together can outdo it. */
const EVIDENCE_RULES: readonly Rule[] = [
  {
    kind: 'name',
    example: 'N. imprese assistite / Numero di imprese assistite',
    weight: 60,
    share: ({ name }) => name.share,
  },
  {
    kind: 'opposed-name',
    example: 'evase entro 5 giorni / evase entro 10 giorni',
    weight: 30,
    share: ({ name }) => (name.isOpposed ? -1 : 0),
  },
  { kind: 'code', example: '1.2 / 1.2', weight: 14, share: ({ from, to }) => isEqual(from.code, to.code) },
  {
    kind: 'objective',
    example: 'Favorire il digitale / Favorire il digitale',
    weight: 14,
    share: ({ objective }) => objective.share,
  },
  {
    kind: 'algorithm',
    example: 'Pratiche evase / totale',
    weight: 12,
    share: ({ from, to, weigh, rarity }) =>
      likeness(from.algorithm, to.algorithm, weigh).share * rarity(`algorithm ${from.algorithm.key}`),
  },
  {
    kind: 'description',
    example: 'Misura la rapidità degli uffici',
    weight: 10,
    share: ({ from, to, weigh, rarity }) =>
      likeness(from.description, to.description, weigh).share * rarity(`description ${from.description.key}`),
  },
  {
    kind: 'target',
    example: '>= 250 / >= 250',
    weight: 5,
    share: ({ from, to, rarity }) => isEqual(from.target, to.target) * rarity(`target ${from.target}`),
  },
  {
    kind: 'source',
    example: 'Priamo / Priamo',
    weight: 4,
    share: ({ from, to, rarity }) => isEqual(from.source, to.source) * rarity(`source ${from.source}`),
  },
  {
    kind: 'objective-code',
    example: '011.005.001',
    weight: 3,
    share: ({ from, to }) => isEqual(from.objectiveCode, to.objectiveCode),
  },
  {
    kind: 'mission',
    example: '011.005',
    weight: 3,
    share: ({ from, to }) => isEqual(from.mission, to.mission),
  },
  {
    kind: 'unit',
    example: 'Giorni / Giorni',
    weight: 3,
    share: ({ from, to }) => isEqual(from.unit, to.unit),
  },
];

/** A pair with all that was found for and against it. */
export interface WeighedPair {
  readonly from: Traits;
  readonly to: Traits;
  readonly score: number;
  readonly name: TextLikeness;
  readonly objective: TextLikeness;
  readonly evidence: readonly Evidence[];
}

/** Weighs pairs of indicators of two plans. */
export function weighingPairs(
  from: readonly Traits[],
  to: readonly Traits[],
  weigh: StemWeight,
): (one: Traits, other: Traits) => WeighedPair {
  const rarity = rarityAmong(from, to);
  return (one, other) => {
    const name = likeness(one.name, other.name, weigh);
    const objective = likeness(one.objective, other.objective, weigh);
    const pair = { from: one, to: other, name, objective, weigh, rarity };
    let score = 0;
    const evidence: Evidence[] = [];
    for (const { kind, weight, share } of EVIDENCE_RULES) {
      const points = weight * share(pair);
      if (points === 0) continue;
      score += points;
      evidence.push({ kind, points });
    }
    return { from: one, to: other, score, name, objective, evidence };
  };
}

/** How seldom a text is within a plan: 1 where each side has it once, the root of its share where more do. */
function rarityAmong(from: readonly Traits[], to: readonly Traits[]): (text: string) => number {
  const most = new Map<string, number>();
  for (const side of [from, to]) {
    const counts = new Map<string, number>();
    for (const { algorithm, description, source, target } of side)
      for (const text of [
        `algorithm ${algorithm.key}`,
        `description ${description.key}`,
        `source ${source}`,
        `target ${target}`,
      ])
        counts.set(text, (counts.get(text) ?? 0) + 1);
    for (const [text, count] of counts) most.set(text, Math.max(most.get(text) ?? 0, count));
  }
  return (text) => 1 / Math.sqrt(most.get(text) ?? 1);
}
