import { CORRECTION_WORDS } from '../messages/correctionWords';
import { fieldName } from '../messages/fieldName';
import type { Language } from '../messages';
import { addressWithSheet } from '../sheet/address';
import type { CorrectionState } from './correction';
import type { Plan, TargetCell } from './plan';

/** What a correction says, in words. */
export function sayCorrection({ correction: one, cell }: CorrectionState, language: Language): string {
  const words = CORRECTION_WORDS[language];
  const place = addressWithSheet(cell);
  switch (one.kind) {
    case 'sheet': {
      const as = one.as === 'no-plan' ? words.noPlan(one) : one.as === 'plan' ? words.plan(one) : '';
      const year = one.year === null ? '' : words.year({ sheet: one.sheet, year: one.year });
      return [as, year].filter((part) => part !== '').join('; ');
    }
    case 'header':
      return one.headless ? words.start({ place }) : words.header({ place });
    case 'column': {
      const field = one.as === 'ignore' ? words.ignore : fieldName(one.as, language);
      const as = one.year === null ? field : words.ofYear({ as: field, year: one.year });
      return words.column({ place, header: one.anchor?.header ?? '', as });
    }
    case 'row':
      return words.row({ place, name: one.anchor?.name ?? '', as: words.rows[one.as] });
    case 'target':
      return words.target({ place, text: one.text, means: one.means });
  }
}

/** A target as the plan prints it, with what the office says that it means; "" where there is none. */
export function targetText(
  target: Pick<TargetCell, 'text' | 'means'> | null | undefined,
  language: Language,
): string {
  if (!target) return '';
  const { text, means } = target;
  return means === undefined ? text : CORRECTION_WORDS[language].meant({ text, means });
}

/** All that the office says and that counts in the reading of a plan, in words for its documents. */
export function sayAppliedCorrections({ corrections }: Pick<Plan, 'corrections'>): readonly string[] {
  return corrections.filter(({ state }) => state === 'applied').map((one) => sayCorrection(one, 'it'));
}
