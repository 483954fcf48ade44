/** Why bytes cannot be read as a workbook. */
export type LoadFailure =
  /** Not a zip archive at all. */
  | { readonly reason: 'not-a-workbook' }
  /** The container of password-protected workbooks and of the old .xls format. */
  | { readonly reason: 'encrypted-or-old' }
  /** A zip archive that is damaged or cut off. */
  | { readonly reason: 'broken-archive' }
  /** Unpacked it would be larger than any honest workbook. */
  | { readonly reason: 'too-large' }
  /** A zip archive without the parts of a workbook. */
  | { readonly reason: 'no-workbook' }
  /** The binary variant of the format, .xlsb. */
  | { readonly reason: 'binary-workbook' }
  /** A part is not XML, or not the XML it should be. */
  | { readonly reason: 'broken-part'; readonly part: string; readonly detail: string };
