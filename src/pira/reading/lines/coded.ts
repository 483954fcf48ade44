import { LEADING_WORD } from '../../lexicon/headings';
import type { Coded } from '../../plan/plan';
import type { Cell } from './lines';
import { twoInOne } from './twoInOne';

/** No mission or programme. */
export const NO_CODE: Coded = { code: null, codeCell: null, name: '', nameCell: null };

/** The programme that a mission's text goes on with: 011.005, "011 … / Programma 005 …". */
export interface Second {
  readonly code: string;
  /** Null where one code names both, 011.005: then the name beside it is the programme's. */
  readonly name: string | null;
  readonly cell: Cell;
}

/** A mission or programme as cells print it, and the programme that a mission's code may go on with. */
export interface CodedReading {
  readonly coded: Coded;
  readonly second: Second | null;
}

const CODED =
  /^(?:[A-Z]\.?)?(\d{1,3})(?:\s?[./–—-]\s?(\d{3})|[./](\d{1,3}))?(?:[./-]\d{1,3})?(?![\d%])\s*[-–—:.)]*\s*/;

/** A code in three digits: 11 is 011. */
export function threeDigits(digits: string): string {
  return digits.padStart(3, '0');
}

/** The programme of a text that prints its mission, too; of 011.005 the second part is its code. */
function programmeOf(text: string, cell: Cell): Second | null {
  const match = CODED.exec(text);
  const digits = match?.[2] ?? match?.[3] ?? match?.[1];
  return match && digits !== undefined
    ? { code: threeDigits(digits), name: text.slice(match[0].length), cell }
    : null;
}

/** Reads the code and the name from one cell or from several in a row; null where nothing is left to read. */
export function readCoded(cells: readonly Cell[]): CodedReading {
  let code: string | null = null;
  let codeCell: Cell | null = null;
  let second: CodedReading['second'] = null;
  const names: { text: string; cell: Cell }[] = [];
  for (const cell of cells) {
    // A day beside the name is no code of three numbers.
    if (cell.traits.isMissing || cell.traits.sign === 'date') continue;
    const two = code === null ? twoInOne(cell.tidy) : null;
    const text = (two?.mission ?? cell.tidy).replace(LEADING_WORD, '');
    const match = code === null ? CODED.exec(text) : null;
    const digits = match?.[1];
    if (match && digits !== undefined) {
      const after = match[2] ?? match[3];
      code = threeDigits(digits);
      codeCell = cell;
      if (two) second = programmeOf(two.programme, cell);
      else if (after !== undefined) second = { code: threeDigits(after), name: null, cell };
    }
    const name = match ? text.slice(match[0].length) : text;
    if (name !== '') names.push({ text: name, cell });
  }
  const first = names[0];
  return {
    coded: {
      code,
      codeCell,
      name: names.map(({ text }) => text).join(' '),
      nameCell: first?.cell ?? null,
    },
    second,
  };
}

/** The second part of a code as a programme of its own. */
export function codedOf({ code, name, cell }: Second): Coded {
  return { code, codeCell: cell, name: name ?? '', nameCell: name ? cell : null };
}

/** The programme that a reading names: 011.005 names its mission, too. */
export function programmeIn({ coded, second }: CodedReading): Coded {
  if (second === null) return coded;
  return second.name === null ? { ...coded, code: second.code } : codedOf(second);
}
