/** The source of official names, as its licence asks for. */
export const officialSource = (p: { name: string; licence: string }): string =>
  `Official names: ${p.name} (${p.licence}).`;
