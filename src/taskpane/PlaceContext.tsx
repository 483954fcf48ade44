import { createContext, use } from 'react';
import { FIRST_PLACE, type PanePlace } from './place';

/** Where the user is, and the way to another place. */
export interface Navigation {
  readonly place: PanePlace;
  readonly go: (place: PanePlace) => void;
}

export const PlaceContext = createContext<Navigation>({ place: FIRST_PLACE, go: () => undefined });

/** Where the user is, and the way to another place. */
export function usePlace(): Navigation {
  return use(PlaceContext);
}
