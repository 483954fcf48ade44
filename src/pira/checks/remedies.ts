import type { RuleId } from './finding';

/** What people do about findings, whatever their kind: the parts of a list that is worked off. */
export interface Remedy {
  readonly id: string;
  readonly it: string;
  readonly en: string;
  /** Whose findings ask for it; each rule stands in one. */
  readonly rules: readonly RuleId[];
}

/** Whatever its rule, a finding whose correction is certain asks for no more than a click. */
const ONE_CLICK: Remedy = {
  id: 'one-click',
  it: 'Correggere con un clic',
  en: 'Fix with one click',
  rules: [],
};

/** Nothing in the sheet says what would be right. */
const ASK: Remedy = {
  id: 'ask',
  it: 'Chiarire con l’ufficio competente',
  en: 'Clarify with the office in charge',
  rules: ['implausible-actual', 'easy-target', 'duplicate-indicator', 'similar-indicator', 'sub-indicators'],
};

/** In the order in which they are worked off where the findings weigh the same. */
export const REMEDIES: readonly Remedy[] = [
  ONE_CLICK,
  {
    id: 'rewrite',
    it: 'Riscrivere ciò che non si legge',
    en: 'Rewrite what cannot be read',
    rules: [
      'unreadable-target',
      'unreadable-actual',
      'unreadable-weight',
      'ambiguous-cell',
      'refused-threshold',
      'unused-levels',
    ],
  },
  {
    id: 'complete',
    it: 'Completare ciò che manca',
    en: 'Fill in what is missing',
    rules: [
      'missing-target',
      'missing-reason',
      'missing-evidence',
      'missing-in-plan',
      'missing-name',
      'missing-definition',
      'missing-type',
      'missing-unit',
      'missing-source',
      'missing-algorithm',
      'missing-mission',
      'missing-programme',
      'missing-centre',
      'missing-objective-description',
      'missing-activities',
      'missing-stakeholders',
      'missing-resources',
      'objective-without-indicators',
      'missing-triennium',
      'missing-weight',
      'only-financial',
      'decree-day',
    ],
  },
  {
    id: 'reconcile',
    it: 'Rendere coerenti i dati',
    en: 'Make the data agree',
    rules: [
      'stale-year',
      'deadline-outside-year',
      'unit-mismatch',
      'formula-mismatch',
      'ratio-mismatch',
      'status-disagrees',
      'rounded-display',
      'weights-total',
      'matrix-mismatch',
    ],
  },
  {
    id: 'choose-reading',
    it: 'Precisare come va letto',
    en: 'Say how it is to be read',
    rules: [
      'year-assumed',
      'operator-assumed',
      'unit-assumed',
      'strict-operator',
      'contrary-operator',
      'lapsed-correction',
      'doubted-year',
      'target-of-years',
      'ambiguous-column',
      'assumed-column',
      'similar-tables',
    ],
  },
  {
    id: 'update',
    it: 'Aggiornare i risultati scritti',
    en: 'Update the results in the sheet',
    rules: ['overwritten-result', 'stale-results'],
  },
  {
    id: 'name',
    it: 'Sistemare codici e nomi',
    en: 'Correct codes and names',
    rules: [
      'unknown-code',
      'name-of-another-code',
      'unofficial-name',
      'truncated-name',
      'missing-code',
      'code-without-name',
      'name-spelling',
      'programme-not-in-year',
      'old-name',
      'unchecked-mission',
      'code-mismatch',
      'duplicate-number',
      'missing-number',
      'number-gap',
      'matrix-codes',
      'type-outside-decree',
    ],
  },
  {
    id: 'tidy',
    it: 'Riordinare celle e testi',
    en: 'Tidy cells and texts',
    rules: [
      'shifted-cell',
      'fused-cell',
      'split-cell',
      'fused-header',
      'missing-header',
      'split-header',
      'misspelt-header',
      'scanning-noise',
      'shared-row',
      'year-in-target',
      'mixed-target-spelling',
      'type-spelling',
      'suspect-word',
    ],
  },
  {
    id: 'left-out',
    it: 'Controllare ciò che non è considerato',
    en: 'Check what was left out',
    rules: [
      'hidden-sheet',
      'hidden-row',
      'left-out',
      'continued-table',
      'unread-column',
      'unused-column',
      'unread-cell',
    ],
  },
  ASK,
];

const BY_RULE: ReadonlyMap<RuleId, Remedy> = new Map(
  REMEDIES.flatMap((remedy) => remedy.rules.map((rule) => [rule, remedy] as const)),
);

/** What is to be done about a finding; one of a rule that is not ours, as in a later version, is to be clarified. */
export function remedyOf({
  rule,
  fixes,
}: {
  readonly rule: RuleId;
  readonly fixes: readonly unknown[];
}): Remedy {
  return fixes.length > 0 ? ONE_CLICK : (BY_RULE.get(rule) ?? ASK);
}
