import type { Observation } from '../../plan/observation';
import type { TableChoice, Weighted } from '../../plan/decision';
import { fold } from '../../lexicon/text/fold';
import { namesCopy } from '../../lexicon/cells/documents';
import type { Draft, IndicatorDraft, TableDraft, ValueDraft } from '../drafts';
import { periodEnd } from '../periodEnd';
import { pointsOf, weigh } from '../weigh';
import type { Clue } from '../weigh';
import { tableCell, tableDecision } from './tablePlaces';
import { withoutTables } from './withoutTables';

/** Indicators that stand together: those of a sheet, or of one table. */
interface Group {
  readonly sheet: string;
  readonly tables: ReadonlySet<TableDraft>;
  readonly indicators: readonly IndicatorDraft[];
}

/** A group whose indicators have the names of another's, each with its partner. */
interface Twin {
  readonly own: Group;
  readonly other: Group;
  readonly pairs: readonly (readonly [IndicatorDraft, IndicatorDraft])[];
}

const MOSTLY = 0.5;
/** So many of the names must be the other's before anything else counts. */
const LEAST_SHARED = 0.7;
const LEAST_NAMES = 2;
/** A group is the other's again from so many points on; from fewer on it is said, and both stay. */
const REPEATED = 7;
const DOUBTFUL = 4;
/** A name that so many indicators have tells nothing of which is which. */
const MOST_ALIKE = 8;

const SHARE = /^[^\d]*([\d.,]+) ?%$/;

/** The figures of values: a share and its number, "90%" and 0,9, have the same. */
const digitsOf = (values: readonly ValueDraft[]): readonly string[] =>
  values
    .filter(({ cell }) => !cell.traits.isMissing)
    .map(({ cell: { value, text } }) => {
      if (typeof value === 'number') return String(Number(value.toPrecision(12)));
      const share = Number(SHARE.exec(text)?.[1]?.replace(',', '.'));
      return Number.isNaN(share)
        ? text.replace(/[^\d,.]/g, '')
        : String(Number((share / 100).toPrecision(12)));
    });

type Values = (indicator: IndicatorDraft) => readonly string[];
const targets: Values = (one) => digitsOf(one.targets);
const actuals: Values = (one) => digitsOf(one.actuals);

/** The share of the pairs that both have values, and of those the share with one in common. */
function inCommon({ pairs }: Twin, values: Values): { readonly filled: number; readonly same: number } {
  const filled = pairs.filter((pair) => pair.every((one) => values(one).length > 0));
  const same = filled.filter(([one, other]) => values(one).some((value) => values(other).includes(value)));
  return {
    filled: pairs.length === 0 ? 0 : filled.length / pairs.length,
    same: filled.length === 0 ? 0 : same.length / filled.length,
  };
}

/** The share of the pairs in which both name something of their objective, and not the same. */
function differ({ pairs }: Twin, of: (indicator: IndicatorDraft) => string): number {
  const apart = pairs.filter(([one, other]) => {
    const [own, others] = [fold(of(one)), fold(of(other))];
    return own !== '' && others !== '' && own !== others;
  });
  return pairs.length === 0 ? 0 : apart.length / pairs.length;
}

const missionOf = ({ indicator: { objective } }: IndicatorDraft): string =>
  objective.mission.code ?? objective.mission.name;

const hasNone = ({ indicators }: Group, values: Values): boolean =>
  indicators.every((one) => values(one).length === 0);

const namesOf = ({ sheet, tables }: Group): readonly string[] => [
  sheet,
  ...[...tables].flatMap(({ headings }) => headings),
];

function endOf(group: Group): string {
  const year = group.indicators[0]?.table.scopeYear ?? null;
  return (
    namesOf(group)
      .map((text) => periodEnd(text, year))
      .find((day) => day !== null) ?? ''
  );
}

const isEarlier = ({ own, other }: Twin): boolean => {
  const [day, later] = [endOf(own), endOf(other)];
  return day !== '' && later !== '' && day < later;
};

const columnsOf = ({ tables }: Group): number =>
  Math.max(...[...tables].map(({ columns }) => columns.length));

/** What speaks for a group that is the plan's again, and what for one of its own. */
const CLUES: readonly Clue<Twin, TableChoice>[] = [
  {
    name: 'the-same-names',
    as: 'repeated',
    points: 4,
    holds: ({ own, pairs }) => pairs.length / own.indicators.length,
  },
  {
    name: 'no-targets-of-its-own',
    as: 'repeated',
    points: 4,
    holds: ({ own, other }) => hasNone(own, targets) && !hasNone(other, targets),
  },
  {
    name: 'the-same-targets',
    as: 'repeated',
    points: 2,
    holds: (twin) => inCommon(twin, targets).filled * inCommon(twin, targets).same,
  },
  {
    name: 'the-same-actual-values',
    as: 'repeated',
    points: 2,
    holds: (twin) => inCommon(twin, actuals).filled * inCommon(twin, actuals).same,
  },
  {
    name: 'named-as-a-copy-or-an-extract',
    as: 'repeated',
    points: 3,
    holds: ({ own }) => namesOf(own).some((text) => namesCopy(fold(text))),
  },
  { name: 'of-an-earlier-part-of-the-year', as: 'repeated', points: 3, holds: isEarlier },
  {
    name: 'a-smaller-table',
    as: 'repeated',
    points: 1,
    holds: ({ own, other }) =>
      own.indicators.length <= other.indicators.length && columnsOf(own) < columnsOf(other),
  },
  {
    name: 'another-mission-objective-or-centre',
    as: 'part-of-plan',
    points: 6,
    holds: (twin) =>
      differ(twin, missionOf) > MOSTLY ||
      differ(twin, ({ indicator }) => indicator.objective.title.text) > MOSTLY ||
      differ(twin, ({ indicator }) => indicator.responsibilityCentre.text) > MOSTLY,
  },
  {
    name: 'other-targets',
    as: 'part-of-plan',
    points: 4,
    holds: (twin) => inCommon(twin, targets).filled > 0 && inCommon(twin, targets).same < MOSTLY,
  },
  {
    name: 'other-actual-values',
    as: 'part-of-plan',
    points: 3,
    holds: (twin) =>
      !isEarlier(twin) && inCommon(twin, actuals).filled > 0 && inCommon(twin, actuals).same < MOSTLY,
  },
];

/** The indicators by what they belong to. */
function groupsBy(
  indicators: readonly IndicatorDraft[],
  keyOf: (one: IndicatorDraft) => TableDraft | string,
): readonly Group[] {
  const found = new Map<TableDraft | string, IndicatorDraft[]>();
  for (const one of indicators) {
    const known = found.get(keyOf(one));
    if (known) known.push(one);
    else found.set(keyOf(one), [one]);
  }
  return [...found.values()].map((own) => ({
    sheet: own[0]?.table.sheet ?? '',
    tables: new Set(own.map(({ table }) => table)),
    indicators: own,
  }));
}

/** Groups with most of their names in another group. */
function twinsAmong(groups: readonly Group[]): readonly Twin[] {
  if (groups.length < 2) return [];
  const byName = new Map<string, (readonly [Group, IndicatorDraft])[]>();
  const nameOf = ({ indicator: { name } }: IndicatorDraft): string => fold(name.text);
  for (const group of groups)
    for (const one of group.indicators) {
      const known = byName.get(nameOf(one));
      if (known) known.push([group, one]);
      else byName.set(nameOf(one), [[group, one]]);
    }
  return groups.flatMap((own) => {
    const pairs = new Map<Group, [IndicatorDraft, IndicatorDraft][]>();
    for (const one of own.indicators) {
      const alike = nameOf(one) === '' ? [] : (byName.get(nameOf(one)) ?? []);
      if (alike.length > MOST_ALIKE) continue;
      const partners = new Map(alike.filter(([group]) => group !== own));
      for (const [other, partner] of partners) {
        const shared = pairs.get(other);
        if (shared) shared.push([one, partner]);
        else pairs.set(other, [[one, partner]]);
      }
    }
    return [...pairs].flatMap(([other, shared]): Twin[] => {
      // A sheet of one indicator may be taken out of a longer one.
      const isOnly = own.indicators.length === 1 && other.indicators.length > 1;
      const isEnough = shared.length >= LEAST_NAMES || isOnly;
      const isTwin = isEnough && shared.length >= own.indicators.length * LEAST_SHARED;
      return isTwin ? [{ own, other, pairs: shared }] : [];
    });
  });
}

interface Judged extends Twin {
  readonly margin: number;
  readonly candidates: readonly Weighted<TableChoice>[];
}

function judged(groups: readonly Group[]): readonly Judged[] {
  return (
    twinsAmong(groups)
      .map((twin): Judged => {
        const candidates = weigh(CLUES, twin);
        const margin = pointsOf(candidates, 'repeated') - pointsOf(candidates, 'part-of-plan');
        return { ...twin, candidates, margin };
      })
      .filter(({ margin }) => margin >= DOUBTFUL)
      // Of two that are as much each other's copy the later one goes.
      .toSorted((a, b) => b.margin - a.margin || groups.indexOf(b.own) - groups.indexOf(a.own))
  );
}

/**
 * A draft in which the same plan that stands twice counts once: a copy of a sheet, the check of June beside that of
 * December, a list of indicators beside their targets, a small table of the most important ones. The fuller one stays,
 * the others are left out; where it is not sure, both stay and it is said.
 */
export function withoutRepeated(draft: Draft): Draft {
  const { indicators } = draft;
  const ofSheets = groupsBy(indicators, ({ table }) => table.sheet);
  const ofTables = ofSheets
    .filter(({ tables }) => tables.size > 1)
    .flatMap((one) => groupsBy(one.indicators, ({ table }) => table));
  const left = new Map<TableDraft, 'repeated'>();
  const kept = new Set<TableDraft>();
  const decisions: Draft['decisions'][number][] = [];
  const said: Observation[] = [];
  const isOpen = ({ tables }: Group): boolean => ![...tables].some((table) => left.has(table));
  // Of tables of one sheet that are as like each other as not, each indicator is told by itself.
  const twins = [...judged(ofSheets), ...judged(ofTables).filter(({ margin }) => margin >= REPEATED)];
  for (const { own, other, margin, candidates } of twins) {
    if (
      !isOpen(own) ||
      !isOpen(other) ||
      [...own.tables].some((table) => table.isByOffice || kept.has(table))
    )
      continue;
    const [first] = own.tables;
    const [partner] = other.tables;
    if (!first || !partner) continue;
    if (margin >= REPEATED)
      for (const table of own.tables) {
        left.set(table, 'repeated');
        decisions.push(tableDecision(table, 'repeated', candidates));
      }
    else
      said.push({
        kind: 'repeated-table',
        cell: tableCell(first),
        text: own.sheet,
        other: tableCell(partner),
      });
    for (const table of [...other.tables, ...own.tables]) kept.add(table);
  }
  if (left.size === 0 && said.length === 0) return draft;
  const found = withoutTables(draft, left);
  return {
    ...found,
    decisions: [...found.decisions, ...decisions],
    observations: [...found.observations, ...said],
  };
}
