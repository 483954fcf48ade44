import type { Plan, TargetCell } from '../../plan/plan';
import { remembering } from '../../remembering';
import type { Target } from '../../expressions/target';
import type { Rule } from '../rule';
import { wording } from '../wording';
import { defectsOf } from '../defects';
import { quote } from '../place';

const messages = {
  mixedTargetSpelling: wording({
    it: (p: { text: string; other: string }) =>
      `I target sono scritti in forme diverse, per esempio «${p.text}» e «${p.other}»: usarne una sola.`,
    en: (p) => `Targets are written in different forms, for example “${p.text}” and “${p.other}”: use one.`,
  }),
};

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

/** So many times what departs from it a form is the plan's own. */
const OWN_FORM = 2;

/**
 * The first target of the rarest form in which targets of one kind are written, and of the usual one; null where no form
 * is the plan's own: then there is none to set the others right by.
 */
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
  if (rare === undefined || usual === undefined || rare === usual) return null;
  const others = byCount.reduce((sum, { count }) => sum + count, -usual.count);
  return usual.count >= OWN_FORM * others ? [rare.first, usual.first] : null;
}

/**
 * Targets that depart from the form in which the plan writes those of their kind: once for each kind, at the first target
 * of the rarest form.
 */
export const mixedTargetSpelling: Rule = {
  id: 'mixed-target-spelling',
  remedy: 'tidy',
  severity: 'info',
  it: {
    title: 'Target scritti in più forme',
    why: 'Chi legge pensa che una forma diversa da quella del resto del piano voglia dire altro.',
    todo: 'Usare la forma del resto del piano per i target dello stesso tipo.',
  },
  en: {
    title: 'Targets written in several forms',
    why: 'A form other than that of the rest of the plan suggests another meaning.',
  },
  messages,
  defects: ({ plan }) =>
    defectsOf(STYLES, ([kind, styleOf]) => {
      const [rare, usual] = rareAndUsual(plan, kind, remembering(styleOf)) ?? [];
      if (rare === undefined || usual === undefined) return null;
      const message = messages.mixedTargetSpelling({ text: quote(rare.text), other: quote(usual.text) });
      return { place: rare.cell, text: rare.text, message };
    }),
};
