import type { ColumnField } from '../../lexicon/labels/roles';
import type { Indicator } from '../../plan/plan';
import type { Rule } from '../rule';
import { missingInIndicators, missingMessages, type MissingWords, WARNING_BUT_IN_PLAN } from './missing';

/** A field that every indicator has. */
interface IndicatorField extends Pick<Rule, 'id' | 'it' | 'en'> {
  readonly field: ColumnField;
  readonly says: MissingWords;
  readonly has: (indicator: Indicator) => boolean;
  /** Whether a cell of its own says it. */
  readonly isPrinted?: (indicator: Indicator) => boolean;
}

/** What the decree asks of every indicator (D.P.C.M. 18/9/2012, art. 3), but for name and algorithm. */
const FIELDS: readonly IndicatorField[] = [
  {
    id: 'missing-definition',
    field: 'description',
    says: {
      it: ['Definizione tecnica mancante', 'indicarla'],
      en: ['Missing technical definition', 'state it'],
    },
    it: {
      title: 'Definizione tecnica mancante',
      why: 'Ogni indicatore ha la sua definizione tecnica (D.P.C.M. 18/9/2012, art. 3).',
      todo: 'Scrivere la definizione tecnica dell’indicatore.',
    },
    en: {
      title: 'Missing technical definition',
      why: 'Each indicator has its technical definition (D.P.C.M. 18/9/2012, art. 3).',
    },
    // An algorithm says it, too.
    has: ({ description, algorithm }) => description.text !== '' || algorithm.text !== '',
  },
  {
    id: 'missing-type',
    field: 'type',
    says: { it: ['Tipologia mancante', 'indicarla'], en: ['Missing type', 'state it'] },
    it: {
      title: 'Tipologia mancante',
      why: 'Ogni indicatore ha la sua tipologia (D.P.C.M. 18/9/2012, art. 3 e 6).',
      todo: 'Scrivere la tipologia dell’indicatore.',
    },
    en: { title: 'Missing type', why: 'Each indicator has its type (D.P.C.M. 18/9/2012, art. 3 and 6).' },
    has: ({ type }) => type.text !== '',
  },
  {
    id: 'missing-unit',
    field: 'unit',
    says: { it: ['Unità di misura mancante', 'indicarla'], en: ['Missing unit of measure', 'state it'] },
    it: {
      title: 'Unità di misura mancante',
      why: 'Ogni indicatore ha la sua unità di misura (D.P.C.M. 18/9/2012, art. 3).',
      todo: 'Scrivere l’unità di misura.',
    },
    en: {
      title: 'Missing unit',
      why: 'Each indicator has its unit of measure (D.P.C.M. 18/9/2012, art. 3).',
    },
    // The name may say it.
    has: ({ unit }) => unit.text !== '',
    isPrinted: ({ unit }) => unit.cell !== null,
  },
  {
    id: 'missing-source',
    field: 'source',
    says: { it: ['Fonte del dato mancante', 'indicarla'], en: ['Missing data source', 'state it'] },
    it: {
      title: 'Fonte mancante',
      why: 'La fonte del dato permette di verificare la misura (D.P.C.M. 18/9/2012, art. 3).',
      todo: 'Scrivere da dove viene il dato.',
    },
    en: {
      title: 'Missing source',
      why: 'The data source lets the measure be verified (D.P.C.M. 18/9/2012, art. 3).',
    },
    has: ({ source }) => source.text !== '',
  },
];

export const indicatorFields: readonly Rule[] = FIELDS.map(({ field, says, has, isPrinted, ...rule }) => {
  const messages = missingMessages(says);
  return {
    ...rule,
    remedy: 'complete',
    ...WARNING_BUT_IN_PLAN,
    messages,
    defects: (inspection) => missingInIndicators(inspection, field, messages, has, isPrinted),
  };
});
