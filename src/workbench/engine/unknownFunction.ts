import { calculateFormulas } from '@cj-tech-master/excelts/formula';
import { Book } from '../book/book';
import { BookSheet } from '../book/bookSheet';
import { workbookView } from './workbookView';

const answers = new Map<string, boolean>();

/** Whether no function has this name: the calculator is asked once, with a formula of nothing else. */
export function isUnknownFunction(name: string): boolean {
  const answer = answers.get(name) ?? isNameError(name);
  answers.set(name, answer);
  return answer;
}

function isNameError(name: string): boolean {
  const sheet = new BookSheet(1, 'A');
  const cell = { sheet, row: 0, column: 0, formula: `=${name}()` };
  const view = workbookView(new Book([sheet]), [cell]);
  calculateFormulas(view.workbook);
  const result = view.resultOf(cell);
  return typeof result === 'object' && result?.error === '#NAME?';
}
