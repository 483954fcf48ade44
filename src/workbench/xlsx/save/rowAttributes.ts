import type { RowLayout } from '../../book/rows';
import type { Attributes } from '../xml/markup';
import type { WithAttributes } from '../xml/xmlElement';

const NO_ATTRIBUTES: Attributes = {};
const ONE_SPAN = /^(\d{1,5}):(\d{1,5})$/;

/** The attributes of a row whose layout was edited. */
export function rowAttributes({ height, hidden, style }: RowLayout): Attributes {
  return {
    ht: height,
    customHeight: height === null ? null : true,
    hidden: hidden ? true : null,
    s: style,
    customFormat: style === null ? null : true,
  };
}

/** The `spans` hint of a row that got cells between two columns; nothing where it needs no change. */
export function widenSpans(row: WithAttributes, first: number, last: number): Attributes {
  const spans = row.attributes['spans'];
  if (spans === undefined || last < 0) return NO_ATTRIBUTES;
  const [, from, to] = ONE_SPAN.exec(spans) ?? [];
  // A hint of several spans is optional and not worth repairing.
  if (from === undefined || to === undefined) return { spans: null };
  const widened = `${Math.min(Number(from), first + 1)}:${Math.max(Number(to), last + 1)}`;
  return widened === spans ? NO_ATTRIBUTES : { spans: widened };
}
