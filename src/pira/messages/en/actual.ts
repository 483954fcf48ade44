import type { InEnglish } from '../english';
import type { actualNotes as italianNotes, actualProblems as italianProblems } from '../it/actual';
import { unitNames } from './unitNames';
import { quantity } from './quantity';

export const actualProblems: InEnglish<typeof italianProblems> = {
  'actual-not-calculated': () =>
    'The cell of the actual value holds a formula without a result, because the file was not calculated: open and save it in Excel, or write the value.',
  'actual-error-value': (p) =>
    `The actual value’s cell holds the error ${p.text}: correct the formula or write the value.`,
  'actual-not-a-number': (p) =>
    `The actual value “${p.text}” is not a number: write the measured value, for example 6 or 52,5%.`,
  'actual-number-unclear': (p) =>
    `The number in the actual value “${p.text}” is not clear: the comma separates decimals and the dot thousands, for example 1.234,5.`,
  'actual-two-values': (p) =>
    `The actual value “${p.text}” holds more than one value: write a single number.`,
  'actual-other-year': (p) =>
    `The actual value “${p.text}” speaks of another year (“${p.word}”): write the value of the year to evaluate.`,
  'actual-word-unknown': (p) =>
    `It is not clear what “${p.word}” says of the actual value “${p.text}”: write only the value that was measured.`,
  'actual-limit': (p) =>
    `The actual value “${p.text}” is a limit or an approximation: write the measured value, without operators.`,
  'actual-percent-unclear': (p) =>
    `The actual value ${p.text} may be a percentage or a fraction: write it with the % sign, for example 52,5%.`,
  'actual-unit-differs': (p) =>
    `The actual value “${p.text}” is not in the target’s unit (${unitNames[p.unit] ?? p.unit}): write it in that unit.`,
  'actual-not-of-base': (p) =>
    `The target is a change and it is not clear whether “${p.text}” is the value reached or the change: write the value reached, or the change with its sign, for example “+6%”.`,
  'actual-zero-denominator': (p) =>
    `The ratio “${p.text}” has a zero denominator and cannot be computed: leave the cell empty or write the measured value.`,
  'actual-doubtful': (p: { text: string; word: string }) =>
    `The actual value “${p.text}” is not a measured value (“${p.word}”): write only the value that was measured.`,
  'actual-ratio-differs': (p: { text: string; ratio: string; value: string }) =>
    `In the actual value “${p.text}” the percentage does not match its ratio: ${quantity(p.ratio)} is ${quantity(p.value)}. Write only one of them.`,
  'actual-date-for-number': (p: { text: string; typed: string }) =>
    `The actual value “${p.text}” is a date: ${p.typed} was probably typed, and Excel made a date of it. Write the value, such as =${p.typed} for the ratio, or 80%.`,
  'actual-not-a-date': (p) =>
    `The target is a deadline, but the actual value “${p.text}” is not a date: write the day, for example 15/12/2021.`,
  'actual-number-for-date': (p) =>
    `The target is a deadline, but the actual value ${p.text} is a number: write the day, for example 15/12/2021, or give the cell a date format.`,
  'actual-impossible-date': (p) =>
    `The date “${p.text}” of the actual value is not in the calendar: correct the day or the month.`,
  'actual-date-unclear': (p) =>
    `The day of the actual value “${p.text}” is not certain: write the date in full, for example 15/12/2021.`,
  'actual-clock': (p) =>
    `The actual value “${p.text}” is a time of day, but the target is in days or months: write the duration with its unit, for example 12 giorni.`,
  'actual-day-far': (p) =>
    `The day of the actual value “${p.text}” is many years before ${p.year}, the year of the deadline: check the year of the date.`,
  'actual-not-an-answer': (p) =>
    `The target is yes or no, but the actual value “${p.text}” is not an answer: write “Sì” or “No”.`,
};

export const actualNotes: InEnglish<typeof italianNotes> = {
  'actual-taken-as-percent': (p) => `The actual value ${p.text} was read as ${p.text}%.`,
  'actual-taken-as-fraction': (p) =>
    `The actual value ${p.text} was read as a fraction: ${quantity(p.percent)}%.`,
  'actual-taken-as-ratio': (p) =>
    `The actual value “${p.text}” was computed as a ratio: ${quantity(p.value)}.`,
  'actual-from-parts': (p) =>
    `The actual value is not written and was computed from numerator and denominator: ${quantity(p.parts)} = ${quantity(p.value)}.`,
  'actual-taken-as-change': (p) =>
    `The actual value “${p.text}” is a change: from the base it makes ${quantity(p.level)}.`,
  'actual-taken-in-unit': (p) =>
    `The actual value ${p.text}, without a unit, was read in the target’s unit (${unitNames[p.unit] ?? p.unit}).`,
  'actual-maybe-thousands': (p) =>
    `The actual value ${p.text} was used as it is written, but beside the target it looks like thousands or millions: write the value in full or its unit, for example “migliaia di euro”.`,
  'actual-taken-as-none': (p) => `The actual value “${p.text}” was read as 0.`,
  'actual-words-unused': (p) => `Of the actual value “${p.text}” the words “${p.words}” were not used.`,
};
