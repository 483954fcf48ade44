import type { InEnglish } from '../english';
import type { targetProblems as italian } from '../it/target';

export const targetProblems: InEnglish<typeof italian> = {
  'target-empty': () =>
    'The target is missing: write the expected value, for example “>= 5” or “entro il 31/12/2021”.',
  'target-not-calculated': () =>
    'The target’s cell holds a formula without a result, because the file was not calculated: open and save it in Excel, or write the value.',
  'target-error-value': (p) =>
    `The target’s cell holds the error ${p.text}: correct the formula or write the value.`,
  'target-no-value': (p) =>
    `“${p.text}” holds no value to compare with: write a number, a percentage or a date; if doing the work is enough, give “Sì/No” as the unit.`,
  'target-operand-missing': (p) =>
    `“${p.text}” has an operator but no value: write the value after the operator, for example “>= 90%”.`,
  'target-year-only': (p) =>
    `“${p.text}” is a year, not a target: write the expected value, or “entro il ${p.text}” (by ${p.text}).`,
  'target-year-span': (p) =>
    `“${p.text}” names several years for one value: write the value of each year, for example “2021: 90%; 2022: 95%”.`,
  'target-years-missing': (p) =>
    `“${p.text}” holds several values without their year: write the year before each, for example “2021: 90%; 2022: 95%”.`,
  'target-two-values': (p) =>
    `“${p.text}” holds more than one value to reach: split it into two indicators, one for each value.`,
  'target-number-unclear': (p) =>
    `The separator in “${p.text}” is not clear: the comma separates decimals and the dot thousands, for example 1.234,5.`,
  'target-number-too-long': (p) => `The number “${p.text}” has too many digits: fifteen is the most.`,
  'target-letters-in-number': (p) =>
    `“${p.text}” mixes letters and digits: look whether an “O” or “l” stands for 0 or 1, and separate the number from the words.`,
  'target-fraction': (p) =>
    `“${p.text}” is a fraction or an incomplete date: write the value as a number or a percentage, or the date with its year.`,
  'target-clock': (p) =>
    `“${p.text}” is a time of day or a ratio: write the duration with its unit, for example “<= 90 minuti”.`,
  'target-impossible-date': (p) =>
    `The date “${p.text}” is not in the calendar: correct the day or the month.`,
  'target-date-order': (p) =>
    `In the date “${p.text}” the month seems to stand before the day: write day/month/year.`,
  'target-date-without-year': (p) =>
    `The date “${p.text}” has no year and the plan gives none: write it, for example “entro il 31/12/2021”.`,
  'target-date-unclear': (p) =>
    `“${p.text}” may be a date or something else: write the date in full, for example “entro il 15/06/2021”.`,
  'target-date-loose': (p) =>
    `“${p.text}” does not say that the date is the deadline: write “entro il” (by) before the date.`,
  'target-date-from': (p) =>
    `“${p.text}” says from when, not by when: write the deadline, for example “entro il 31/12/2021”.`,
  'target-approximate': (p) =>
    `“${p.text}” is an approximate value: write the exact limit, for example “>= 50”, or a range “tra 45 e 55”.`,
  'target-conditional': (p: { text: string }) =>
    `“${p.text}” puts a condition on the target: leave the condition out or move it to the notes, and keep the value to reach.`,
  'target-doubtful': (p: { text: string }) =>
    `“${p.text}” leaves the target open: write the value to reach without reserve, such as “>= 50”.`,
  'target-compared': (p: { text: string }) =>
    `“${p.text}” compares with a value that is not written: write the value to reach, such as “>= 85%”.`,
  'target-deferred': (p: { text: string }) =>
    `“${p.text}” puts the target off or suspends it: write the value of the year, or take the indicator out of the year’s plan.`,
  'target-word-unknown': (p) =>
    `“${p.text}” may change what the value beside it means: remove it or move it to the notes, and leave the value to reach.`,
  'target-cut-off': (p: { text: string }) =>
    `“${p.text}” seems to be cut off: complete the text or leave only the value to reach.`,
  'target-other-year': (p: { text: string }) =>
    `“${p.text}” is another year than the target’s, and nothing says what it means: write each year before its value, such as “2021: 90%; 2022: 95%”.`,
  'target-baseline-definition': (p) =>
    `“${p.text}” defines the base, not an expected result: write the value to reach.`,
  'target-keep': (p) =>
    `“${p.text}” asks to keep a value that is not written: write that value, for example “>= 85%”.`,
  'target-relative': (p) =>
    `“${p.text}” depends on another year’s value that is not written: write the value to reach, or “incremento del 5% rispetto al 2020”.`,
  'target-range-strict': (p) =>
    `“${p.text}” excludes the bounds of the range: write included bounds, for example “>= 80 e <= 100”.`,
  'target-range-reversed': (p) =>
    `In “${p.text}” the first bound is larger than the second: write the smaller first, for example “tra 80 e 100”.`,
  'target-range-open': (p) =>
    `In “${p.text}” a bound of the range is missing: write both, for example “da 80 a 100”, or a single limit, “>= 80”.`,
  'target-tolerance': (p) =>
    `The tolerance in “${p.text}” can be understood in several ways: write both bounds, for example “tra 95 e 105”.`,
  'target-operator-unclear': (p) => `The operator “${p.text}” is not clear: use >=, >, <=, < or =.`,
  'target-operators-conflict': (p) =>
    `The operators in “${p.text}” do not agree: leave only one, for example “>= 5”.`,
  'target-direction-unclear': (p) =>
    `“${p.text}” does not say whether it is the shortest or the longest time: write the operator, for example “>= 40 ore” or “<= 30 giorni”.`,
  'target-least-nothing': (p) =>
    `“${p.text}” as the least would always be reached: write the operator, for example “<= 0” if there are to be none, or the value to reach.`,
  'target-levels-contrary': (p) =>
    `The levels beside “${p.text}” go against the direction that the indicator’s words say: write the operator in the target, “>=” or “<=”.`,
  'target-polarity-conflict': (p: { text: string }) =>
    `For “${p.text}” the words of the indicator can be understood in two ways, or the polarity or the header in the plan says the contrary: write the operator, such as “>= 5” or “<= 5”.`,
  'target-statement': (p) =>
    `“${p.text}” makes the text a sentence that reports something, not a value to reach: write the value alone, for example “>= 10”.`,
  'target-negated': (p) =>
    `“${p.text}” holds a negation that changes the limit’s meaning: write the operator, for example “<= 5”.`,
  'target-loose-number': (p) =>
    `In “${p.text}” it is not clear that the number is the value to reach: write it with its operator, for example “>= 5”.`,
  'target-change-limit': (p) =>
    `“${p.text}” sets a limit or a range on a change: write the least change, for example “incremento del 5% rispetto al 2020”.`,
  'target-change-unclear': (p) =>
    `In “${p.text}” it is not clear whether the number is a change or the value to reach: write “incremento del 5%”, “riduzione del 5%” or “>= 5%”.`,
  'target-sign-unclear': (p) =>
    `The sign in “${p.text}” can be understood in several ways: write the operator before the value (>= -5) or the change in words (riduzione del 5%).`,
  'target-percent-unclear': (p) =>
    `“${p.text}” in a column of percentages may be ${p.text}% or a hundred times that: write the % sign, for example 50%.`,
  'target-unit-conflict': (p) =>
    `The unit of “${p.text}” does not agree with the column: write the unit beside the value, for example “>= 90%” or “<= 10 giorni”.`,
  'target-unit-unclear': (p) =>
    `The unit of “${p.text}” is not among those that can be compared: use %, euro, minuti, ore, giorni, giorni lavorativi or mesi.`,
  'target-symbol': (p) =>
    `The sign “${p.text}” has no certain meaning in a target: remove it or write the value in plain words.`,
  'target-both-answers': (p) =>
    `“${p.text}” lists the possible answers but not the expected one: write “Sì” or “No”.`,
  'target-day-for-number': (p) =>
    `“${p.text}” is a date but the unit asks for a number: write the value, or “entro il ${p.text}” if it is the deadline.`,
  'target-percent-hundredfold': (p) =>
    `“${p.text}” is probably a percentage typed into a cell that already shows percentages: write it with its sign, for example 90%.`,
  'target-answer-for-number': (p) =>
    `“${p.text}” is an answer but the unit asks for a number: write the value, or name “Sì/No” as the unit.`,
  'target-answer-number': (p) => `“${p.text}” is a number but the unit is yes/no: write “Sì” or “No”.`,
  'target-date-for-number': (p: { text: string; typed: string }) =>
    `“${p.text}” is a date: ${p.typed} was probably typed, and Excel made a date of it. Write the value, such as =${p.typed} for the ratio, or >= 80%.`,
  'target-date-number': (p) =>
    `“${p.text}” is a number but the unit is a date: write the deadline, for example “entro il 31/12/2021”.`,
};
