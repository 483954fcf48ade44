import { DEFAULT_RULES, type RuleName } from '../../evaluation/rules';
import type { Language } from '../../messages';
import { placeForPlan } from '../place';
import type { Rule } from '../rule';
import { wording } from '../wording';

const TITLES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  it: {
    bands: 'Fasce',
    cap: 'Limite del grado',
    lateness: 'Ritardo',
    unmeasured: 'Indicatori non rilevati',
    atMost: 'Grado dei target «al massimo»',
    rollUp: 'Grado di un gruppo',
  } satisfies Titles,
  en: {
    bands: 'Bands',
    cap: 'Cap of the achievement',
    lateness: 'Lateness',
    unmeasured: 'Indicators that are not measured',
    atMost: 'Achievement of targets “at most”',
    rollUp: 'Achievement of a group',
  } satisfies Titles,
};
type Titles = Record<Exclude<RuleName, 'partlyFrom'>, string>;

const messages = {
  refusedThreshold: wording({
    it: (p: { refused: number; used: number }) =>
      `La soglia di «Parzialmente raggiunto» salvata in questa cartella di lavoro (${p.refused}%) non è valida ed è stata usata quella del ${p.used}%: sceglierne una da 1% a 100% nelle Regole dell’ente.`,
    en: (p) =>
      `The threshold of “Parzialmente raggiunto” kept in this workbook (${p.refused}%) cannot be used, and ${p.used}% was used instead: choose one from 1% to 100% in the organisation’s rules.`,
  }),
  refusedRule: wording({
    it: (p: { rule: string; kept: string }) =>
      `La regola salvata in questa cartella di lavoro per «${TITLES.it[p.rule] ?? p.rule}» (${p.kept}) non è valida ed è stata usata quella consueta: sceglierla di nuovo nelle Regole dell’ente.`,
    en: (p) =>
      `The rule kept in this workbook for “${TITLES.en[p.rule] ?? p.rule}” (${p.kept}) cannot be used, and the usual one was used instead: choose it again in the organisation’s rules.`,
  }),
};

/** A rule of the body's own that is none, such as a threshold of 0: kept by somebody, it would change every outcome. */
export const refusedThreshold: Rule = {
  id: 'refused-threshold',
  remedy: 'rewrite',
  severity: 'warning',
  it: {
    title: 'Regola non valida',
    why: 'Una regola fuori dai suoi limiti cambierebbe ogni esito: con una soglia pari a zero ogni target mancato risulterebbe parzialmente raggiunto.',
    todo: 'Scegliere di nuovo la regola nelle Regole dell’ente.',
  },
  en: {
    title: 'Rule that cannot be used',
    why: 'A rule out of its limits would change every outcome: with a threshold of zero every missed target would be partly met.',
  },
  messages,
  defects: ({ plan, evaluation }) => {
    const place = placeForPlan(plan);
    if (evaluation === null || place === null) return [];
    return evaluation.refused.map(({ rule, kept }) => ({
      place,
      text: rule === 'partlyFrom' ? '' : rule,
      message:
        rule === 'partlyFrom' && typeof kept === 'number'
          ? messages.refusedThreshold({ refused: kept * 100, used: DEFAULT_RULES.partlyFrom * 100 })
          : messages.refusedRule({ rule, kept: String(kept) }),
    }));
  },
};
