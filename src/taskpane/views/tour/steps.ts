import { toView, type PanePlace, type View } from '../../place';

/** The steps of the tour, each with the view that it is about, in the order of the work. */
const STEPS = [
  ['summary', 'summary'],
  ['evaluate', 'summary'],
  ['indicators', 'indicators'],
  ['findings', 'findings'],
  ['missing', 'missing'],
  ['publish', 'publish'],
  ['undo', 'summary'],
] as const satisfies readonly (readonly [string, View])[];

export type TourStep = (typeof STEPS)[number][0];

/** How many steps there are. */
export const TOUR_LENGTH = STEPS.length;

/** The step at a position; the first where there is none. */
export function tourStep(at: number): TourStep {
  return (STEPS[at] ?? STEPS[0])[0];
}

/** The pane at a step of the tour, in the view that it is about; out of the tour beyond the last one. */
export function atStep(place: PanePlace, at: number): PanePlace {
  const step = STEPS[at];
  return step === undefined
    ? { ...place, tour: null }
    : { ...toView(place, step[1]), indicator: null, tour: at };
}
