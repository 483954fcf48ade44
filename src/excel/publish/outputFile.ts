import Papa from 'papaparse';
import { openDataTexts } from '../../pira/reports/openData/openDataTexts';
import { type Publication, sheetsOf } from '../../pira/reports/publicationSheets';
import type { ReportSource } from '../../pira/reports/source';
import { cleanWorkbook, standaloneSheets } from '../../pira/reports/standalone';
import type { FileFormat, OutputFile } from '../port';
import { workbookFile } from './file/workbookFile';

const TYPES: Readonly<Record<FileFormat, string>> = {
  csv: 'text/csv;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** A publication as a file, named after it and the year of the plan. */
export function outputFile(publication: Publication, format: FileFormat, source: ReportSource): OutputFile {
  const [title] = sheetsOf(publication, source.at ?? null);
  const { year } = source.evaluation;
  return {
    ok: true,
    plan: source.plan,
    name: `${year === null ? title : `${title} ${year}`}.${format}`,
    type: TYPES[format],
    bytes: format === 'csv' ? csvOf(source) : workbookFile(standaloneSheets(publication, source)),
  };
}

/** Tells programs such as Excel that the file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** The open data of a clean plan as a CSV file: UTF-8, semicolons, no text that would run as a formula. */
function csvOf(source: ReportSource): Uint8Array {
  const { plan, evaluation } = cleanWorkbook(source);
  const rows = openDataTexts(plan, evaluation).map((row) => [...row]);
  const text = Papa.unparse(rows, { delimiter: ';', newline: '\r\n' });
  return new TextEncoder().encode(`${BYTE_ORDER_MARK}${text}\r\n`);
}
