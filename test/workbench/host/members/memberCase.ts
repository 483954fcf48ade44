import type { Book } from '../../../../src/workbench/book/book';

/** One use of members through the genuine client, and what it answers. */
export interface MemberCase {
  readonly name: string;
  readonly run: (context: Excel.RequestContext) => Promise<unknown>;
  readonly answer: unknown;
  /** Changes to the sample workbook beforehand. */
  readonly prepare?: (book: Book) => void;
  /** Version of ExcelApi that the host declares; 1.9 unless told. */
  readonly api?: string;
}

/** Loads properties of an object and gives just these. */
export async function loaded(object: OfficeExtension.ClientObject, names: string): Promise<unknown> {
  const client: unknown = Reflect.get(object, 'load');
  if (typeof client !== 'function') throw new Error('cannot be loaded');
  Reflect.apply(client, object, [names]);
  await contextOf(object).sync();
  return Object.fromEntries(names.split(',').map((name) => [name, Reflect.get(object, name) as unknown]));
}

function contextOf(object: object): Excel.RequestContext {
  const context: unknown = Reflect.get(object, 'context');
  if (!(context instanceof Excel.RequestContext)) throw new Error('not an object of the client');
  return context;
}

export function planOf(context: Excel.RequestContext): Excel.Worksheet {
  return context.workbook.worksheets.getItem('Piano 2021');
}
