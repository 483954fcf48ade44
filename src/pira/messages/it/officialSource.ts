/** The source of official names, as its licence asks for. */
export const officialSource = (p: { name: string; licence: string }): string =>
  `Denominazioni ufficiali: ${p.name} (${p.licence}).`;
