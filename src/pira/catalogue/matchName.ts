import { editDistance } from '../lexicon/text/editDistance';
import type { CatalogueName } from './catalogueName';
import { nameKey, spellingKey, wordKey } from './nameKey';

/** How a printed name stands to an official one, from the closest. */
const NAME_MATCHES = ['same', 'spelling', 'alias', 'truncated', 'misspelt'] as const;
export type NameMatchKind = (typeof NAME_MATCHES)[number];

export interface NameMatch {
  readonly kind: NameMatchKind;
  readonly label: CatalogueName;
}

/** Below this many letters a part of a name could belong to anything. */
const SHORTEST_PART = 8;
const LONGEST_NAME = 400;
/** Wrong letters allowed for each letter of the name. */
const MISSPELT_SHARE = 0.08;

function matchKind(name: string, label: CatalogueName): NameMatchKind | null {
  const key = nameKey(name);
  const official = nameKey(label.name);
  if (key === official) return spellingKey(name) === spellingKey(label.name) ? 'same' : 'spelling';
  if (label.aliases.some((alias) => nameKey(alias) === key)) return 'alias';
  if (key.length >= SHORTEST_PART && official.includes(key)) return 'truncated';
  const limit = Math.max(1, Math.floor(official.length * MISSPELT_SHARE));
  return editDistance(key, official, limit) <= limit ? 'misspelt' : null;
}

/** Whether a part of an official name is made of whole words of it, not cut within one. */
export function isWholeWords(part: string, { name }: CatalogueName): boolean {
  return wordKey(name).includes(wordKey(part));
}

/**
 * The official names that a printed name may stand for: all those of the closest kind found, none for a name
 * that resembles none of them.
 */
export function matchName(name: string, labels: readonly CatalogueName[]): readonly NameMatch[] {
  if (name.trim() === '' || name.length > LONGEST_NAME) return [];
  const matches = labels.flatMap((label): NameMatch[] => {
    const kind = matchKind(name, label);
    return kind === null ? [] : [{ kind, label }];
  });
  const closest = NAME_MATCHES.find((kind) => matches.some((match) => match.kind === kind));
  return matches.filter((match) => match.kind === closest);
}
