import type { DefinedName } from '../../../book/definedNames';
import { HostClass } from '../../dispatch/hostClass';
import { HostError } from '../../dispatch/hostError';
import type { CallArguments, HostObject } from '../../dispatch/hostObject';
import type { Session } from '../../session';

interface NameSubject {
  readonly session: Session;
  readonly name: string;
}

const namedItemClass = new HostClass<NameSubject>({
  name: 'NamedItem',
  identity: ({ name }) => ({ _Id: name }),
  scalars: {
    Name: { get: ({ name }) => name },
    Formula: { get: (subject) => requireName(subject).formula },
  },
  actions: {
    Delete: (subject) => {
      subject.session.requireWritable();
      requireName(subject);
      subject.session.book.names.remove(subject.name);
    },
  },
});

function requireName({ session, name }: NameSubject): DefinedName {
  const found = session.book.names.get(name);
  if (found === undefined) throw new HostError('ItemNotFound');
  return found;
}

/** Names that Excel keeps for its own purposes. */
const BUILT_IN = /^_xlnm\./iu;

/** The names that are known in the whole book. */
export const namedItemsClass = new HostClass<Session>({
  name: 'NamedItemCollection',
  items: (session) => namesOf(session).map((name) => objectOf(session, name)),
  item: (session, args) => {
    const item = itemOrNull(session, args);
    if (item === null) throw new HostError('ItemNotFound');
    return item;
  },
  objects: { GetItemOrNullObject: itemOrNull },
});

function namesOf({ book }: Session): readonly DefinedName[] {
  return book.names.all.filter(({ name, scope }) => scope === null && !BUILT_IN.test(name));
}

function objectOf(session: Session, { name }: DefinedName): HostObject {
  return namedItemClass.of({ session, name });
}

function itemOrNull(session: Session, args: CallArguments): HostObject | null {
  const name = session.book.names.get(args.text(0));
  return name === undefined ? null : objectOf(session, name);
}
