import type { BookSheet } from '../../../book/bookSheet';
import type { DefinedName } from '../../../book/definedNames';
import { fixedAddress, fullAddress, parseAddress } from '../../address';
import { HostClass } from '../../dispatch/hostClass';
import { HostError, invalidArgument } from '../../dispatch/hostError';
import type { CallArguments, HostObject } from '../../dispatch/hostObject';
import type { Session } from '../../session';
import { rangeArgument, rangeOfFormula } from '../rangeArgument';
import type { Json } from '../../dispatch/json';
import { flagValue, textValue } from '../values';

interface NameSubject {
  readonly session: Session;
  readonly name: string;
  readonly scope: BookSheet | null;
}

const namedItemClass = new HostClass<NameSubject>({
  name: 'NamedItem',
  identity: ({ name }) => ({ _Id: name }),
  scalars: {
    Name: { get: ({ name }) => name },
    Formula: {
      get: (subject) => definition(subject).formula,
      set: (subject, value) => change(subject, { formula: textValue(value) }),
    },
    Comment: {
      get: (subject) => definition(subject).comment,
      set: (subject, value) => change(subject, { comment: textValue(value) }),
    },
    Visible: {
      get: (subject) => !definition(subject).hidden,
      set: (subject, value) => change(subject, { hidden: !flagValue(value) }),
    },
    Scope: { get: ({ scope }) => (scope === null ? 'Workbook' : 'Worksheet') },
    Type: { get: (subject) => typeAndValue(subject).type },
    Value: { get: (subject) => typeAndValue(subject).value },
  },
  links: {
    Worksheet: (subject) => {
      const sheet = worksheetOrNull(subject);
      if (sheet === null) throw new HostError('InvalidOperation');
      return sheet;
    },
  },
  objects: {
    GetRange: (subject) =>
      subject.session.model.range(rangeOfFormula(subject.session, definition(subject).formula)),
    GetRangeOrNullObject: (subject) =>
      isRange(subject)
        ? subject.session.model.range(rangeOfFormula(subject.session, definition(subject).formula))
        : null,
  },
  actions: {
    Delete: (subject) => {
      subject.session.requireWritable();
      definition(subject);
      subject.session.book.names.remove(subject.name, subject.scope);
    },
  },
});

function definition({ session, name, scope }: NameSubject): DefinedName {
  const found = session.book.names.get(name, scope);
  if (found === undefined) throw new HostError('ItemNotFound');
  return found;
}

function change(subject: NameSubject, patch: Partial<DefinedName>): void {
  subject.session.requireWritable();
  const { formula, hidden, comment } = { ...definition(subject), ...patch };
  subject.session.book.names.set(subject.name, formula, { scope: subject.scope, hidden, comment });
}

function worksheetOrNull({ session, scope }: NameSubject): HostObject | null {
  return scope === null ? null : session.model.worksheet(session, scope);
}

function isRange(subject: NameSubject): boolean {
  const sheet = parseAddress(definition(subject).formula.slice(1))?.sheet ?? null;
  return sheet !== null && subject.session.book.sheet(sheet) !== undefined;
}

/** What a name stands for, as far as it shows without calculating: an area, a number, a text, a boolean. */
function typeAndValue(subject: NameSubject): { readonly type: string; readonly value: Json } {
  const expression = definition(subject).formula.slice(1);
  if (isRange(subject)) {
    const { sheet, area } = rangeOfFormula(subject.session, `=${expression}`);
    return { type: 'Range', value: fullAddress(sheet.name, area) };
  }
  if (/^(?:TRUE|FALSE)$/iu.test(expression))
    return { type: 'Boolean', value: expression.toUpperCase() === 'TRUE' };
  if (expression !== '' && Number.isFinite(Number(expression)))
    return { type: 'Double', value: Number(expression) };
  const text = /^"([^"]*)"$/u.exec(expression)?.[1];
  return text === undefined ? { type: 'Error', value: null } : { type: 'String', value: text };
}

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
