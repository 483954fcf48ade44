import type { Day } from '../day';
import type { Language } from '../messages';
import { wordsEn } from '../messages/en/targetWords';
import { wordsIt } from '../messages/it/targetWords';
import { grouped } from './figures';
import type { Target, Unit } from './target';

const PERCENT_POWER = 2;

function power(unit: Unit): number {
  return unit === 'percent' || unit === 'percentage-point' ? PERCENT_POWER : 0;
}

function slashed(day: Day): string {
  const [year, month, date] = day.split('-');
  return `${date ?? ''}/${month ?? ''}/${year ?? ''}`;
}

const CANONICAL_UNITS: Readonly<Record<Unit, (figures: string) => string>> = {
  number: (figures) => figures,
  percent: (figures) => `${figures}%`,
  'percentage-point': (figures) => `${figures} punti percentuali`,
  euro: (figures) => `€ ${figures}`,
  minute: (figures) => `${figures} minuti`,
  hour: (figures) => `${figures} ore`,
  day: (figures) => `${figures} giorni`,
  'working-day': (figures) => `${figures} giorni lavorativi`,
  month: (figures) => `${figures} mesi`,
};

function canonicalAmount(value: number, unit: Unit): string {
  return CANONICAL_UNITS[unit](grouped(value, power(unit)));
}

function canonicalBase(relativeTo: string): string {
  if (relativeTo === '') return '';
  if (relativeTo === 'baseline') return ' rispetto alla baseline';
  if (/^\d{4}$/.test(relativeTo)) return ` rispetto al ${relativeTo}`;
  return ` rispetto a ${relativeTo}`;
}

/**
 * The expression, in Italian, that says just what a reading says: read again it gives the same reading, with
 * nothing assumed. "" for an unreadable one.
 */
export function canonicalTarget(target: Target): string {
  switch (target.kind) {
    case 'threshold':
      return `${target.operator} ${canonicalAmount(target.value, target.unit)}`;
    case 'range':
      return `tra ${canonicalAmount(target.min, target.unit)} e ${canonicalAmount(target.max, target.unit)}`;
    case 'deadline':
      return `entro il ${slashed(target.date)}`;
    case 'yes-no':
      return target.expected ? 'sì' : 'no';
    case 'change': {
      const amount = canonicalAmount(Math.abs(target.value), target.unit);
      return `${target.value < 0 ? 'riduzione' : 'incremento'} di ${amount}${canonicalBase(target.relativeTo)}`;
    }
    case 'unreadable':
      return '';
  }
}

const WORDS = { it: wordsIt, en: wordsEn } as const;

/** A value with its unit, in the language's figures and words: 52,5 %, 10 giorni lavorativi, € 9.000.000. */
export function quantityInWords(value: number, unit: Unit, language: Language): string {
  const words = WORDS[language];
  const italian = grouped(value, power(unit));
  return words.units[unit](words.figures(italian), Math.abs(value) === 1);
}

/** A reading as a person would say it: "almeno il 50 %", "entro il 31 dicembre 2021"; "" for an unreadable one. */
export function targetInWords(target: Target, language: Language): string {
  const words = WORDS[language];
  switch (target.kind) {
    case 'threshold':
      return words.limits[target.operator](quantityInWords(target.value, target.unit, language), target.unit);
    case 'range':
      return words.range(
        quantityInWords(target.min, target.unit, language),
        quantityInWords(target.max, target.unit, language),
        target.unit,
      );
    case 'deadline':
      return words.deadline(words.day(target.date));
    case 'yes-no':
      return target.expected ? words.yes : words.no;
    case 'change':
      return words.change(
        target.value < 0 ? 'down' : 'up',
        quantityInWords(Math.abs(target.value), target.unit, language),
        target.unit,
        target.relativeTo,
      );
    case 'unreadable':
      return '';
  }
}
