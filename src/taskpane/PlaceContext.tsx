import { createContext, use } from 'react';
import { FIRST_PLACE, type Place } from './place';

/** Where the user is, and the way to another place. */
export interface Way {
  readonly place: Place;
  readonly go: (place: Place) => void;
}

export const PlaceContext = createContext<Way>({ place: FIRST_PLACE, go: () => undefined });

/** Where the user is, and the way to another place. */
export function usePlace(): Way {
  return use(PlaceContext);
}
