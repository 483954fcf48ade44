import type { Area } from '../../../../pira/sheet/address';
import { intersection } from '../../../book/areas';
import type { BookSheet } from '../../../book/bookSheet';
import { fullAddress } from '../../address';
import { HostClass } from '../../dispatch/hostClass';
import { HostError, invalidArgument, apiNotFound } from '../../dispatch/hostError';
import type { HostObject, CallArguments, EventKey } from '../../dispatch/hostObject';
import { withArea } from './rangeSubject';
import { rangeAt } from '../rangeArgument';
import type { RangeSubject, Session } from '../../session';
import { rangeFormatClass } from '../format/rangeFormat';
import type { Json } from '../../dispatch/json';

interface AreasSubject {
  readonly range: RangeSubject;
  readonly areas: readonly Area[];
}

/** Excel gives up above this many merged areas. */
const MOST_MERGED_AREAS = 512;
const LONGEST_ADDRESSES = 8_192;

const rangeCollectionClass = new HostClass<AreasSubject>({
  name: 'RangeCollection',
  items: ({ range, areas }) => areas.map((area) => range.session.model.range(withArea(range, area))),
});

const rangeAreasClass = new HostClass<AreasSubject>({
  name: 'RangeAreas',
  scalars: {
    Address: {
      get: ({ range, areas }) => areas.map((area) => fullAddress(range.sheet.name, area)).join(','),
    },
  },
  links: {
    Areas: (subject) => rangeCollectionClass.of(subject),
    Format: ({ range, areas }) => {
      const [first, ...others] = areas.map((area) => rangeFormatClass.of(withArea(range, area)));
      return first === undefined ? null : combinedObject([first, ...others]);
    },
  },
});

/** The merged areas of which some cell lies in the range; null where there is none. */
export function mergedAreas(range: RangeSubject): HostObject | null {
  const areas = range.sheet.merges.areas.filter((area) => intersection(area, range.area) !== null);
  if (areas.length > MOST_MERGED_AREAS) throw new HostError('GeneralException');
  return areas.length === 0 ? null : rangeAreasClass.of({ range, areas });
}

/** The areas of an address with commas between them; Excel takes no more than 8,192 characters of it. */
export function areasAt(session: Session, sheet: BookSheet, addresses: string): HostObject {
  if (addresses.length > LONGEST_ADDRESSES) throw invalidArgument();
  const ranges = addresses.split(',').map((address) => rangeAt(session, sheet, address.trim()));
  const [range] = ranges;
  if (range === undefined || ranges.some((other) => other.sheet !== sheet)) throw invalidArgument();
  return rangeAreasClass.of({ range, areas: ranges.map(({ area }) => area) });
}

/** An area by itself, where Excel answers as if there could be several. */
export function singleArea(range: RangeSubject): HostObject {
  return rangeAreasClass.of({ range, areas: [range.area] });
}

/**
 * Several objects of one class as one, as the format of several areas is: what is written goes to each of them, what
 * is read is what they all agree on, null where they differ. There has to be at least one.
 */
function combinedObject(objects: readonly [HostObject, ...HostObject[]]): HostObject {
  const [first] = objects;
  const each = (pick: (object: HostObject) => HostObject | null): HostObject | null => {
    const [one, ...others] = objects.flatMap((object) => pick(object) ?? []);
    return one === undefined ? null : combinedObject([one, ...others]);
  };
  const common = (answers: readonly Json[]): Json =>
    new Set(answers.map((answer) => JSON.stringify(answer))).size === 1 ? (answers[0] ?? null) : null;
  return {
    className: first.className,
    scalars: first.scalars,
    isCollection: first.isCollection,
    identity: () => first.identity(),
    items: () => first.items(),
    read: (name) => common(objects.map((object) => object.read(name))),
    write: (name, value) => {
      for (const object of objects) object.write(name, value);
    },
    link: (name) => (first.link(name) ? each((object) => object.link(name) ?? null) : first.link(name)),
    open: (method, args) => each((object) => object.open(method, args)),
    call: (method, args: CallArguments) => common(objects.map((object) => object.call(method, args))),
    item: (args) => each((object) => object.item(args)),
    event: (name): EventKey => {
      throw apiNotFound(first.className, `on${name}`);
    },
  };
}
