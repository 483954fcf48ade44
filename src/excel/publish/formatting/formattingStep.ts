/** Parts of a sheet's formatting, as they are named to people where Excel did not accept one. */
export type FormattingPart =
  | 'looks'
  | 'sizes'
  | 'table'
  | 'highlights'
  | 'charts'
  | 'gridlines'
  | 'frozen'
  | 'page'
  | 'breaks'
  | 'paper';

/** Some calls that format a sheet whose contents stand already. Doing them twice is the same as once. */
export interface FormattingStep {
  readonly part: FormattingPart;
  /** About how many calls of Excel it takes. */
  readonly calls: number;
  readonly queue: (sheet: Excel.Worksheet) => void;
}
