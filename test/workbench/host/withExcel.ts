import type { Book } from '../../../src/workbench/book/book';
import { type ExcelOptions, openExcel } from '../../../src/workbench/office/nodeExcel';
import type { ExcelHost } from '../../../src/workbench/host/host';
import { sampleBook } from './sampleBook';

/** Opens a book for the time of some work, the sample where none is given. */
export async function withExcel<T>(
  work: (host: ExcelHost) => Promise<T>,
  options: Partial<ExcelOptions> & { readonly book?: Book } = {},
): Promise<T> {
  const excel = openExcel(options.book ?? sampleBook(), options);
  try {
    return await work(excel.host);
  } finally {
    excel.close();
  }
}

/** The code of the error with which a run fails; "none" where it does not fail. */
export async function codeOf(run: (context: Excel.RequestContext) => Promise<unknown>): Promise<string> {
  try {
    await Excel.run(async (context) => {
      await run(context);
      await context.sync();
    });
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error.code;
    throw error;
  }
  return 'none';
}

/** Lets the messages that are on their way arrive. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setTimeout(resolve, 0));
}
