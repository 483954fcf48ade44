import { intersection } from '../../../book/areas';
import type { ConditionalFormat, ConditionalRule } from '../../../book/conditionalFormats';
import { HostClass } from '../../dispatch/hostClass';
import { HostError } from '../../dispatch/hostError';
import type { HostObject } from '../../dispatch/hostObject';
import type { RangeSubject } from '../../session';
import { requireFormattable } from '../range/writable';
import { enumValue, numberValue } from '../values';
import { withArea } from '../range/rangeSubject';
import { type ConditionalSubject, formatOf, storedFormat } from './conditionalSubject';
import { customClass } from './conditionalRules';

type Kind = ConditionalRule['kind'];

const conditionalFormatClass = new HostClass<ConditionalSubject>({
  name: 'ConditionalFormat',
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Id: { get: ({ id }) => id },
    /** Place in the order of application, from zero. */
    Priority: {
      get: (subject) => subject.range.sheet.conditionalFormats.all.indexOf(formatOf(subject)),
      set: (subject, value) => {
        requireFormattable(subject.range);
        const formats = subject.range.sheet.conditionalFormats;
        formats.move(storedFormat(subject).id, numberValue(value, 0, formats.all.length - 1));
      },
    },
  },
  links: {
    Custom: (subject) => customClass.of(requireKind(subject, 'custom')),
    CustomOrNullObject: (subject) => (isKind(subject, 'custom') ? customClass.of(subject) : null),
  },
  objects: {
    GetRangeOrNullObject: rangeOf,
  },
  actions: {
    Delete: (subject) => {
      requireFormattable(subject.range);
      subject.range.sheet.conditionalFormats.remove(formatOf(subject).id);
    },
  },
});

function isKind(subject: ConditionalSubject, kind: Kind): boolean {
  return storedFormat(subject).rule.kind === kind;
}

function requireKind(subject: ConditionalSubject, kind: Kind): ConditionalSubject {
  if (!isKind(subject, kind)) throw new HostError('InvalidOperation');
  return subject;
}

/** The range of a format with one area; null for one with several. */
function rangeOf(subject: ConditionalSubject): HostObject | null {
  const [area, ...others] = formatOf(subject).areas;
  if (area === undefined || others.length > 0) return null;
  return subject.range.session.model.range(withArea(subject.range, area));
}

/** What a format is before its rule is set: the add-in makes rules by formula. */
const NEW_RULES: Readonly<Record<string, ConditionalRule>> = { Custom: { kind: 'custom', formula: '' } };

/** The conditional formats that touch a range, first applied first. */
export const conditionalFormatsClass = new HostClass<RangeSubject>({
  name: 'ConditionalFormatCollection',
  items: (range) => formatsOf(range).map((format) => objectOf(range, format)),
  item: (range, args) => objectOf(range, formatById(range, args.text(0))),
  objects: {
    Add: (range, args) => {
      requireFormattable(range);
      const rule = enumValue(NEW_RULES, args.text(0));
      return objectOf(range, range.sheet.conditionalFormats.add([range.area], rule));
    },
  },
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
