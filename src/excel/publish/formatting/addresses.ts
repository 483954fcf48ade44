import { type Area, areaAddress } from '../../../pira/address';

/** Excel cuts an address of several areas after 8,192 characters, without a word. */
const LONGEST = 4_000;

/** The addresses of areas as `Worksheet.getRanges` takes them: many areas in one text, in as few texts as may be. */
export function addressesOf(areas: readonly Area[]): string[] {
  const texts: string[] = [];
  for (const area of areas) {
    const address = areaAddress(area);
    const last = texts.at(-1);
    if (last === undefined || last.length + address.length >= LONGEST) texts.push(address);
    else texts[texts.length - 1] = `${last},${address}`;
  }
  return texts;
}
