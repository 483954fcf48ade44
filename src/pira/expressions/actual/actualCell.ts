import type { CellValue } from '../../sheet/sheet';
import type { ActualProblem } from '../../messages';
import type { UnreadableMeasure } from '../measure';
import { quoted, plainText } from '../../lexicon/text/plainText';

/** The cell of an actual value. */
export interface ActualInput {
  readonly value: CellValue;
  /** As a person sees it. */
  readonly text: string;
  /** Number format, in en-US codes. */
  readonly format: string;
  /** The unit that its own header prints: a bare value is in it, whatever the unit of its target. */
  readonly ownUnit?: string;
}

/** An actual value that cannot be held against its target. */
export function unreadableActual(reason: ActualProblem): UnreadableMeasure {
  return { kind: 'unreadable', reason };
}

/** The cell's text, shortened for a message. */
export function actualText(text: string): string {
  const plain = plainText(text);
  return quoted(plain, 0, plain.text.length);
}
