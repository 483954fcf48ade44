import { boundOf } from '../bound';
import { polarityOf } from '../polarity';
import { headerUnit } from '../unitColumn';
import type { TargetInput } from '../readTargets';
import type { Better } from './better';
import { betterAround } from './ofWhole';

/** What a header says is better: a least value is to be passed upwards, a greatest one downwards. "(min)" is a unit. */
export function betterBeyond(header: string): Better | null {
  const unit = headerUnit(header);
  if (unit.kind === 'quantity' && unit.unit === 'minute') return null;
  const bound = boundOf(header);
  return bound === null ? null : bound === 'lowest' ? 'more' : 'less';
}

const setOf = (...all: readonly Better[]): ReadonlySet<Better> => new Set(all);

const LESS = setOf('less', 'less-ratio');
const TIME = setOf('less-time', 'time-kept', 'done-in-time');
/** What says of a bad thing that there is less of it. */
const TURNED = setOf('more', 'turned', 'turned-time', 'absent');

/** What the words say beside a plan or a header that says that more is better. */
function besideMore(ofWords: Better): Better {
  if (TIME.has(ofWords)) return 'share-for-time';
  return LESS.has(ofWords) ? 'unclear' : 'more';
}

/** What the words say beside a plan that says that less is better. */
function besideLess(ofWords: Better): Better {
  if (TIME.has(ofWords)) return 'less-time';
  return TURNED.has(ofWords) ? 'unclear' : 'less';
}

const IN_BRACKETS = /\([^()]*\)/g;

/** What the words around a target say is better. Long texts ask many times: it is found once. */
export function directionOf(
  { indicator, polarity, header, unit, value, text }: TargetInput,
  ofHeader: (header: string) => Better | null = betterBeyond,
): () => Better {
  let found: Better | null = null;
  // What stands in brackets is a note beside what the indicator says.
  const ofText = indicator.trim() === '' ? text : text.replace(IN_BRACKETS, ' ');
  const around = { indicator, unit, text: typeof value === 'number' ? '' : ofText };
  const told = (): Better => {
    const ofColumn = polarityOf(polarity);
    const ofBound = ofHeader(header);
    const said = ofColumn ?? ofBound;
    if (said === null) return betterAround(around);
    if (ofColumn !== null && ofBound !== null && ofColumn !== ofBound) return 'unclear';
    if (said === 'more') return besideMore(betterAround(around));
    return ofColumn === null ? 'less' : besideLess(betterAround(around));
  };
  return () => (found ??= told());
}
