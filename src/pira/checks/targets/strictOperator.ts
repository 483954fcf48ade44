import type { Plan } from '../../plan/plan';
import type { Rule } from '../rule';
import { wording } from '../wording';
import { targetDefects } from '../defects';
import { quote } from '../place';
import { listed, type Many } from '../many';

const messages = {
  strictOperator: wording({
    it: (p: { text: string }) =>
      `Nel target «${p.text}» il limite è escluso: chi lo eguaglia non lo raggiunge. Se è voluto incluso, scrivere «<=».`,
    en: (p) =>
      `In the target “${p.text}” the limit is excluded: a value equal to it does not meet it. If it is meant to count, write “<=”.`,
  }),
  strictOperators: wording({
    it: (p: Many) =>
      `In ${p.count} target il limite è escluso (${listed.it(p)}): chi lo eguaglia non lo raggiunge. Se è voluto incluso, scrivere «<=».`,
    en: (p) =>
      `In ${p.count} targets the limit is excluded (${listed.en(p)}): a value equal to it does not meet it. If it is meant to count, write “<=”.`,
  }),
};

/** Whether a plan tells limits that count from those that do not: then an excluded one is meant so. */
function writesBoth({ indicators }: Plan): boolean {
  return indicators.some(({ targets }) =>
    targets.some(({ reading }) => reading.kind === 'threshold' && reading.operator === '<='),
  );
}

/**
 * Lower-is-better targets whose limit is excluded: `<90%`. Told where a value equals the limit, and, before there is
 * a value, in plans that write no limit otherwise.
 */
export const strictOperator: Rule = {
  id: 'strict-operator',
  remedy: 'choose-reading',
  severity: 'info',
  it: {
    title: 'Limite escluso',
    why: 'Con «<» il valore uguale al limite non raggiunge il target.',
    todo: 'Se il limite va compreso, scrivere `<=` invece di `<`.',
  },
  en: { title: 'Limit excluded', why: 'With “<” a value equal to the limit does not meet the target.' },
  messages,
  defects: ({ plan, evaluation }) => {
    const varianceOf = new Map(
      evaluation?.results.map(({ target, outcome: { variance } }) => [target, variance]) ?? [],
    );
    const isMeant = writesBoth(plan);
    return targetDefects(plan, (target) => {
      const { cell, text, reading } = target;
      if (reading.kind !== 'threshold' || reading.operator !== '<') return null;
      const variance = varianceOf.get(target) ?? null;
      if (variance === null ? isMeant : variance !== 0) return null;
      return {
        place: cell,
        text,
        message: messages.strictOperator({ text: quote(text) }),
        shared: { key: '', name: quote(text), message: messages.strictOperators },
      };
    });
  },
};
