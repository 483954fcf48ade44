import type { Family } from '../../src/pira/checks/family';
import { FAMILIES } from '../../src/pira/checks/families';
import type { Severity } from '../../src/pira/checks/finding';
import type { Rule } from '../../src/pira/checks/rule';
import { evaluate } from '../../src/pira/evaluation/evaluate';
import { say } from '../../src/pira/messages';
import { ruleTexts } from '../../src/pira/messages/it/results';
import { sayStatus } from '../../src/pira/messages/sayStatus';
import { ACTUAL_RULES, TARGET_RULES } from '../../src/pira/expressions/allRules';
import { DIRECTION_RULES } from '../../src/pira/expressions/direction/better';
import { chooseYear } from '../../src/pira/expressions/chooseYear';
import type { Measure } from '../../src/pira/expressions/measure';
import { printedDay, printedQuantity } from '../../src/pira/expressions/print';
import { readActual } from '../../src/pira/expressions/readActual';
import { readTargets } from '../../src/pira/expressions/readTargets';
import type { Assumption, Target } from '../../src/pira/expressions/target';
import { achievementText } from '../../src/taskpane/format';
import { deviationOf, WORDS } from '../../src/taskpane/views/explain/words';
import { codeOf, type Row, withRows, withTable } from './tables';

const YEAR = 2023;
const NOTHING = '–';
const FINDINGS = 'Le anomalie, una per una';
const ASSUMED: Readonly<Record<Assumption, string>> = {
  operator: 'operatore',
  year: 'anno',
  unit: 'unità',
  words: 'parole non usate',
};
const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: 'errore',
  warning: 'avviso',
  info: 'segnalazione',
};

function targetOf(text: string, unit: string): Target {
  const around = { format: 'General', unit, header: '', indicator: '', polarity: '', year: YEAR, years: [] };
  return chooseYear(readTargets({ value: text, text, ...around }), YEAR);
}

function measureOf(text: string, target: Target, unit: string): Measure {
  return readActual({ value: text, text, format: 'General' }, target, unit, YEAR);
}

const spaced = (text: string): string => text.replaceAll('\u00a0', ' ');

/** Target, unit, how it is read, what is assumed. */
function readRow(text: string, unit: string): Row {
  const target = targetOf(text, unit);
  if (target.kind === 'unreadable') return [`\`${text}\``, unit, say(target.reason, 'it'), NOTHING];
  const assumed = target.assumed.map((assumption) => ASSUMED[assumption]).join(', ');
  return [`\`${text}\``, unit, spaced(WORDS.it.target(target)), assumed];
}

/** Target, unit, why it is not read. */
function refusedRow(text: string, unit: string): Row {
  const target = targetOf(text, unit);
  const words = target.kind === 'unreadable' ? say(target.reason, 'it') : WORDS.it.target(target);
  return [`\`${text}\``, unit, spaced(words)];
}

/** Target, unit, actual, how the actual is read. */
function actualRow(text: string, unit: string, actual: string): Row {
  return [`\`${text}\``, unit, `\`${actual}\``, measureWords(measureOf(actual, targetOf(text, unit), unit))];
}

function measureWords(measure: Measure): string {
  switch (measure.kind) {
    case 'not-measured':
      return sayStatus('not-measured', 'it');
    case 'unreadable':
      return say(measure.reason, 'it');
    case 'day':
      return printedDay(measure.date);
    case 'answer':
      return measure.yes ? 'sì' : 'no';
    case 'quantity': {
      const notes = measure.notes.map((note) => say(note, 'it'));
      return notes.length > 0 ? notes.join(' ') : printedQuantity(measure.value, measure.unit);
    }
  }
}

/** Target, actual, variance, achievement, status. */
function exampleRow(text: string, actual: string): Row {
  const target = targetOf(text, '');
  const outcome = evaluate(target, measureOf(actual, target, ''));
  const deviation = deviationOf(outcome, target);
  return [
    `\`${text}\``,
    `\`${actual}\``,
    deviation === null ? NOTHING : spaced(WORDS.it.deviation(deviation)),
    achievementText(outcome.achievement, 'it') || NOTHING,
    sayStatus(outcome.status, 'it'),
  ];
}

function severityWords({ severity, lesser }: Rule): string {
  return lesser === undefined
    ? SEVERITIES[severity]
    : `${SEVERITIES[severity]}; ${SEVERITIES[lesser.severity]} ${lesser.when}`;
}

/** Title, severity, why it matters, and what to do. */
function ruleRow(rule: Rule): Row {
  const { title, why, todo } = rule.it;
  return [`${title} (\`${rule.id}\`)`, severityWords(rule), why, todo];
}

const NOT_READ = 'Forme che non si leggono';

/** Examples of the rules that read a target as it stands, or of those that refuse it; each text once. */
function shownTargets(isRead: boolean): readonly Row[] {
  const shown = new Map<string, Row>();
  for (const { examples } of TARGET_RULES) {
    const fitting = examples.filter(
      ({ reads, indicator }) => (reads !== undefined) === isRead && indicator === undefined,
    );
    for (const { text, unit = '' } of isRead ? fitting : fitting.slice(0, 1)) {
      const row = isRead ? readRow(text, unit) : refusedRow(text, unit);
      if (!shown.has(text)) shown.set(text, row);
    }
  }
  return [...shown.values()];
}

/** Examples of the rules that read an actual value, or of those that leave it to the person; each text once beside a target. */
function shownActuals(isRead: boolean): readonly Row[] {
  const shown = new Map<string, Row>();
  for (const { examples } of ACTUAL_RULES) {
    const fitting = examples.filter(({ reads }) => (reads !== undefined) === isRead);
    for (const { text, target, unit = '' } of isRead ? fitting : fitting.slice(0, 1))
      shown.set(`${target}\n${text}`, actualRow(target, unit, text));
  }
  return [...shown.values()];
}

/** Indicator, unit, a target without an operator, how it is read: one example of each direction at least. */
function shownDirections(): readonly Row[] {
  const examples = DIRECTION_RULES.flatMap((rule) => rule.examples).filter(
    ({ polarity, reads }) => polarity === undefined && reads !== undefined,
  );
  return examples.map(({ indicator = '', unit = '', text, reads = '' }) => [
    indicator,
    unit,
    `\`${text}\``,
    `\`${reads}\``,
  ]);
}

/** The manual with the forms that the rules of reading exist for, in place of the tables that stand there. */
function withForms(markdown: string): string {
  const read = withTable(markdown, 'Forme che si leggono', shownTargets(true));
  const refused = withTable(read, NOT_READ, shownTargets(false));
  const directions = withTable(refused, 'Il verso di un target senza operatore', shownDirections());
  const actuals = withTable(directions, 'Consuntivi che si leggono', shownActuals(true));
  return withTable(actuals, 'Consuntivi che non si leggono', shownActuals(false));
}

const RULE_HEADS: Row = ['Anomalia', 'Gravità', 'Perché conta', 'Che cosa fare'];

function familyTable({ title, rules }: Family): string {
  const rows = [RULE_HEADS, RULE_HEADS.map(() => '---'), ...rules.map(ruleRow)];
  return [`### ${title}`, '', ...rows.map((row) => `| ${row.join(' | ')} |`), ''].join('\n');
}

/** The manual with a table of findings for each family of rules, in place of those that stand there. */
function withFindings(markdown: string): string {
  const heading = markdown.indexOf(`## ${FINDINGS}`);
  const from = markdown.indexOf('### ', heading);
  const to = markdown.indexOf('\n## ', from) + 1;
  return `${markdown.slice(0, from)}${FAMILIES.map(familyTable).join('\n')}\n${markdown.slice(to)}`;
}

const COMPUTATIONS = Object.values(ruleTexts);

/** The computation that a first cell names. */
function computationRow(title: string | undefined): Row | null {
  const texts = COMPUTATIONS.find(([name]) => name === title);
  return texts === undefined ? null : texts.map((text) => text.replaceAll('|', '\\|'));
}

/** The manual with the columns of its tables as the product says them now. What people write by hand stays. */
export function filledManual(markdown: string): string {
  return withRows(withForms(withFindings(markdown)), (heading, row) => {
    if (heading === 'Regole di calcolo') return computationRow(row[0]);
    const text = codeOf(row[0]);
    if (text === null) return null;
    const [, second = '', third = ''] = row;
    switch (heading) {
      case 'Come scrivere un consuntivo':
        return actualRow(text, second, codeOf(third) ?? '');
      case 'Esempi':
        return exampleRow(text, codeOf(second) ?? '');
      default:
        return null;
    }
  });
}
