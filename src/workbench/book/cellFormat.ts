export type HorizontalAlignment =
  'general' | 'left' | 'center' | 'right' | 'fill' | 'justify' | 'centerContinuous' | 'distributed';
export type VerticalAlignment = 'top' | 'center' | 'bottom' | 'justify' | 'distributed';
export type BorderStyle =
  | 'thin'
  | 'medium'
  | 'thick'
  | 'double'
  | 'hair'
  | 'dotted'
  | 'dashed'
  | 'dashDot'
  | 'dashDotDot'
  | 'mediumDashed'
  | 'mediumDashDot'
  | 'mediumDashDotDot'
  | 'slantDashDot';
export type Underline = 'none' | 'single' | 'double' | 'singleAccounting' | 'doubleAccounting';

export interface Border {
  readonly style: BorderStyle;
  /** #RRGGBB */
  readonly color: string;
}

/** How a cell looks, resolved: theme colours and inherited parts are filled in. Colours are #RRGGBB. */
export interface CellFormat {
  /** In en-US codes. */
  readonly numberFormat: string;
  readonly fontName: string;
  /** Points. */
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: Underline;
  readonly strikethrough: boolean;
  readonly fontColor: string;
  /** null for no fill; of a pattern or a gradient the colour that it makes from afar. */
  readonly fillColor: string | null;
  readonly horizontal: HorizontalAlignment;
  readonly vertical: VerticalAlignment;
  readonly wrap: boolean;
  readonly indent: number;
  /** Degrees by which the text is turned, anticlockwise; letters one below the other are `stacked`. */
  readonly rotation: number | 'stacked';
  /** The text is made smaller until it fits. */
  readonly shrink: boolean;
  readonly top: Border | null;
  readonly bottom: Border | null;
  readonly left: Border | null;
  readonly right: Border | null;
  /** Cannot be edited while the sheet is protected. */
  readonly locked: boolean;
  readonly formulaHidden: boolean;
}

export type FormatPatch = Partial<CellFormat>;
export type FontPatch = Partial<
  Pick<CellFormat, 'fontName' | 'fontSize' | 'bold' | 'italic' | 'underline' | 'strikethrough' | 'fontColor'>
>;

export const PLAIN_FORMAT: CellFormat = {
  numberFormat: 'General',
  fontName: 'Calibri',
  fontSize: 11,
  bold: false,
  italic: false,
  underline: 'none',
  strikethrough: false,
  fontColor: '#000000',
  fillColor: null,
  horizontal: 'general',
  vertical: 'bottom',
  wrap: false,
  indent: 0,
  rotation: 0,
  shrink: false,
  top: null,
  bottom: null,
  left: null,
  right: null,
  locked: true,
  formulaHidden: false,
};
