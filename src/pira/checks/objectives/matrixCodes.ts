import type { Check } from '../check';

/** A reclassification table that gives codes to some of its objectives only. */
export const matrixCodes: Check = {
  rule: 'matrix-codes',
  severity: 'info',
  defects: ({ plan: { matrix } }) => {
    const entries = matrix?.entries ?? [];
    const coded = entries.filter(({ code }) => code.text !== '').length;
    const place = entries.find(({ code }) => code.text === '')?.title.cell ?? null;
    if (coded === 0 || place === null) return [];
    const total = entries.length;
    return [{ place, text: `${coded}/${total}`, message: { code: 'matrix-without-codes', coded, total } }];
  },
};
