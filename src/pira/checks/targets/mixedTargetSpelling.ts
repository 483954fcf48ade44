import type { Plan, TargetCell } from '../../plan';
import { remembering } from '../../remembering';
import type { Target } from '../../target/target';
import type { Check } from '../check';
import { defectsOf } from '../defects';
import { quote } from '../place';

const SIGN = /^(?:[^<>=≤≥\n]{0,15}\d{4}:?\s{0,3})?([<>=≤≥]{1,2})(\s*)/;
const LETTER = /^\s*\p{L}/u;

type Style = string | null;

/** Kinds of targets of which each may be written in several styles that mean the same. */
const STYLES: readonly (readonly [Target['kind'], (text: string) => Style])[] = [
  ['threshold', thresholdStyle],
  ['deadline', (text) => (LETTER.test(text) ? 'words' : 'bare')],
];

/** How a threshold is written; one without an operator has its own rule. */
function thresholdStyle(text: string): Style {
  const [, sign, space] = SIGN.exec(text.trimStart()) ?? [];
  if (sign === undefined) return LETTER.test(text) ? 'words' : null;
  const signStyle = /[≤≥]/.test(sign)
    ? 'symbol'
    : sign.startsWith('=') && sign.length > 1
      ? 'reversed'
      : 'ascii';
  return `${signStyle}|${space === '' ? 'tight' : 'spaced'}`;
}

interface Written {
  readonly first: TargetCell;
  count: number;
}

/** The first target of the rarest form in which targets of one kind are written, and of the usual one. */
function rareAndUsual(
  { indicators }: Plan,
  kind: Target['kind'],
  styleOf: (text: string) => Style,
): readonly [TargetCell, TargetCell] | null {
  const styles = new Map<string, Written>();
  for (const { targets } of indicators)
    for (const target of targets) {
      const style = target.reading.kind === kind ? styleOf(target.text) : null;
      const written = style === null ? undefined : styles.get(style);
      if (written) written.count += 1;
      else if (style !== null) styles.set(style, { first: target, count: 1 });
    }
  const byCount = [...styles.values()].sort((a, b) => a.count - b.count);
  const [rare, usual] = [byCount[0], byCount.at(-1)];
  return rare === undefined || usual === undefined || rare === usual ? null : [rare.first, usual.first];
}

/** Targets of one kind written in several forms: once for each kind, at the first target of the rarest form. */
export const mixedTargetSpelling: Check = {
  rule: 'mixed-target-spelling',
  severity: 'info',
  defects: ({ plan }) =>
    defectsOf(STYLES, ([kind, styleOf]) => {
      const [rare, usual] = rareAndUsual(plan, kind, remembering(styleOf)) ?? [];
      if (rare === undefined || usual === undefined) return null;
      const message = {
        code: 'mixed-target-spelling',
        text: quote(rare.text),
        other: quote(usual.text),
      } as const;
      return { place: rare.cell, text: rare.text, message };
    }),
};
