import type { Evaluation } from '../../evaluation/evaluation';
import { ownRuleTexts, rulesPage as words, ruleTexts } from '../../messages/it/results';
import { sayOwnRules } from '../../evaluation/sayOwnRules';
import { bandsText } from '../../evaluation/bands';
import type { EvaluationRules } from '../../evaluation/rules';
import type { OutputSheet } from '../../sheet/outputSheet';
import { printedQuantity } from '../../expressions/print';
import { figure, text } from '../paper/cells';
import { Paper } from '../paper/paper';
import { COUNT_FORMAT } from '../../own/resultFormats';
import { type RuleId, ruleOf } from './rule';

const WIDTHS = [24, 30, 44, 50, 12];

/** The rules by which the results were computed, with how many indicators each was applied to. */
export function rulesSheet({ results, rules }: Evaluation): OutputSheet {
  const paper = new Paper(words.sheet, WIDTHS);
  paper.line(words.title, 'title');
  paper.line(words.standing, 'remark');
  paper.add(...words.heads.map((head) => text(head, 'head')));
  paper.repeat(1, false);
  const applied = results.map(ruleOf);
  for (const [id, [kind, reached, achievement]] of Object.entries(ruleTexts)) {
    const count = applied.filter((rule) => rule === id).length;
    paper.add(
      text(id, 'strong'),
      text(kind),
      text(reached),
      text(ownAchievement(id, rules) ?? achievement),
      figure(count, COUNT_FORMAT),
    );
  }
  paper.blank();
  const own = sayOwnRules(rules, 'it');
  paper.line(words.own, 'section');
  for (const rule of own.length === 0 ? [words.noneOwn] : own) paper.line(rule, 'text');
  paper.blank();
  paper.line(words.general, 'section');
  for (const [what = '', rule = ''] of words.generalRules({
    partlyFrom: printedQuantity(rules.partlyFrom, 'percent'),
    bands: bandsText(rules.bands),
    cap: printedQuantity(rules.cap, 'percent'),
    lateness: rules.lateness,
    isZero: rules.unmeasured === 'zero',
    isWorst: rules.rollUp === 'worst',
  }))
    paper.addReaching(text(what, 'strong'), text(rule));
  return paper.finish();
}

/** The achievement by a rule of the body's own; null where it goes by the usual one. */
function ownAchievement(id: string, { atMost, lateness }: EvaluationRules): string | null {
  if (id === ('R2' satisfies RuleId) && atMost === 'ratio') return ownRuleTexts.R2;
  if (id === ('R5' satisfies RuleId) && lateness > 0) return ownRuleTexts.R5({ days: lateness });
  return null;
}
