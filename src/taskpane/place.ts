import { MORE, moreEntry, type MoreView } from './moreViews';
import { NO_FILTER, type Filter } from './views/indicators/filter';

/** Views with a tab of their own, in the order of the tabs; "more" lists the others. */
export const TABS = ['summary', 'indicators', 'findings', 'publish', 'more'] as const;
export type Tab = (typeof TABS)[number];

export type View = Tab | MoreView;

/** Where the user is in the pane. */
export interface PanePlace {
  readonly view: View;
  readonly filter: Filter;
  /** The indicator explained in the view of indicators; null shows the list. */
  readonly indicator: number | null;
  /** The focus goes along with the user into a view; it does not move when the sheet's selection opens an explanation. */
  readonly isEntered: boolean;
  /** What the user comes back from, so that the focus returns to it in its list: an indicator, or a view of "more". */
  readonly returnTo: number | MoreView | null;
  /** The step of the guided tour; null outside of it. */
  readonly tour: number | null;
}

export const FIRST_PLACE: PanePlace = {
  view: 'summary',
  filter: NO_FILTER,
  indicator: null,
  isEntered: false,
  returnTo: null,
  tour: null,
};

export function isMoreView(view: View): view is MoreView {
  return moreEntry(view) !== undefined;
}

/** The tab under which a view stands. */
export function tabOf(view: View): Tab {
  return isMoreView(view) ? 'more' : view;
}

/** Whether a view has nothing to show without a plan. */
export function needsPlan(view: View): boolean {
  return moreEntry(view)?.needsPlan ?? view !== 'more';
}

/** The place that the end of an address asks for, "?view=findings"; the first place where it asks for none. */
export function placeOf(query: string): PanePlace {
  const asked = new URLSearchParams(query).get('view');
  const view = [...TABS, ...MORE.map(({ key }) => key)].find((name) => name === asked);
  return view === undefined ? FIRST_PLACE : toView(FIRST_PLACE, view);
}

/** A view chosen by its tab, or the same one left and entered anew; the focus stays where it is. */
export function toView(place: PanePlace, view: View): PanePlace {
  return { ...place, view, isEntered: false, returnTo: null };
}

/** A view that something within another one leads to: the focus goes along. */
export function enter(place: PanePlace, view: View): PanePlace {
  return { ...toView(place, view), isEntered: true };
}

/** The list of indicators that meet a filter. */
export function toList(place: PanePlace, filter: Filter): PanePlace {
  return { ...toView(place, 'indicators'), filter, indicator: null };
}

/** The explanation of an indicator, because the user asked for it or because its cell was selected in the sheet. */
export function toExplanation(place: PanePlace, indicator: number, isEntered: boolean): PanePlace {
  return { ...toView(place, 'indicators'), indicator, isEntered };
}

/** From an explanation back to the list of indicators, from a view of "more" back to its list. */
export function back(place: PanePlace): PanePlace {
  return isMoreView(place.view)
    ? { ...toView(place, 'more'), returnTo: place.view }
    : { ...place, indicator: null, isEntered: false, returnTo: place.indicator };
}
