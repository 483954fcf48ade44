/** Excel takes 255 characters for the three parts of a header together. */
const LONGEST = 100;

/** A text as a part of a header says it: `&` begins a code there. */
export function headerText(text: string): string {
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST - 1).trimEnd()}…` : text;
  return short.replaceAll('&', '&&');
}
