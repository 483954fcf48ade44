import type { Rule } from '../rule';
import { wording } from '../wording';
import { fixWholeText } from '../fix';
import { quote } from '../place';
import { listed, type Many } from '../many';

const messages = {
  missingNumber: wording({
    it: (p: { objective: string; suggestion: string }) =>
      `L’obiettivo «${p.objective}» non ha numero${p.suggestion === '' ? '' : ` (è stato inteso come ${p.suggestion})`}: indicare il numero.`,
    en: (p) =>
      `The objective “${p.objective}” has no number${p.suggestion === '' ? '' : ` (${p.suggestion} was assumed)`}: write the number.`,
  }),
  missingNumbers: wording({
    it: (p: Many) => `${p.count} obiettivi non hanno numero (${listed.it(p)}): indicare i numeri.`,
    en: (p) => `${p.count} objectives have no number (${listed.en(p)}): write the numbers.`,
  }),
};

/**
 * Objectives without a number in a plan that numbers its objectives. Fixed where the plan's own reclassification
 * gives the number.
 */
export const missingNumber: Rule = {
  id: 'missing-number',
  remedy: 'name',
  severity: 'info',
  it: {
    title: 'Obiettivo senza numero',
    why: 'Il numero lega la scheda alla riclassificazione.',
    todo: 'Scrivere il numero dell’obiettivo.',
  },
  en: { title: 'Objective without a number', why: 'The number ties the card to the reclassification.' },
  messages,
  defects: (inspection) => {
    const { objectives } = inspection.plan;
    if (!objectives.some(({ numberSource }) => numberSource === 'printed')) return [];
    return objectives
      .filter(({ numberSource, title }) => numberSource !== 'printed' && title.text !== '')
      .map(({ number, numberSource, title, cell }) => ({
        place: title.cell ?? cell,
        text: title.text,
        shared: { key: '', name: quote(title.text), message: messages.missingNumbers },
        message: messages.missingNumber({
          objective: quote(title.text),
          suggestion: number === null ? '' : String(number),
        }),
        fix:
          number === null || numberSource !== 'reclassification'
            ? null
            : fixWholeText(inspection, title.cell, title.text, `${number}. ${title.text}`),
      }));
  },
};
