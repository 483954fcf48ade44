import { NO_FILTER, type Filter } from './views/indicators/filter';

export const VIEWS = ['summary', 'indicators', 'findings', 'options'] as const;
export type View = (typeof VIEWS)[number];

/** Where the user is in the pane. */
export interface Place {
  readonly view: View;
  readonly filter: Filter;
  /** The indicator explained in the view of indicators; null shows the list. */
  readonly indicator: number | null;
}

export const FIRST_PLACE: Place = { view: 'summary', filter: NO_FILTER, indicator: null };
