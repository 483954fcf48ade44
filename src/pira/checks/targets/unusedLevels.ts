import { cellAddress } from '../../sheet/address';
import { targetDefects } from '../defects';
import { listed, type Many } from '../many';
import { indicatorName, quote } from '../place';
import type { Rule } from '../rule';
import { wording } from '../wording';

const messages = {
  unusedLevels: wording({
    it: (p: { text: string; cells: string }) =>
      `Le fasce in ${p.cells} non vanno con il target «${p.text}» e non sono state usate: devono essere valori nella stessa unità, la soglia più facile del target e l’eccellenza più difficile.`,
    en: (p) =>
      `The levels in ${p.cells} do not go with the target “${p.text}” and were not used: they must be values in the same unit, the threshold easier than the target and the excellence harder.`,
  }),
  unusedLevelsOfMany: wording({
    it: (p: Many) =>
      `In ${p.count} indicatori le fasce non vanno con il target e non sono state usate (${listed.it(p)}): devono essere valori nella stessa unità, la soglia più facile del target e l’eccellenza più difficile.`,
    en: (p) =>
      `In ${p.count} indicators the levels do not go with the target and were not used (${listed.en(p)}): they must be values in the same unit, the threshold easier than the target and the excellence harder.`,
  }),
};

/** Levels in columns of their own that the target could not be judged by. */
export const unusedLevels: Rule = {
  id: 'unused-levels',
  remedy: 'rewrite',
  severity: 'warning',
  it: {
    title: 'Fasce non usate',
    why: 'L’indicatore è valutato senza le sue fasce, che il piano stabilisce.',
    todo: 'Correggere i valori delle fasce; se la colonna non contiene fasce, dirlo in Lettura.',
  },
  en: {
    title: 'Levels not used',
    why: 'The indicator is evaluated without the levels that the plan lays down.',
  },
  messages,
  defects: ({ plan }) =>
    targetDefects(plan, ({ text, reading, unusedLevels: cells }, indicator) => {
      const [first] = cells ?? [];
      // A target that the levels made unreadable is told as that.
      if (first === undefined || cells === undefined || reading.kind === 'unreadable') return null;
      const addresses = cells.map(({ row, column }) => cellAddress(row, column)).join(', ');
      return {
        place: first,
        text,
        message: messages.unusedLevels({ text: quote(text), cells: addresses }),
        shared: {
          key: 'levels',
          name: indicatorName(indicator),
          message: (many) => messages.unusedLevelsOfMany(many),
        },
      };
    }),
};
