/** A column as it would like to stand. */
export interface Wanted {
  readonly width: number;
  /** It holds figures or dates, which cannot be broken over lines. */
  readonly isFixed: boolean;
}

/** A4 across at a size that can still be read holds about so many characters. */
const WIDEST_PAGE = 210;
/** Below this share of its width a text becomes a tower of single words. */
const NARROWEST_SHARE = 0.6;

/** The widths of columns on one page across: where they are too many, texts give way and break over more lines. */
export function printWidths(columns: readonly Wanted[]): readonly number[] {
  const sum = (chosen: readonly Wanted[]): number => chosen.reduce((total, { width }) => total + width, 0);
  const fixed = sum(columns.filter(({ isFixed }) => isFixed));
  const free = sum(columns) - fixed;
  const share = Math.min(1, Math.max(NARROWEST_SHARE, (WIDEST_PAGE - fixed) / free));
  return columns.map(({ width, isFixed }) => (isFixed ? width : Math.ceil(width * share)));
}
