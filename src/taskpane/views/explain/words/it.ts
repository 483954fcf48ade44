import { firstLevel } from '../../../../pira/evaluation/levels';
import { printedDay } from '../../../../pira/expressions/print';
import { percentDigits } from '../../../../pira/evaluation/bands';
import type { EvaluationRules } from '../../../../pira/evaluation/rules';
import type { Operator, Target, Threshold, Unit } from '../../../../pira/expressions/target';
import { amountIn, type UnitNames } from './figures';
import type { Deviation, ExplanationWords } from './explanationWords';

const LOCALE = 'it-IT';

/** One and many of the units that are spoken. */
const UNITS: UnitNames = {
  'percentage-point': ['punto percentuale', 'punti percentuali'],
  minute: ['minuto', 'minuti'],
  hour: ['ora', 'ore'],
  day: ['giorno', 'giorni'],
  'working-day': ['giorno lavorativo', 'giorni lavorativi'],
  month: ['mese', 'mesi'],
};

/** An amount with its unit, without article: 5 giorni. */
const amount = (value: number, unit: Unit): string => amountIn(value, unit, { locale: LOCALE, units: UNITS });

type Article = 'il' | 'lo' | 'l’';

/** The article before a number in digits: l’8, l’11, lo 0,5, il 50. */
function article(digits: string): Article {
  const whole = digits.replace(/[^\d.,].*$/, '').split(',')[0] ?? '';
  if (whole.startsWith('8') || whole === '11' || whole === '1') return 'l’';
  return whole === '0' ? 'lo' : 'il';
}

const join = (word: string, rest: string) => (word.endsWith('’') ? `${word}${rest}` : `${word} ${rest}`);
const OF_ARTICLE: Readonly<Record<Article, string>> = { il: 'del', lo: 'dello', 'l’': 'dell’' };

/** Only percentages are spoken with an article. */
function withArticle(value: number, unit: Unit): string {
  const text = amount(value, unit);
  return unit === 'percent' && value >= 0 ? join(article(text), text) : text;
}

function withOf(value: number, unit: Unit): string {
  const text = amount(value, unit);
  return unit === 'percent' && value >= 0 ? join(OF_ARTICLE[article(text)], text) : `di ${text}`;
}

const THRESHOLDS: Readonly<Record<Operator, (value: number, unit: Unit) => string>> = {
  '>=': (value, unit) => `almeno ${withArticle(value, unit)}`,
  '>': (value, unit) => `più ${withOf(value, unit)}`,
  '<=': (value, unit) => `al massimo ${withArticle(value, unit)}`,
  '<': (value, unit) => `meno ${withOf(value, unit)}`,
  '=': (value, unit) => `esattamente ${withArticle(value, unit)}`,
};

function target(read: Target): string {
  switch (read.kind) {
    case 'threshold':
      return THRESHOLDS[read.operator](read.value, read.unit);
    case 'range':
      return `tra ${withArticle(read.min, read.unit)} e ${withArticle(read.max, read.unit)}, estremi compresi`;
    case 'deadline': {
      const day = printedDay(read.date);
      return `entro ${join(/^(01|08|11)\//.test(day) ? 'l’' : 'il', day)}, giorno compreso`;
    }
    case 'yes-no':
      return read.expected ? 'sì: va realizzato' : 'no: non deve accadere';
    case 'change': {
      const base = read.relativeTo === '' ? 'una base non indicata' : `«${read.relativeTo}»`;
      return `variazione ${withOf(read.value, read.unit)} rispetto a ${base}`;
    }
    case 'unreadable':
      return '';
  }
}

function deviation({ variance, unit, isFavourable, isDeadline }: Deviation): string {
  const size = amount(Math.abs(variance), unit);
  if (variance === 0) return isFavourable ? 'nessuno scostamento' : 'pari al limite, che è escluso';
  if (isDeadline) return `${size} di ${variance > 0 ? 'ritardo' : 'anticipo'}`;
  if (isFavourable) return `${size} in ${variance > 0 ? 'più' : 'meno'} del target: favorevole`;
  if (variance > 0) return `${size} oltre il target`;
  return `${size === '1' || size.startsWith('1 ') ? 'manca' : 'mancano'} ${size}`;
}

const CONDITIONS: Readonly<Record<Operator, string>> = {
  '>=': 'almeno pari al target',
  '>': 'maggiore del target',
  '<=': 'al massimo pari al target',
  '<': 'minore del target',
  '=': 'pari al target',
};

function achievementRule({ operator, value }: Threshold, atMost: EvaluationRules['atMost']): string {
  if (value === 0) return '100% se raggiunto, altrimenti 0 (il target è zero)';
  if (value < 0 || operator === '=') return '1 − |consuntivo − target| ÷ |target|';
  if (operator === '>=' || operator === '>') return 'consuntivo ÷ target';
  return atMost === 'ratio' ? 'target ÷ consuntivo' : '2 − consuntivo ÷ target';
}

function partlyMetRule(read: Threshold, partlyFrom: string): string {
  const level = firstLevel(read);
  if (level === null) return `Parzialmente raggiunto dal ${partlyFrom}.`;
  return `Parzialmente raggiunto dalla fascia «${level.name}» (${amount(level.value, read.unit)}).`;
}

function rule(read: Target, rules: EvaluationRules): string {
  const partlyFrom = `${percentDigits(rules.partlyFrom)}%`;
  switch (read.kind) {
    case 'threshold':
      return `Raggiunto se il consuntivo è ${CONDITIONS[read.operator]}. Grado: ${achievementRule(read, rules.atMost)}. ${partlyMetRule(read, partlyFrom)}`;
    case 'range':
      return `Raggiunto se il consuntivo sta nell’intervallo. Grado fuori: 1 − distanza ÷ |estremo più vicino|. Parzialmente raggiunto dal ${partlyFrom}.`;
    case 'deadline':
      return rules.lateness > 0
        ? `Raggiunto se la data è entro la scadenza: grado 100%, poi scende a zero in ${rules.lateness} giorni di ritardo.`
        : 'Raggiunto se la data è entro la scadenza: grado 100%, altrimenti 0.';
    case 'yes-no':
      return 'Raggiunto se la risposta è quella attesa: grado 100%, altrimenti 0.';
    case 'change':
    case 'unreadable':
      return '';
  }
}

export const words: ExplanationWords = { target, deviation, rule };
