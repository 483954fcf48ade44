import { fold } from '../../lexicon/text/fold';
import type { Indicator } from '../../plan/plan';
import { listed, type Many } from '../many';
import { indicatorName, quote } from '../place';
import { wording } from '../wording';
import { type AffectedCell, oneCause } from './affectedCells';
import type { YearRule } from './yearRule';

const message = wording({
  it: (p: { code: string; before: string; after: string }) =>
    `Il codice «${p.code}» era di «${p.before}», ora è di «${p.after}»: chi segue il codice negli anni confronta indicatori diversi.`,
  en: (p) =>
    `The code “${p.code}” belonged to “${p.before}”, now to “${p.after}”: anyone who follows it over the years compares different indicators.`,
});

const ofMany = wording({
  it: (many: Many) =>
    `${many.count} codici sono ora di altri indicatori: ${listed.it(many)}. Chi segue il codice negli anni confronta indicatori diversi.`,
  en: (many) =>
    `${many.count} codes now belong to other indicators: ${listed.en(many)}. Who follows a code over the years compares different indicators.`,
});

/** The indicators that have a code of their own, by it. */
function byCode(indicators: readonly Indicator[]): ReadonlyMap<string, Indicator | null> {
  const found = new Map<string, Indicator | null>();
  for (const indicator of indicators) {
    const code = fold(indicator.code.text);
    if (code !== '') found.set(code, found.has(code) ? null : indicator);
  }
  return found;
}

/** A code that now names another indicator; not where the two may be the same one. */
export const codeReused: YearRule = {
  id: 'code-reused',
  severity: 'warning',
  it: {
    title: 'Codice che cambia significato',
    why: 'Lo stesso codice per indicatori diversi rompe le serie storiche e i collegamenti.',
  },
  en: {
    title: 'Code with another meaning',
    why: 'The same code for different indicators breaks series over the years and references.',
  },
  defects: ({ comparison: { from, to, pairs, unsure } }) => {
    const partners = new Map([...pairs, ...unsure].map((match) => [match.to, match.from]));
    const before = byCode(from.indicators);
    const reused = [...byCode(to.indicators)].flatMap(([code, indicator]): AffectedCell[] => {
      const former = before.get(code);
      if (!indicator || !former || partners.get(indicator) === former) return [];
      const place = indicator.code.cell ?? indicator.cell;
      const about = {
        code: quote(indicator.code.text),
        before: indicatorName(former),
        after: indicatorName(indicator),
      };
      return [{ place, name: about.code, message: () => message(about) }];
    });
    return oneCause('to', reused, ofMany);
  },
};
