import { columnOfLetters } from '../../sheet/address';
import type { CorrectionProblem } from '../../messages/correctionProblem';
import { isPlanYear } from '../../lexicon/labels/periods';
import type { RankAmongEqual, Landmark, NearestLandmarks } from '../../plan/correction';

/** Carries the first problem out of the reader, which answers with it. */
export class Refused extends Error {
  constructor(readonly problem: CorrectionProblem) {
    super(problem.kind);
  }
}

export const LONGEST_SHOWN = 40;
const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

/** A value of a JSON text, with its place in it. */
export class JsonEntry {
  constructor(
    readonly place: string,
    private readonly value: unknown,
  ) {}

  get isThere(): boolean {
    return this.value !== undefined && this.value !== null;
  }

  refuse(kind: CorrectionProblem['kind'], allowed: readonly string[] = []): never {
    const found = this.value === undefined ? '' : JSON.stringify(this.value).slice(0, LONGEST_SHOWN);
    throw new Refused({ place: this.place, kind, found, allowed });
  }

  /** The members of an object. */
  members(): readonly (readonly [string, JsonEntry])[] {
    const { value, place } = this;
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return this.refuse('not-an-object');
    return Object.entries(value).map(([name, one]) => [
      name,
      new JsonEntry(place === '' ? name : `${place}.${name}`, one),
    ]);
  }

  /** The members of an object that may have these only. */
  object<Name extends string>(...names: readonly Name[]): Readonly<Record<Name, JsonEntry>> {
    const found = new Map<string, JsonEntry>(this.members());
    for (const [name, entry] of found)
      if (!names.some((known) => known === name)) entry.refuse('unknown-member', names);
    const at = (name: Name): JsonEntry =>
      found.get(name) ?? new JsonEntry(this.place === '' ? name : `${this.place}.${name}`, undefined);
    return recordOf(names, at);
  }

  list(): readonly JsonEntry[] {
    const { value } = this;
    if (value === undefined) return [];
    if (!Array.isArray(value)) return this.refuse('not-a-list');
    return value.map((one: unknown, i) => new JsonEntry(`${this.place}[${i}]`, one));
  }

  text(): string {
    return typeof this.value === 'string' ? this.value : this.refuse('not-a-text');
  }

  word<Word extends string>(words: readonly Word[]): Word {
    return words.find((word) => word === this.value) ?? this.refuse('unknown-word', words);
  }

  count(least: number, most: number, kind: CorrectionProblem['kind'] = 'not-a-count'): number {
    const { value } = this;
    const isCount = typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
    return isCount ? value : this.refuse(kind);
  }

  /** A row, counted from 0 where the file counts from 1. */
  row(): number {
    return this.count(1, LAST_ROW, 'not-a-row') - 1;
  }

  year(): number | null {
    if (!this.isThere) return null;
    const { value } = this;
    return typeof value === 'number' && isPlanYear(value) ? value : this.refuse('not-a-year');
  }

  cell(): { readonly row: number; readonly column: number } {
    const [, letters = '', digits = ''] = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i.exec(this.text()) ?? [];
    const column = columnAt(letters);
    const row = Number(digits);
    return column !== null && row >= 1 && row <= LAST_ROW
      ? { row: row - 1, column }
      : this.refuse('not-a-cell');
  }

  near(): NearestLandmarks | null {
    if (!this.isThere) return null;
    const { above, below } = this.object('above', 'below');
    return { above: above.landmark(), below: below.landmark() };
  }

  private landmark(): Landmark | null {
    if (!this.isThere) return null;
    const [text, distance] = this.list();
    if (!text || !distance) return this.refuse('not-a-count');
    return { text: text.text(), distance: distance.count(1, LAST_ROW) };
  }

  among(): RankAmongEqual {
    if (!this.isThere) return { at: 0, of: 1 };
    const [at, of] = this.list();
    if (!at || !of) return this.refuse('not-a-count');
    const all = of.count(1, LAST_ROW);
    return { at: at.count(1, all) - 1, of: all };
  }
}

function recordOf<Name extends string>(
  names: readonly Name[],
  at: (name: Name) => JsonEntry,
): Readonly<Record<Name, JsonEntry>> {
  const record: Partial<Record<Name, JsonEntry>> = {};
  for (const name of names) record[name] = at(name);
  const isWhole = (one: Partial<Record<Name, JsonEntry>>): one is Record<Name, JsonEntry> =>
    names.every((name) => one[name] !== undefined);
  return isWhole(record) ? record : recordOf(names, at);
}

/** The zero-based column of some letters; null where they are none. */
export function columnAt(letters: string): number | null {
  if (!/^[A-Z]{1,3}$/i.test(letters)) return null;
  const column = columnOfLetters(letters);
  return column < LAST_COLUMN ? column : null;
}
