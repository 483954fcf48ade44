import type { TargetCell } from '../../plan';
import type { Check } from '../check';
import { quote } from '../place';

const SIGN = /^(?:[^<>=≤≥\n]{0,15}\d{4}:?\s{0,3})?([<>=≤≥]{1,2})(\s*)/;
const LETTER = /^\s*\p{L}/u;

/**
 * How a target is written; two targets of one family in different styles mean the same in two forms. A threshold
 * without an operator has its own rule.
 */
function styleOf({ text, reading }: TargetCell): { family: string; style: string } | null {
  if (reading.kind === 'deadline') return { family: 'deadline', style: LETTER.test(text) ? 'words' : 'bare' };
  if (reading.kind !== 'threshold') return null;
  const [, sign, space] = SIGN.exec(text.trimStart()) ?? [];
  if (sign === undefined) return LETTER.test(text) ? { family: 'threshold', style: 'words' } : null;
  const signStyle = /[≤≥]/.test(sign)
    ? 'symbol'
    : sign.startsWith('=') && sign.length > 1
      ? 'reversed'
      : 'ascii';
  return { family: 'threshold', style: `${signStyle}|${space === '' ? 'tight' : 'spaced'}` };
}

/** Targets of one kind written in several forms: once for each kind, at the first target of the rarest form. */
export const mixedTargetSpelling: Check = {
  rule: 'mixed-target-spelling',
  severity: 'info',
  defects: ({ plan }) => {
    const families = new Map<string, Map<string, TargetCell[]>>();
    for (const target of plan.indicators.flatMap(({ targets }) => targets)) {
      const styled = styleOf(target);
      if (styled === null) continue;
      const styles = families.get(styled.family) ?? new Map<string, TargetCell[]>();
      families.set(styled.family, styles);
      const same = styles.get(styled.style);
      if (same === undefined) styles.set(styled.style, [target]);
      else same.push(target);
    }
    return [...families.values()].flatMap((styles) => {
      const byCount = [...styles.values()].sort((a, b) => a.length - b.length);
      const rare = byCount[0]?.[0];
      const usual = byCount.at(-1)?.[0];
      if (rare === undefined || usual === undefined || rare === usual) return [];
      const message = {
        code: 'mixed-target-spelling',
        text: quote(rare.text),
        other: quote(usual.text),
      } as const;
      return [{ place: rare.cell, text: rare.text, message }];
    });
  },
};
