import { yearsOf } from '../../catalogue/catalogueName';
import { namesOfCode } from '../../catalogue/catalogueNames';
import { matchName, type NameMatchKind } from '../../catalogue/matchName';
import { nameKey } from '../../catalogue/nameKey';
import { officialName } from '../../catalogue/officialName';

/** A name of the plan that is not the official one of the plan's year. */
export interface NameRemark {
  readonly code: string;
  readonly printed: string;
  readonly official: string;
  /** How the printed name stands to an official one; `none` where it resembles none. */
  readonly match: NameMatchKind | 'none';
  /** Years in which the printed name was the official one; null where it never was. */
  readonly years: string | null;
  /** The last budget the official name was read in, where it is to be confirmed for the plan's year. */
  readonly lastRead: number | null;
}

/** The name to show for a mission (programme null) or a programme, and what differs from the official one. */
export interface ShownName {
  readonly name: string;
  readonly remarks: readonly NameRemark[];
}

/**
 * The official name of the year where the plan prints it, none, or only a damaged form of it. A name that differs
 * otherwise is kept; either way the difference is remarked.
 */
export function shownName(
  mission: string,
  programme: string | null,
  printed: readonly string[],
  year: number | null,
): ShownName {
  const official = officialName(mission, programme, year);
  const judged = printed.map((name) => matchOf(name, mission, programme));
  const whole = judged.find(({ match }) => match === 'same' || match === 'spelling') ?? judged[0];
  if (official === null) return { name: whole?.name ?? '', remarks: [] };
  const officialText = official.label.name;
  const remarks = judged
    .filter(({ printed: name }) => name !== officialText)
    .map((one): NameRemark => ({
      code: programme === null ? mission : `${mission}-${programme}`,
      printed: one.printed,
      official: officialText,
      match: one.match,
      years: one.years !== null && nameKey(one.name) !== nameKey(officialText) ? one.years : null,
      lastRead: official.lastRead,
    }));
  return { name: whole?.name ?? officialText, remarks };
}

interface MatchedName {
  readonly printed: string;
  /** The whole name that the printed one stands for. */
  readonly name: string;
  readonly match: NameMatchKind | 'none';
  readonly years: string | null;
}

function matchOf(printed: string, mission: string, programme: string | null): MatchedName {
  const matches = matchName(printed, namesOfCode(mission, programme));
  const [match] = matches;
  if (match === undefined || matches.length > 1)
    return { printed, name: printed, match: 'none', years: null };
  const { label, kind } = match;
  return { printed, name: label.name, match: kind, years: yearsOf(label) };
}
