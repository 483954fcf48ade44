import { apiNotFound } from '../../dispatch/hostError';
import type { CallArguments, EventKey, HostObject } from '../../dispatch/hostObject';
import type { Json } from '../../dispatch/json';

/**
 * Several objects of one class as one, as the format of several areas is: what is written goes to each of them, what
 * is read is what they all agree on, null where they differ. There has to be at least one.
 */
export function together(objects: readonly [HostObject, ...HostObject[]]): HostObject {
  const [first] = objects;
  const each = (pick: (object: HostObject) => HostObject | null): HostObject | null => {
    const [one, ...others] = objects.flatMap((object) => pick(object) ?? []);
    return one === undefined ? null : together([one, ...others]);
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
