import { NO_FILTER, type Filter } from './views/indicators/filter';

export const VIEWS = ['summary', 'indicators', 'findings', 'options'] as const;
export type View = (typeof VIEWS)[number];

/** Where the user is in the pane. */
export interface Place {
  readonly view: View;
  readonly filter: Filter;
  /** The view of publications in the place of the summary. */
  readonly isPublishing: boolean;
  /** The page of diagnostics in the place of the options. */
  readonly isDiagnosing: boolean;
  /** The indicator explained in the view of indicators; null shows the list. */
  readonly indicator: number | null;
  /**
   * The focus goes along with the user into an explanation or the publications and out of these; it does not move when
   * the sheet's selection opens an explanation.
   */
  readonly isEntered: boolean;
  /** The indicator whose explanation was just left: the focus returns to it in the list. */
  readonly left: number | null;
}

export const FIRST_PLACE: Place = {
  view: 'summary',
  filter: NO_FILTER,
  isPublishing: false,
  isDiagnosing: false,
  indicator: null,
  isEntered: false,
  left: null,
};

/** Another view, or the same one left and entered anew; the focus stays where it is. */
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

/** The publications, or from them back to the summary. */
export function toPublishing(place: Place, isPublishing: boolean): Place {
  return { ...toView(place, 'summary'), isPublishing, isEntered: true };
}

/** The page of diagnostics, or from it back to the options. */
export function toDiagnostics(place: Place, isDiagnosing: boolean): Place {
  return { ...toView(place, 'options'), isDiagnosing, isEntered: true };
}

/** From an explanation back to the list. */
export function back(place: Place): Place {
  return { ...place, indicator: null, isEntered: false, left: place.indicator };
}
