import { HostClass } from '../../dispatch/hostClass';
import { invalidArgument } from '../../dispatch/hostError';
import type { HostObject } from '../../dispatch/hostObject';
import type { RangeSubject } from '../../session';
import { borderClass, type BorderSubject } from './border';
import { BORDER_SIDES, type BorderSide } from './borderSides';

const side =
  (name: BorderSide) =>
  (range: RangeSubject): HostObject =>
    borderClass.of({ range, side: name });

export const bordersClass = new HostClass<RangeSubject>({
  name: 'RangeBorderCollection',
  items: (range) => BORDER_SIDES.map((name) => borderClass.of({ range, side: name })),
  item: (range, args) => borderClass.of(borderNamed(range, args.text(0))),
  /** As `getCellProperties` and `setCellProperties` name them. */
  links: {
    Top: side('EdgeTop'),
    Bottom: side('EdgeBottom'),
    Left: side('EdgeLeft'),
    Right: side('EdgeRight'),
    Horizontal: side('InsideHorizontal'),
    Vertical: side('InsideVertical'),
  },
});

function borderNamed(range: RangeSubject, name: string | undefined): BorderSubject {
  const known = BORDER_SIDES.find((other) => other === name);
  if (known === undefined) throw invalidArgument();
  return { range, side: known };
}
