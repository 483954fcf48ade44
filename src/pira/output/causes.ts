import { resultsReport as words } from '../messages/it/results';
import { isIndicatorRow } from './reportInputs';
import { REPORT_COLUMNS, SECTION_COLUMN } from './reportColumns';

/** The texts of the earlier version of one of our sheets, from A1 on; null where there is none yet. */
export type EarlierTexts = readonly (readonly string[])[] | null;

interface EarlierCause {
  readonly objective: string;
  readonly indicator: string;
  readonly cause: string;
}

/** What people wrote into the earlier report. Each text is taken once; the unclaimed ones are shown below the new report. */
export class EarlierCauses {
  readonly #unclaimed: Set<EarlierCause>;
  readonly #byObjective: ReadonlyMap<string, EarlierCause[]>;
  readonly #byName: ReadonlyMap<string, Set<EarlierCause>>;
  readonly #sections: ReadonlyMap<string, string>;

  constructor(former: EarlierTexts) {
    const kept = causesIn(former);
    const byObjective = new Map<string, EarlierCause[]>();
    const byName = new Map<string, Set<EarlierCause>>();
    for (const one of kept) {
      const key = keyOf(one.objective, one.indicator);
      byObjective.set(key, byObjective.get(key) ?? []);
      byObjective.get(key)?.push(one);
      byName.set(one.indicator, (byName.get(one.indicator) ?? new Set<EarlierCause>()).add(one));
    }
    this.#unclaimed = new Set(kept);
    this.#byObjective = byObjective;
    this.#byName = byName;
    this.#sections = sectionsIn(former);
  }

  /** The cause written for an indicator, by its objective and name, else by its name alone; "" where there is none. */
  take(objective: string, indicator: string): string {
    const found = this.#nextInObjective(objective, indicator) ?? this.#onlyOfName(indicator);
    if (found === undefined) return '';
    this.#unclaimed.delete(found);
    this.#byName.get(found.indicator)?.delete(found);
    return found.cause;
  }

  /** Causes that no indicator of the new report took. */
  get unclaimed(): readonly EarlierCause[] {
    return [...this.#unclaimed].filter(({ cause }) => cause !== '');
  }

  /** What people wrote under one of the report's further headings. */
  section(label: string): string {
    return this.#sections.get(label) ?? '';
  }

  #nextInObjective(objective: string, indicator: string): EarlierCause | undefined {
    const queue = this.#byObjective.get(keyOf(objective, indicator)) ?? [];
    let found = queue.shift();
    while (found !== undefined && !this.#unclaimed.has(found)) found = queue.shift();
    return found;
  }

  #onlyOfName(indicator: string): EarlierCause | undefined {
    const named = this.#byName.get(indicator);
    return named?.size === 1 ? [...named][0] : undefined;
  }
}

function keyOf(objective: string, indicator: string): string {
  return JSON.stringify([objective, indicator]);
}

function causesIn(former: EarlierTexts): EarlierCause[] {
  let objective = '';
  return (former ?? []).flatMap((row): EarlierCause[] => {
    const name = row[REPORT_COLUMNS.name] ?? '';
    const isIndicator = isIndicatorRow(row);
    if (!isIndicator && name !== '') objective = name;
    if (!isIndicator) return [];
    return [{ objective, indicator: name, cause: row[REPORT_COLUMNS.cause] ?? '' }];
  });
}

function sectionsIn(former: EarlierTexts): ReadonlyMap<string, string> {
  const labels = new Set(words.sectionLabels);
  return new Map(
    (former ?? []).flatMap((row): [string, string][] => {
      const label = row[REPORT_COLUMNS.code] ?? '';
      return labels.has(label) ? [[label, row[SECTION_COLUMN] ?? '']] : [];
    }),
  );
}
