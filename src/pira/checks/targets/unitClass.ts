import { fold } from '../../lexicon/text/fold';
import type { Target, Unit } from '../../expressions/target';

/** Kinds of quantity that a unit column and a target must agree on. */
export type UnitClass = 'percent' | 'number' | 'money' | 'time' | 'date' | 'yes-no';

const PATTERNS: readonly (readonly [UnitClass, RegExp])[] = [
  ['percent', /^(?:in )?(?:valore )?(?:%|percentual[ei]|perc\b|per cento|percento)(?: .*)?$/],
  ['number', /^(?:in )?(?:n|n°|nr|num|numero|numerico|numerica|unita|quantita|valore assoluto)\.?$/],
  ['money', /^(?:in |migliaia di |milioni di |importo in |valore in )*(?:euro|eur|€|k€|m€)\.?$/],
  [
    'time',
    /^(?:n\.? |numero |num\. )?(?:di )?(?:giorn[oi]|gg|or[ae]|minut[oi]|min|mes[ei]|settiman[ae])\b\.?(?: .*)?$/,
  ],
  ['date', /^(?:data|date|scadenza|gg\/mm\/aaaa|giorno\/mese\/anno)(?: .*)?$/],
  ['yes-no', /^(?:si|s) ?[/-] ?(?:no|n)$|^on ?[/-] ?off$|^boolean[oa]?$|^vero ?[/-] ?falso$/],
];

const CLASS_OF_UNIT: Readonly<Record<Unit, UnitClass>> = {
  number: 'number',
  percent: 'percent',
  'percentage-point': 'percent',
  euro: 'money',
  minute: 'time',
  hour: 'time',
  day: 'time',
  'working-day': 'time',
  month: 'time',
};

/** What a unit column's text says; null where it says something else, such as an index or a score. */
export function classOfUnit(unit: string): UnitClass | null {
  const folded = fold(unit);
  return PATTERNS.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}

/** What a target is about; null for a change or where it cannot be read. */
export function classOfTarget(target: Target): UnitClass | null {
  switch (target.kind) {
    case 'threshold':
    case 'range':
      return CLASS_OF_UNIT[target.unit];
    case 'deadline':
      return 'date';
    case 'yes-no':
      return 'yes-no';
    case 'change':
    case 'unreadable':
      return null;
  }
}
