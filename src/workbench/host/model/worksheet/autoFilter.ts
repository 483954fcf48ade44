import { HostClass } from '../../dispatch/hostClass';
import { HostError } from '../../dispatch/hostError';
import type { HostObject } from '../../dispatch/hostObject';
import type { WorksheetSubject } from './worksheetSubject';

export const autoFilterClass = new HostClass<WorksheetSubject>({
  name: 'AutoFilter',
  scalars: {
    IsDataFiltered: { get: ({ sheet }) => sheet.autoFilter?.isFiltering ?? false },
  },
  objects: {
    GetRange: (subject) => {
      const range = filteredRange(subject);
      if (range === null) throw new HostError('ItemNotFound');
      return range;
    },
    GetRangeOrNullObject: filteredRange,
  },
});

function filteredRange({ session, sheet }: WorksheetSubject): HostObject | null {
  const { autoFilter } = sheet;
  return autoFilter === null ? null : session.model.range({ session, sheet, area: autoFilter.area });
}
