import type { BookSheet } from '../../../book/bookSheet';
import type { DefinedName } from '../../../book/definedNames';
import { fullAddress, parseAddress } from '../../address';
import { HostClass } from '../../dispatch/hostClass';
import { HostError } from '../../dispatch/hostError';
import type { HostObject } from '../../dispatch/hostObject';
import type { Json } from '../../dispatch/json';
import type { Session } from '../../session';
import { rangeOfFormula } from '../rangeArgument';
import { flagValue, textValue } from '../values';

interface NameSubject {
  readonly session: Session;
  readonly name: string;
  readonly scope: BookSheet | null;
}

export const namedItemClass = new HostClass<NameSubject>({
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
