import { HostClass } from '../../dispatch/hostClass';
import type { WorksheetSubject } from './worksheetSubject';

export const autoFilterClass = new HostClass<WorksheetSubject>({
  name: 'AutoFilter',
  scalars: {
    IsDataFiltered: { get: ({ sheet }) => sheet.autoFilter?.isFiltering ?? false },
  },
});
