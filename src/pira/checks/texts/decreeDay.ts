import type { Check } from '../check';
import { replaceIn } from '../mend';
import { quote } from '../place';
import { freeTexts } from './freeTexts';

/** D.P.C.M. 18/9/2012 (guidelines of the plan) and D.P.C.M. 12/12/2012 (missions and programmes). */
const DAYS: ReadonlyMap<string, number> = new Map([
  ['settembre', 18],
  ['dicembre', 12],
]);
const WITHOUT_DAY = /\bd\.?\s?p\.?\s?c\.?\s?m\.?,?\s{1,3}(?:del\s|di\s)?(settembre|dicembre)\s2012\b/iu;

/** One of the two decrees on the plan cited without its day. */
export const decreeDay: Check = {
  rule: 'decree-day',
  severity: 'warning',
  defects: (inspection) =>
    freeTexts(inspection).flatMap(({ cell, text }) => {
      const [cited, month = ''] = WITHOUT_DAY.exec(text) ?? [];
      const day = DAYS.get(month.toLowerCase());
      if (cited === undefined || day === undefined) return [];
      const dated = cited.replace(month, `${day} ${month}`);
      return [
        {
          place: cell,
          text: cited,
          message: { code: 'decree-day', text: quote(cited), day } as const,
          mend: replaceIn(inspection, cell, cited, dated),
        },
      ];
    }),
};
