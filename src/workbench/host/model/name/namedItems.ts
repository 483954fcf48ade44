import type { BookSheet } from '../../../book/bookSheet';
import type { DefinedName } from '../../../book/definedNames';
import { fixedAddress } from '../../address';
import { HostClass } from '../../dispatch/hostClass';
import { HostError, invalidArgument } from '../../dispatch/hostError';
import type { CallArguments, HostObject } from '../../dispatch/hostObject';
import type { Session } from '../../session';
import { rangeArgument } from '../rangeArgument';
import { namedItemClass } from './namedItem';

interface NamesSubject {
  readonly session: Session;
  /** Null for the names of the whole book. */
  readonly scope: BookSheet | null;
}

/** Names that Excel keeps for its own purposes. */
const BUILT_IN = /^_xlnm\./iu;
const ALLOWED = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u;

export const namedItemsClass = new HostClass<NamesSubject>({
  name: 'NamedItemCollection',
  items: (subject) => namesOf(subject).map((name) => objectOf(subject, name)),
  item: (subject, args) => {
    const item = itemOrNull(subject, args);
    if (item === null) throw new HostError('ItemNotFound');
    return item;
  },
  objects: {
    Add: (subject, args) => {
      const { session, scope } = subject;
      session.requireWritable();
      const name = args.text(0);
      if (!ALLOWED.test(name)) throw invalidArgument();
      if (session.book.names.get(name, scope) !== undefined) throw new HostError('ItemAlreadyExists');
      session.book.names.set(name, formulaOf(subject, args), { scope, comment: args.text(2, '') });
      return namedItemClass.of({ session, name, scope });
    },
    GetItemOrNullObject: itemOrNull,
  },
  methods: { GetCount: (subject) => namesOf(subject).length },
});

function namesOf({ session, scope }: NamesSubject): readonly DefinedName[] {
  return session.book.names.all.filter((name) => name.scope === scope && !BUILT_IN.test(name.name));
}

function objectOf({ session, scope }: NamesSubject, { name }: DefinedName): HostObject {
  return namedItemClass.of({ session, name, scope });
}

function itemOrNull(subject: NamesSubject, args: CallArguments): HostObject | null {
  const name = subject.session.book.names.get(args.text(0), subject.scope);
  return name === undefined ? null : objectOf(subject, name);
}

/** A formula as given, or the address of a range with dollar signs. */
function formulaOf({ session, scope }: NamesSubject, args: CallArguments): string {
  if (args.object(1) === undefined && args.text(1).startsWith('=')) return args.text(1);
  const { sheet, area } = rangeArgument(session, scope ?? session.book.activeSheet, args, 1);
  return `=${fixedAddress(sheet.name, area)}`;
}
