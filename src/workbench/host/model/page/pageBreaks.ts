import { HostClass } from '../../dispatch/hostClass';
import { rangeArgument } from '../rangeArgument';
import type { WorksheetSubject } from '../worksheet/worksheetSubject';

interface PageBreakSubject extends WorksheetSubject {
  readonly row: number;
}

const pageBreakClass = new HostClass<PageBreakSubject>({
  name: 'PageBreak',
  scalars: {
    RowIndex: { get: ({ row }) => row },
  },
});

/** The rows that begin pages. */
export const horizontalPageBreaksClass = new HostClass<WorksheetSubject>({
  name: 'PageBreakCollection',
  items: (subject) =>
    subject.sheet.pageLayout.value.breaks.map((row) => pageBreakClass.of({ ...subject, row })),
  objects: {
    Add: (subject, args) => {
      const { row } = rangeArgument(subject.session, subject.sheet, args, 0).area;
      setBreaks(subject, (rows) => [...new Set([...rows, row])].sort((a, b) => a - b));
      return pageBreakClass.of({ ...subject, row });
    },
  },
  actions: { RemovePageBreaks: (subject) => setBreaks(subject, () => []) },
});

function setBreaks(
  { session, sheet }: WorksheetSubject,
  change: (rows: readonly number[]) => readonly number[],
): void {
  session.requirePageSetup();
  const { value } = sheet.pageLayout;
  sheet.pageLayout.set({ ...value, breaks: change(value.breaks) });
}
