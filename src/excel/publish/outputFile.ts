import { type Publication, PUBLICATION_SHEETS } from '../../pira/reports/publicationSheets';
import type { Source } from '../../pira/reports/source';
import { cleanWorkbook, standaloneSheets } from '../../pira/reports/standalone';
import type { FileFormat, OutputFile } from '../port';
import { workbookFile } from './file/workbookFile';
import { openDataCsv } from './openDataCsv';

const TYPES: Readonly<Record<FileFormat, string>> = {
  csv: 'text/csv;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** A publication as a file, named after it and the year of the plan. */
export function outputFile(publication: Publication, format: FileFormat, source: Source): OutputFile {
  const [title] = PUBLICATION_SHEETS[publication];
  const { year } = source.evaluation;
  return {
    ok: true,
    plan: source.plan,
    name: `${year === null ? title : `${title} ${year}`}.${format}`,
    type: TYPES[format],
    bytes: format === 'csv' ? csvOf(source) : workbookFile(standaloneSheets(publication, source)),
  };
}

function csvOf(source: Source): Uint8Array {
  const { plan, evaluation } = cleanWorkbook(source);
  return new TextEncoder().encode(openDataCsv(plan, evaluation));
}
