import type { Rule } from '../rule';
import { wording } from '../wording';

const messages = {
  matrixWithoutCodes: wording({
    it: (p: { coded: number; total: number }) =>
      `Nella tabella di riclassificazione hanno il codice ${p.coded} obiettivi su ${p.total}: completarla.`,
    en: (p) => `The reclassification table gives a code to ${p.coded} of ${p.total} objectives: complete it.`,
  }),
};

/** A reclassification table that gives codes to some of its objectives only. */
export const matrixCodes: Rule = {
  id: 'matrix-codes',
  remedy: 'name',
  severity: 'info',
  it: {
    title: 'Codici della riclassificazione incompleti',
    why: 'Il codice permette di riclassificare senza equivoci.',
    todo: 'Completare i codici nella tabella di riclassificazione.',
  },
  en: {
    title: 'Incomplete codes in the reclassification',
    why: 'The code allows reclassification without doubt.',
  },
  messages,
  defects: ({ plan: { matrix } }) => {
    const entries = matrix?.entries ?? [];
    const coded = entries.filter(({ code }) => code.text !== '').length;
    const place = entries.find(({ code }) => code.text === '')?.title.cell ?? null;
    if (coded === 0 || place === null) return [];
    const total = entries.length;
    return [{ place, text: `${coded}/${total}`, message: messages.matrixWithoutCodes({ coded, total }) }];
  },
};
