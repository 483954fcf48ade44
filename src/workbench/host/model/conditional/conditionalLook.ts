import type { ConditionalLook } from '../../../book/conditionalFormats';
import { HostClass } from '../../dispatch/hostClass';
import { colorValue, flagValue } from '../values';
import { changeFormat, type ConditionalSubject, formatOf, presentFormat } from './conditionalSubject';

const fillClass = new HostClass<ConditionalSubject>({
  name: 'ConditionalRangeFill',
  scalars: {
    Color: {
      get: (subject) => formatOf(subject).look.fillColor,
      set: (subject, value) => changeLook(subject, { fillColor: colorValue(value) }),
    },
  },
  actions: { Clear: (subject) => changeLook(subject, { fillColor: null }) },
});

const fontClass = new HostClass<ConditionalSubject>({
  name: 'ConditionalRangeFont',
  scalars: {
    Color: {
      get: (subject) => formatOf(subject).look.fontColor,
      set: (subject, value) => changeLook(subject, { fontColor: colorValue(value) }),
    },
    Bold: {
      get: (subject) => formatOf(subject).look.bold,
      set: (subject, value) => changeLook(subject, { bold: flagValue(value) }),
    },
    Italic: {
      get: (subject) => formatOf(subject).look.italic,
      set: (subject, value) => changeLook(subject, { italic: flagValue(value) }),
    },
  },
  actions: { Clear: (subject) => changeLook(subject, { fontColor: null, bold: null, italic: null }) },
});

/** What a conditional format changes of a cell. */
export const conditionalLookClass = new HostClass<ConditionalSubject>({
  name: 'ConditionalRangeFormat',
  links: {
    Fill: (subject) => fillClass.of(subject),
    Font: (subject) => fontClass.of(subject),
  },
});

function changeLook(subject: ConditionalSubject, patch: Partial<ConditionalLook>): void {
  changeFormat(subject, { look: { ...presentFormat(subject).look, ...patch } });
}
