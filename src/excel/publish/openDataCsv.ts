import Papa from 'papaparse';
import type { Evaluation } from '../../pira/evaluation/evaluation';
import type { Plan } from '../../pira/plan';
import { openDataTexts } from '../../pira/reports/openData/openDataTexts';

/** Tells programs such as Excel that the file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** The open data of a clean plan as a CSV file: UTF-8, semicolons, no text that would run as a formula. */
export function openDataCsv(plan: Plan, evaluation: Evaluation): string {
  const rows = openDataTexts(plan, evaluation).map((row) => [...row]);
  return `${BYTE_ORDER_MARK}${Papa.unparse(rows, { delimiter: ';', newline: '\r\n' })}\r\n`;
}
