import type { Evaluation } from '../../evaluation/evaluation';
import { ownRuleTexts, rulesPage as words, ruleTexts } from '../../messages/it/results';
import { sayOwnRules } from '../../evaluation/sayOwnRules';
import { bandsText } from '../../evaluation/bands';
import type { EvaluationRules } from '../../evaluation/rules';
import type { OutputSheet } from '../../sheet/outputSheet';
import { sayAppliedCorrections } from '../../plan/sayCorrection';
import { printedQuantity, printedTarget } from '../../expressions/print';
import { figure, text } from '../paper/cells';
import { Paper } from '../paper/paper';
import { COUNT_FORMAT } from '../../output/resultFormats';
import type { ReportSource } from '../source';
import { type ComputationRule, computationRuleOf } from './computationRule';

const WIDTHS = [24, 30, 44, 50, 12];

/** The rules by which the results were computed, with how many indicators each was applied to. */
export function rulesSheet({ plan, evaluation }: Pick<ReportSource, 'plan' | 'evaluation'>): OutputSheet {
  const { rules } = evaluation;
  const paper = new Paper(words.sheet, WIDTHS);
  paper.addLine(words.title, 'title');
  paper.addLine(words.standing, 'remark');
  paper.add(...words.heads.map((head) => text(head, 'head')));
  paper.repeatRows(1, false);
  for (const [id = '', kind = '', reached = '', achievement = '', count = ''] of ruleRows(evaluation))
    paper.add(
      text(id, 'strong'),
      text(kind),
      text(reached),
      text(achievement),
      figure(Number(count), COUNT_FORMAT),
    );
  paper.addBlank();
  const own = sayOwnRules(rules, 'it');
  paper.addLine(words.own, 'section');
  for (const rule of own.length === 0 ? [words.noneOwn] : own) paper.addLine(rule, 'text');
  const levels = ownLevels(evaluation);
  if (levels.length > 0) {
    paper.addBlank();
    paper.addLine(words.levels, 'section');
    for (const line of levels) paper.addLine(line, 'text');
  }
  paper.addBlank();
  const said = sayAppliedCorrections(plan);
  if (said.length > 0) {
    paper.addLine(words.office, 'section');
    for (const line of said) paper.addLine(line, 'text');
    paper.addBlank();
  }
  paper.addLine(words.general, 'section');
  for (const [what, rule] of generalRules(rules)) paper.addToRightEdge(text(what, 'strong'), text(rule));
  return paper.finish();
}

/** The levels that targets of single indicators are laid down in, a sentence each. */
export function ownLevels({ results }: Evaluation): readonly string[] {
  return results.flatMap(({ indicator: { name, description }, target }) => {
    const reading = target?.reading;
    if (reading?.kind !== 'threshold' || reading.levels === undefined) return [];
    return [words.levelsOf({ name: name.text || description.text, levels: printedTarget(reading) })];
  });
}

/** The rules for the kinds of targets, as texts: name, case, when reached, achievement, indicators. */
export function ruleRows({ results, rules }: Evaluation): readonly (readonly string[])[] {
  const applied = results.map(computationRuleOf);
  return Object.entries(ruleTexts).map(([id, [kind, reached, achievement]]) => {
    const count = applied.filter((rule) => rule === id).length;
    return [id, kind, reached, ownAchievement(id, rules) ?? achievement, String(count)];
  });
}

/** The rules that hold for every target: what, and how. */
export function generalRules(rules: EvaluationRules): readonly (readonly [what: string, rule: string])[] {
  return words
    .generalRules({
      partlyFrom: printedQuantity(rules.partlyFrom, 'percent'),
      bands: bandsText(rules.bands),
      cap: printedQuantity(rules.cap, 'percent'),
      lateness: rules.lateness,
      isZero: rules.unmeasured === 'zero',
      isWorst: rules.rollUp === 'worst',
    })
    .map(([what = '', rule = '']) => [what, rule]);
}

/** The achievement by a rule of the body's own; null where it goes by the usual one. */
function ownAchievement(id: string, { atMost, lateness }: EvaluationRules): string | null {
  if (id === ('R2' satisfies ComputationRule) && atMost === 'ratio') return ownRuleTexts.R2;
  if (id === ('R5' satisfies ComputationRule) && lateness > 0) return ownRuleTexts.R5({ days: lateness });
  return null;
}
