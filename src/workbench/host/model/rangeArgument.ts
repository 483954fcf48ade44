import type { BookSheet } from '../../book/bookSheet';
import { parseAddress, WHOLE_SHEET } from '../address';
import type { CallArguments } from '../dispatch/hostObject';
import { HostError, invalidArgument } from '../dispatch/hostError';
import type { Session, RangeSubject } from '../session';

/** The area that a Range or an address names; the address may also be a defined name. */
export function rangeArgument(
  session: Session,
  sheet: BookSheet | undefined,
  args: CallArguments,
  index: number,
): RangeSubject {
  const object = args.object(index);
  if (object !== undefined) {
    const range = session.model.rangeSubject(object);
    if (range === undefined) throw invalidArgument();
    return range;
  }
  return rangeAt(session, sheet, args.text(index));
}

/** The whole sheet where no argument is given. */
export function rangeOrWholeSheet(session: Session, sheet: BookSheet, args: CallArguments): RangeSubject {
  return args.isGiven(0) ? rangeArgument(session, sheet, args, 0) : { session, sheet, area: WHOLE_SHEET };
}

/** The area of an address or a defined name, seen from a sheet. */
export function rangeAt(session: Session, sheet: BookSheet | undefined, text: string): RangeSubject {
  const address = parseAddress(text.startsWith('=') ? text.slice(1) : text);
  if (address === null) {
    const name = session.book.names.get(text, sheet ?? null) ?? session.book.names.get(text);
    if (name === undefined) throw invalidArgument();
    return rangeOfFormula(session, name.formula);
  }
  const target = address.sheet === null ? sheet : session.book.sheet(address.sheet);
  if (target === undefined) throw new HostError(address.sheet === null ? 'InvalidArgument' : 'ItemNotFound');
  return { session, sheet: target, area: address.area };
}

/** The area that the formula of a name points to; InvalidReference where it points to none. */
function rangeOfFormula(session: Session, formula: string): RangeSubject {
  const address = parseAddress(formula.replace(/^=/u, ''));
  const sheet = address?.sheet === null || address === null ? undefined : session.book.sheet(address.sheet);
  if (address === null || sheet === undefined) throw new HostError('InvalidReference');
  return { session, sheet, area: address.area };
}
