import { NO_FILTER, type Filter } from './views/indicators/filter';

export const VIEWS = ['summary', 'indicators', 'findings', 'options'] as const;
export type View = (typeof VIEWS)[number];

/** Where the user is in the pane. */
export interface Place {
  readonly view: View;
  readonly filter: Filter;
  /** The indicator explained in the view of indicators; null shows the list. */
  readonly indicator: number | null;
  /** The focus goes along with the user into an explanation; it does not move when the sheet's selection opens one. */
  readonly isEntered: boolean;
  /** The indicator whose explanation was just left: the focus returns to it in the list. */
  readonly left: number | null;
}

export const FIRST_PLACE: Place = {
  view: 'summary',
  filter: NO_FILTER,
  indicator: null,
  isEntered: false,
  left: null,
};

export function toView(place: Place, view: View): Place {
  return { ...place, view, isEntered: false, left: null };
}

/** The list of indicators that meet a filter. */
export function toList(place: Place, filter: Filter): Place {
  return { ...toView(place, 'indicators'), filter, indicator: null };
}

/** The explanation of an indicator, because the user asked for it or because its cell was selected in the sheet. */
export function toExplanation(place: Place, indicator: number, isEntered: boolean): Place {
  return { ...toView(place, 'indicators'), indicator, isEntered };
}

/** From an explanation back to the list. */
export function back(place: Place): Place {
  return { ...place, indicator: null, isEntered: false, left: place.indicator };
}
