import { resultsReport as words } from '../messages/it/results';
import { isIndicatorRow } from './causeCells';
import { REPORT_COLUMNS, SECTION_COLUMN } from './reportColumns';

/** The texts of a sheet of ours as people have left it, from A1 on; null where it does not stand yet. */
export type Former = readonly (readonly string[])[] | null;

interface Kept {
  readonly objective: string;
  readonly indicator: string;
  readonly cause: string;
}

/** What people wrote into an earlier report: each text is given out once, what is left over stays to be shown. */
export class Causes {
  readonly #free: Set<Kept>;
  readonly #byObjective: ReadonlyMap<string, Kept[]>;
  readonly #byName: ReadonlyMap<string, Set<Kept>>;
  readonly #sections: ReadonlyMap<string, string>;

  constructor(former: Former) {
    const kept = keptIn(former);
    const byObjective = new Map<string, Kept[]>();
    const byName = new Map<string, Set<Kept>>();
    for (const one of kept) {
      const key = keyOf(one.objective, one.indicator);
      byObjective.set(key, byObjective.get(key) ?? []);
      byObjective.get(key)?.push(one);
      byName.set(one.indicator, (byName.get(one.indicator) ?? new Set<Kept>()).add(one));
    }
    this.#free = new Set(kept);
    this.#byObjective = byObjective;
    this.#byName = byName;
    this.#sections = sectionsIn(former);
  }

  /** The cause written for an indicator, by its objective and name, else by its name alone; "" where there is none. */
  take(objective: string, indicator: string): string {
    const found = this.#next(objective, indicator) ?? this.#only(indicator);
    if (found === undefined) return '';
    this.#free.delete(found);
    this.#byName.get(found.indicator)?.delete(found);
    return found.cause;
  }

  /** Causes of indicators that were not asked for. */
  get left(): readonly Kept[] {
    return [...this.#free].filter(({ cause }) => cause !== '');
  }

  /** What people wrote under one of the report's further headings. */
  section(label: string): string {
    return this.#sections.get(label) ?? '';
  }

  #next(objective: string, indicator: string): Kept | undefined {
    const queue = this.#byObjective.get(keyOf(objective, indicator)) ?? [];
    let found = queue.shift();
    while (found !== undefined && !this.#free.has(found)) found = queue.shift();
    return found;
  }

  #only(indicator: string): Kept | undefined {
    const named = this.#byName.get(indicator);
    return named?.size === 1 ? [...named][0] : undefined;
  }
}

function keyOf(objective: string, indicator: string): string {
  return JSON.stringify([objective, indicator]);
}

function keptIn(former: Former): Kept[] {
  let objective = '';
  return (former ?? []).flatMap((row): Kept[] => {
    const name = row[REPORT_COLUMNS.name] ?? '';
    const isIndicator = isIndicatorRow(row);
    if (!isIndicator && name !== '') objective = name;
    if (!isIndicator) return [];
    return [{ objective, indicator: name, cause: row[REPORT_COLUMNS.cause] ?? '' }];
  });
}

function sectionsIn(former: Former): ReadonlyMap<string, string> {
  const labels = new Set(words.sectionLabels);
  return new Map(
    (former ?? []).flatMap((row): [string, string][] => {
      const label = row[REPORT_COLUMNS.code] ?? '';
      return labels.has(label) ? [[label, row[SECTION_COLUMN] ?? '']] : [];
    }),
  );
}
