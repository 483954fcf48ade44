const POINTS_A_PIXEL = 0.75;
const PIXELS_A_DIGIT = 7;
const PIXELS_OF_PADDING = 5;

/** A column's width in points, from digits of the normal font. */
export function pointsOfWidth(characters: number): number {
  return (characters * PIXELS_A_DIGIT + PIXELS_OF_PADDING) * POINTS_A_PIXEL;
}
