/** Ways in which some Excel was reported to be less obliging than its documents say; tests switch them on. */
export const QUIRKS = [
  /** Conditional formats over the same cells as another can neither be asked about nor deleted (office-js 6827, 5222). */
  'rules-sharing-cells-fail',
  /** Nothing is said of what people change (office-js 3888, 4066). */
  'changes-are-silent',
  /** A table takes in what is written right of it or below (office-js-docs 2040). */
  'tables-grow',
  /** Page set-up and frozen panes are refused (office-js 2196, 2014). */
  'page-setup-fails',
] as const;

export type Quirk = (typeof QUIRKS)[number];

export const NO_QUIRKS: ReadonlySet<Quirk> = new Set();
