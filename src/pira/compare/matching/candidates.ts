import type { Traits } from './traits';

/** Candidates of one indicator, at most: more would only repeat what the nearest say. */
const MOST_CANDIDATES = 40;
/** A word that more indicators have than this leads to none of them. */
const MOST_SHARING = 60;

/** Things by the texts that lead to them. */
class Index {
  readonly #places = new Map<string, number[]>();

  add(key: string, place: number): void {
    const places = this.#places.get(key);
    if (places) places.push(place);
    else this.#places.set(key, [place]);
  }

  get(key: string): readonly number[] {
    return this.#places.get(key) ?? [];
  }
}

/**
 * For each indicator of one plan those of the other that are worth a look: found through what both have, from what
 * tells most, so that the work grows with the plan and not with its square.
 */
export function candidatesOf(from: readonly Traits[], to: readonly Traits[]): readonly (readonly number[])[] {
  const index = new Index();
  to.forEach((traits, place) => {
    for (const key of keysOf(traits)) index.add(key, place);
  });
  return from.map((traits, at) => {
    const found = new Set<number>();
    const keys = keysOf(traits)
      .map((key) => ({ key, places: index.get(key) }))
      .filter(({ places }) => places.length > 0);
    // The strongest keys are taken whatever their number: the nearest by position of the plan stand first.
    for (const { key, places } of keys.toSorted((a, b) => a.places.length - b.places.length)) {
      if (found.size >= MOST_CANDIDATES) break;
      if (places.length > MOST_SHARING && !isStrong(key)) continue;
      for (const place of nearest(places, (at * to.length) / from.length, MOST_CANDIDATES - found.size))
        found.add(place);
    }
    return [...found];
  });
}

const STRONG = ['whole', 'name'];

function isStrong(key: string): boolean {
  return STRONG.some((kind) => key.startsWith(`${kind} `));
}

function keysOf({ name, objective, code, algorithm, description }: Traits): readonly string[] {
  return [
    `whole ${name.key}|${objective.key}`,
    `name ${name.key}`,
    ...(code === '' ? [] : [`code ${code}`]),
    ...(algorithm.key === '' ? [] : [`algorithm ${algorithm.key}`]),
    ...(description.key === '' ? [] : [`description ${description.key}`]),
    ...(objective.key === '' ? [] : [`objective ${objective.key}`]),
    ...name.stems.map((stem) => `stem ${stem}`),
  ];
}

/** The places next to one, in a list in ascending order. */
function nearest(places: readonly number[], near: number, count: number): readonly number[] {
  if (places.length <= count) return places;
  let start = 0;
  while (
    start + count < places.length &&
    Math.abs((places[start] ?? 0) - near) > Math.abs((places[start + count] ?? 0) - near)
  )
    start += 1;
  return places.slice(start, start + count);
}
