import type { WeighedPair } from './evidence';

/** How sure a match is; what is only likely is never shown as certain, what is unsure is left to people. */
export type Certainty = 'certain' | 'likely' | 'unsure';

/** What a match is judged by. */
export interface JudgedMatch extends WeighedPair {
  /** Points that the best other arrangement would lose; null where there is none. */
  readonly margin: number | null;
  /** The score of the next best partner of the old indicator, taken or not; null where there is none. */
  readonly next: number | null;
  /** How alike the name of the nearest other partner of either of the two is, 0 to 1. */
  readonly nextName: number;
  /** Nobody else in either plan has this name. */
  readonly isOnlyName: boolean;
}

/** Below this a pair is no candidate. */
export const LEAST_SCORE = 34;
const LIKELY_SCORE = 45;
/** Another arrangement that loses no more than this is as good; of names that differ, more, since each may be a part. */
const NEAR_TIE = { sameName: 8, otherName: 20 };
const ALIKE_NAME = 0.4;
const ALIKE_OBJECTIVE = 0.6;
const ALMOST_SAME_NAME = 0.9;
/** A name of fewer words could be anybody's. */
const TELLING_WORDS = 3;

interface Rule {
  readonly certainty: Certainty;
  readonly example: string;
  readonly holds: (match: JudgedMatch) => boolean;
}

const hasEvidenceFrom = ({ evidence }: WeighedPair, least: number, ...kinds: readonly string[]): boolean =>
  evidence.some(({ kind, points }) => points > least && kinds.includes(kind));

const hasEvidence = (match: WeighedPair, ...kinds: readonly string[]): boolean =>
  hasEvidenceFrom(match, 0, ...kinds);

const hasNearTie = ({ margin, name }: JudgedMatch): boolean =>
  margin !== null && margin <= (name.isSame ? NEAR_TIE.sameName : NEAR_TIE.otherName);

/** Evidence that speaks of the indicator itself and not of its surroundings, from so many points on. */
const OWN_EVIDENCE = { kinds: ['code', 'algorithm', 'description', 'target', 'source'], from: 3.5 };
/** Of these one at least has to speak for a pair whose names have nothing in common: a code is given to another one. */
const TELLING_EVIDENCE = ['algorithm', 'description'];
const NOTHING_IN_COMMON = 0.1;
/** Siblings are told apart by the very word that changed. */
const SIBLING_DISTANCE = 6;
/** Names this near to each other do not tell which of them it is; what nobody else has does. */
const SIBLING_NAMES = 0.05;
const TELLING_POINTS = 9;

const hasOwnEvidence = ({ evidence }: WeighedPair, besides = ''): boolean =>
  evidence.filter(
    ({ kind, points }) =>
      points >= OWN_EVIDENCE.from && kind !== besides && OWN_EVIDENCE.kinds.includes(kind),
  ).length >= 2;

/** Whether an algorithm or a description speaks for the pair that nobody else has. */
const hasUniqueText = (match: WeighedPair): boolean =>
  hasEvidenceFrom(match, TELLING_POINTS, ...TELLING_EVIDENCE);

/** The first rule that holds decides. */
const CERTAINTY_RULES: readonly Rule[] = [
  {
    certainty: 'unsure',
    example: '"entro 5 giorni" and "entro 10 giorni": a figure, an opposite or a negation tells them apart',
    holds: ({ name }) => name.isOpposed,
  },
  {
    certainty: 'unsure',
    example: 'two old indicators of the same name, one new, or one old that was parted in two',
    holds: hasNearTie,
  },
  {
    certainty: 'unsure',
    example: '"attesa per visita cardiologica" and "… ortopedica", where "… oculistica" is as near',
    holds: ({ name, score, next }) => name.isReworded && next !== null && score - next <= SIBLING_DISTANCE,
  },
  {
    certainty: 'unsure',
    example:
      '"Tempo di rilascio delle visure" and "… dei libretti" with one code, where "… dei certificati" is as near',
    holds: (match) =>
      match.name.isReworded && match.nextName >= match.name.share - SIBLING_NAMES && !hasUniqueText(match),
  },
  {
    certainty: 'unsure',
    example:
      '"Prelievi di prodotti alimentari" and "… elettrici": one word stands for another, the surroundings are the same',
    holds: (match) => match.name.exchanged === 1 && !hasUniqueText(match),
  },
  {
    certainty: 'unsure',
    example:
      '"Assistite dal Punto impresa digitale" and "… dallo sportello etichettatura": a target is carried on to another',
    holds: (match) => match.name.exchanged > 1 && !hasUniqueText(match) && !hasOwnEvidence(match, 'target'),
  },
  {
    certainty: 'unsure',
    example: 'another name with nothing but the code and the surroundings of the old one',
    holds: (match) => match.name.share < NOTHING_IN_COMMON && !hasEvidence(match, ...TELLING_EVIDENCE),
  },
  {
    certainty: 'certain',
    example: 'the same name under the same objective, or with the same code',
    holds: (match) =>
      match.name.isSame && (match.objective.share >= ALIKE_OBJECTIVE || hasEvidence(match, 'code')),
  },
  {
    certainty: 'certain',
    example: 'a telling name that nobody else has, under an objective worded anew',
    holds: ({ name, isOnlyName, from }) =>
      name.isSame && isOnlyName && from.name.stems.length >= TELLING_WORDS,
  },
  {
    certainty: 'certain',
    example:
      '"Certificati stampati in azienda" and "Certificati di origine stampati in azienda", same objective and algorithm',
    holds: (match) =>
      match.name.share >= ALMOST_SAME_NAME &&
      !match.name.isReworded &&
      match.objective.share >= ALIKE_OBJECTIVE &&
      hasEvidence(match, 'code', 'algorithm'),
  },
  {
    certainty: 'likely',
    example: 'another name with the same code, objective and algorithm',
    holds: (match) =>
      match.score >= LIKELY_SCORE && (match.name.share >= ALIKE_NAME || hasOwnEvidence(match)),
  },
  { certainty: 'unsure', example: 'something in common and no more', holds: () => true },
];

/** How sure a match is. */
export function certaintyOf(match: JudgedMatch): Certainty {
  return CERTAINTY_RULES.find(({ holds }) => holds(match))?.certainty ?? 'unsure';
}
