import { intersection } from '../../../book/areas';
import type { ConditionalFormat, ConditionalRule } from '../../../book/conditionalFormats';
import { HostClass } from '../../dispatch/hostClass';
import { HostError } from '../../dispatch/hostError';
import type { HostObject } from '../../dispatch/hostObject';
import type { RangeSubject } from '../../session';
import { requireFormattable } from '../range/writable';
import { wordValue } from '../values';
import { conditionalFormatClass } from './conditionalFormat';

/** What a format is before its rule is set. */
const NEW_RULES: Readonly<Record<string, ConditionalRule>> = {
  Custom: { kind: 'custom', formula: '' },
  CellValue: { kind: 'cellValue', comparison: 'between', formula1: '', formula2: null },
  ContainsText: { kind: 'text', match: 'contains', text: '' },
};

/** The conditional formats that touch a range, first applied first. */
export const conditionalFormatsClass = new HostClass<RangeSubject>({
  name: 'ConditionalFormatCollection',
  items: (range) => formatsOf(range).map((format) => objectOf(range, format)),
  item: (range, args) => objectOf(range, formatById(range, args.text(0))),
  objects: {
    Add: (range, args) => {
      requireFormattable(range);
      const rule = wordValue(NEW_RULES, args.text(0));
      return objectOf(range, range.sheet.conditionalFormats.add([range.area], rule));
    },
    GetItemAt: (range, args) => objectOf(range, formatsOf(range)[args.integer(0)]),
  },
  methods: { GetCount: (range) => formatsOf(range).length },
});

function formatsOf({ sheet, area }: RangeSubject): readonly ConditionalFormat[] {
  return sheet.conditionalFormats.all.filter(({ areas }) =>
    areas.some((other) => intersection(other, area) !== null),
  );
}

function formatById(range: RangeSubject, id: string): ConditionalFormat | undefined {
  return formatsOf(range).find((format) => format.id === id);
}

function objectOf(range: RangeSubject, format: ConditionalFormat | undefined): HostObject {
  if (format === undefined) throw new HostError('ItemNotFound');
  return conditionalFormatClass.of({ range, id: format.id });
}
