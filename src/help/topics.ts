/** A heading of the manual. */
export interface Topic {
  readonly id: string;
  readonly title: string;
  /** 2 for a chapter, 3 for a part of one. */
  readonly level: number;
}

/** Case and accents do not count in a search. */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The topics that hold every word of the search, in their order; all of them for an empty one. */
export function topicsFor(topics: readonly Topic[], search: string): readonly Topic[] {
  const words = folded(search)
    .split(/\s+/u)
    .filter((word) => word !== '');
  return topics.filter(({ title }) => words.every((word) => folded(title).includes(word)));
}
