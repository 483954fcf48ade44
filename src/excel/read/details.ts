import { markerIn } from '../../pira/output/highlightMarker';

/** A conditional format of ours that a sheet has. */
export interface OwnHighlight {
  readonly id: string;
  readonly marker: string;
}

/** What is asked of a sheet besides its cells. Excel may fail to tell any of it, whatever the rest of the workbook. */
export interface Details {
  readonly protection: boolean;
  /** The sheet's own filter hides rows. */
  readonly filter: boolean;
  readonly tables: readonly { readonly name: string; readonly isFiltered: boolean }[];
  readonly 'conditional-formats': readonly OwnHighlight[];
}

export type Detail = keyof Details;

/** What counts where Excel does not tell. */
export const UNKNOWN: Details = { protection: false, filter: false, tables: [], 'conditional-formats': [] };

export const DETAILS: readonly Detail[] = ['protection', 'filter', 'tables', 'conditional-formats'];

/** How to queue the question for each detail; the function tells the answer once it is there. */
export const ASK_DETAIL: {
  readonly [Name in Detail]: (sheet: Excel.Worksheet) => () => Details[Name];
} = {
  protection: ({ protection }) => {
    protection.load('protected');
    return () => protection.protected;
  },
  filter: ({ autoFilter }) => {
    autoFilter.load('isDataFiltered');
    return () => autoFilter.isDataFiltered;
  },
  tables: ({ tables }) => {
    tables.load('items/name,items/autoFilter/isDataFiltered');
    return () =>
      tables.items.map(({ name, autoFilter }) => ({ name, isFiltered: autoFilter.isDataFiltered }));
  },
  'conditional-formats': askOwnHighlights,
};

/** Queues the questions for all details; the function tells the answers. */
export function askDetails(sheet: Excel.Worksheet): () => Details {
  const protection = ASK_DETAIL.protection(sheet);
  const filter = ASK_DETAIL.filter(sheet);
  const tables = ASK_DETAIL.tables(sheet);
  const highlights = ASK_DETAIL['conditional-formats'](sheet);
  return () => ({
    protection: protection(),
    filter: filter(),
    tables: tables(),
    'conditional-formats': highlights(),
  });
}

/** Queues the question for the conditional formats of ours in a sheet; the function tells them once it is answered. */
export function askOwnHighlights(sheet: Excel.Worksheet): () => OwnHighlight[] {
  const { conditionalFormats } = sheet.getRange();
  conditionalFormats.load('items/id,items/customOrNullObject/rule/formula');
  return () =>
    conditionalFormats.items.flatMap(({ id, customOrNullObject }) => {
      const marker = customOrNullObject.isNullObject ? null : markerIn(customOrNullObject.rule.formula);
      return marker === null ? [] : [{ id, marker }];
    });
}
