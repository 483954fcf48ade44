import { assumedOperator, type Better, isLess } from '../../direction/better';
import type { Assumption, Operator, Target } from '../../target';
import { printedBase } from '../base';
import { changeSign, changeWords, isContained, leadsToLevel, readChange } from '../change';
import { ATTAINS } from '../../../lexicon/expressions/valueNames';
import { isLink, unreadable, unreadableClause, wordsOf, type Clause } from '../clause';
import { operatorAround } from '../operators';
import { firstReading, refused, refusedClause, spanOf, type Reading, type Rule } from '../rule';
import { CHANGE_RULES } from './changeRules';
import { isCounted } from './fitRules';
import { inUnit, TIMES } from '../unit';
import { inUnitBefore } from '../unitBefore';
import type { ValuePlace } from './valueRule';
import { valueProblem } from './valueRules';

function isRelative({ quantity }: ValuePlace): boolean {
  return quantity.unit === 'percent' || quantity.unit === 'percentage-point';
}

/** What the value itself takes of the text: its figures, unit and operators. */
function usedBy({ clause, printed, unitWords }: ValuePlace): Reading['used'] {
  return [...spanOf(clause.items, printed.start, printed.next), ...printed.limits, ...unitWords];
}

function readThreshold(place: ValuePlace): Target {
  const { clause, quantity, printed, change } = place;
  const amount = inUnit(clause, quantity, isCounted(clause, printed.next));
  if (amount.kind === 'unreadable') return amount;
  if (printed.within && amount.unit === 'number') {
    const start = clause.items[printed.start]?.start ?? 0;
    return unreadable('target-loose-number', clause.plain, start, quantity.end);
  }
  const level = place.isLevel && change.kind === 'sign' ? levelOperator(change.sign) : null;
  const isNamedShare = amount.unit === 'number' && clause.unit.kind === 'percent-word';
  const isShare = amount.unit === 'percent' || isNamedShare;
  const isGuaranteed = printed.operator === null && level === null && wantsMost(place);
  if (isGuaranteed && !TIMES.has(amount.unit) && clause.better(isLess))
    return unreadableClause('target-polarity-conflict', clause);
  const assumedOf = (better: Better) => assumedOperator(better, { ...amount, isShare });
  const operator = printed.operator ?? level ?? clause.better(assumedOf);
  if (operator === null) {
    if (amount.value === 0) return unreadableClause('target-least-nothing', clause);
    const isUnclear = clause.better((better) => better === 'unclear') || !TIMES.has(amount.unit);
    const code = isUnclear ? 'target-polarity-conflict' : 'target-direction-unclear';
    return unreadableClause(code, clause);
  }
  const assumed: Assumption[] = [];
  if (printed.operator === null) assumed.push('operator');
  if (amount.assumed) assumed.push('unit');
  return { kind: 'threshold', operator, value: amount.value, unit: amount.unit, assumed };
}

/** "Garantire il 90%": who attains something wants at least so much. */
function wantsMost({ clause: { items, plain } }: ValuePlace): boolean {
  const verb = items.find((item) => !isLink(item, plain));
  return verb !== undefined && ATTAINS.test(wordsOf(verb, plain));
}

function levelOperator(sign: 1 | -1): Operator {
  return sign === 1 ? '>=' : '<=';
}

/** What the only value of a clause is. */
export const SINGLE_RULES: readonly Rule<ValuePlace>[] = [
  {
    name: 'operators that contradict each other',
    examples: [{ text: '>= <= 5' }, { text: 'non <= 20' }, { text: 'non superiore o pari al 5%' }],
    read: ({ clause, printed }) =>
      printed.conflict ? refusedClause('target-operators-conflict', clause) : null,
  },
  {
    name: 'a change, or a value to reach',
    examples: [{ text: 'miglioramento del 5%' }, { text: 'contenimento del 3%' }],
    read: ({ clause, change }) =>
      change.kind === 'unclear' ? refusedClause('target-change-unclear', clause) : null,
  },
  {
    name: 'a change that cannot be taken as it stands',
    examples: [{ text: 'nessuna riduzione del 5%' }],
    read: (place) => {
      if (place.change.kind !== 'sign' || place.isLevel) return null;
      const rule = CHANGE_RULES.find(({ applies }) => applies(place));
      return rule === undefined ? null : refusedClause(rule.code, place.clause);
    },
  },
  {
    name: 'a change',
    examples: [
      { text: '+5%', reads: 'incremento di 5%' },
      { text: '-10% rispetto al 2022', reads: 'riduzione di 10% rispetto al 2022' },
      { text: 'incremento di almeno 5 unità', reads: 'incremento di 5' },
      { text: '20 imprese in più', reads: 'incremento di 20' },
      { text: 'riduzione massima del 5%' },
    ],
    read: (place) => {
      const { clause, change } = place;
      if (change.kind !== 'sign' || place.isLevel) return null;
      const base = printedBase(clause);
      const against = base === null ? [] : spanOf(clause.items, Math.max(0, base.start - 1), base.next);
      const used = [...usedBy(place), ...changeWords(clause), ...against];
      return { target: readChange(place, change.sign), used };
    },
  },
  {
    name: 'a share that a change leads to, or by which it changes',
    examples: [{ text: 'riduzione al 5%' }],
    read: (place) =>
      place.isLevel && isRelative(place) && !isContained(place.clause)
        ? refusedClause('target-change-unclear', place.clause)
        : null,
  },
  {
    name: 'a value that cannot be taken as it stands',
    examples: [{ text: '-5' }, { text: 'tra 5' }, { text: '5 per sede' }],
    read: (place) => {
      const problem = valueProblem(place);
      return problem === null ? null : refused(problem);
    },
  },
  {
    name: 'a value to reach or to keep below',
    examples: [
      { text: '>= 5', reads: '>= 5' },
      { text: 'almeno 5 eventi', reads: '>= 5' },
      { text: '5 o più', reads: '>= 5' },
      { text: 'più di 10', unit: 'Numero', reads: '> 10' },
      { text: 'non inferiore al 50%', unit: 'Percentuale', reads: '>= 50%' },
      { text: 'non più di 5', unit: 'Numero', reads: '<= 5' },
      { text: '= 12', unit: 'Numero', reads: '= 12' },
      { text: '>= 2.355', unit: 'Numero', reads: '>= 2.355' },
      { text: '3.5', unit: 'Punteggio', reads: '>= 3,5' },
      { text: '>= 9M€', unit: 'Euro', reads: '>= € 9.000.000' },
      { text: '>= 2 p.p.', unit: 'Percentuale', reads: '>= 2 punti percentuali' },
      { text: 'max 10 gg. lavorativi', unit: 'Giorni', reads: '<= 10 giorni lavorativi' },
      { text: 'entro 48 ore', unit: 'Ore', reads: '<= 48 ore' },
      { text: '80', unit: '%', reads: '>= 80%' },
      { text: 'inf. al 5%', reads: '< 5%' },
      { text: 'mass. 10 giorni', reads: '<= 10 giorni' },
      { text: '12', unit: 'Numero', reads: '>= 12' },
      { text: '10', unit: 'Giorni', reads: '<= 10 giorni' },
      { text: '10', indicator: 'errori riscontrati', reads: '<= 10' },
      { text: 'Garantire il 90%', indicator: 'Reclami', unit: '%' },
      { text: 'contenere al 5%', unit: '%', reads: '<= 5%' },
      { text: 'in 30 giorni', unit: 'Giorni', reads: '<= 30 giorni' },
      { text: '10 dal ricevimento', unit: 'Giorni', reads: '<= 10 giorni' },
      { text: 'riduzione a 10 giorni', reads: '<= 10 giorni' },
      { text: '1,5 milioni di euro', reads: '>= € 1.500.000' },
    ],
    read: (place) => ({
      target: readThreshold(place),
      used: [...usedBy(place), ...(place.isLevel ? changeWords(place.clause) : [])],
    }),
  },
];

/** The reading of a clause by its only value. */
export function readSingle(clause: Clause, at: number): Reading {
  const found = clause.items[at];
  if (found?.kind !== 'quantity') return refusedClause('target-no-value', clause);
  const named = inUnitBefore(clause, found, at);
  if (named.kind === 'unreadable') return refused(named);
  const { quantity, used: unitWords } = named;
  const printed = operatorAround(clause, at);
  const change = changeSign(clause, quantity, printed, at);
  const isLevel = change.kind === 'sign' && quantity.sign === 0 && leadsToLevel(clause, printed, at);
  const place = { clause, quantity, unitWords, printed, at, change, isLevel };
  return firstReading(SINGLE_RULES, place) ?? refusedClause('target-no-value', clause);
}
