import type { Evaluation } from '../../evaluation/evaluation';
import { rulesPage as words, ruleTexts } from '../../messages/it/results';
import type { OutputSheet } from '../../sheet/outputSheet';
import { printedQuantity } from '../../expressions/print';
import { figure, text } from '../paper/cells';
import { Paper } from '../paper/paper';
import { COUNT_FORMAT } from '../../own/resultFormats';
import { ruleOf } from './rule';

const WIDTHS = [24, 30, 44, 50, 12];

/** The rules by which the results were computed, with how many indicators each was applied to. */
export function rulesSheet({ results, partlyFrom }: Evaluation): OutputSheet {
  const paper = new Paper(words.sheet, WIDTHS);
  paper.line(words.title, 'title');
  paper.line(words.standing, 'remark');
  paper.add(...words.heads.map((head) => text(head, 'head')));
  paper.repeat(1, false);
  const applied = results.map(ruleOf);
  for (const [id, [kind, reached, achievement]] of Object.entries(ruleTexts)) {
    const count = applied.filter((rule) => rule === id).length;
    paper.add(text(id, 'strong'), text(kind), text(reached), text(achievement), figure(count, COUNT_FORMAT));
  }
  paper.blank();
  paper.line(words.general, 'section');
  for (const [what = '', rule = ''] of words.generalRules({
    partlyFrom: printedQuantity(partlyFrom, 'percent'),
  }))
    paper.addReaching(text(what, 'strong'), text(rule));
  return paper.finish();
}
