import { MEASURE_ACCOUNTS } from './actual/measureAccounts';
import type { MeasureExample } from './actual/measureRule';
import { MEASURE_RULES } from './actual/measureRules';
import { WORK_ACCOUNTS } from './actual/workAccounts';
import { ACCOUNTS } from './expression/ledger/accounts';
import { PHRASE_RULES } from './expression/ledger/phraseRules';
import { DEADLINE_RULES } from './expression/deadline';
import { CONTEXT_RULES } from './expression/inContext';
import { JOIN_RULES } from './expression/joins';
import { PAIR_REASONS } from './expression/range';
import { CLAUSE_RULES } from './expression/readClause';
import type { Example } from './expression/rule';
import { SINGLE_RULES } from './expression/value/single';
import { CHANGE_RULES } from './expression/value/changeRules';
import { VALUE_RULES } from './expression/value/valueRules';
import { WITHOUT_VALUE_RULES } from './expression/prose/withoutValue';
import { LABEL_RULES } from './expression/yearLabels';

/** A rule of reading as people see it: its name and the texts it exists for. */
interface ShownRule<Text> {
  readonly name: string;
  readonly examples: readonly Text[];
}

/** Every rule by which a target's text is read or refused, in the order in which they are asked. */
export const TARGET_RULES: readonly ShownRule<Example>[] = [
  ...LABEL_RULES,
  ...CONTEXT_RULES,
  ...CLAUSE_RULES,
  ...WITHOUT_VALUE_RULES,
  ...DEADLINE_RULES,
  ...JOIN_RULES,
  ...PAIR_REASONS,
  ...SINGLE_RULES,
  ...CHANGE_RULES,
  ...VALUE_RULES,
  ...ACCOUNTS,
  ...PHRASE_RULES,
];

/** The target beside the examples of a rule that holds beside any target of so much at least. */
const AT_LEAST = '>= 5';

/** Every rule by which the text of an actual value is read or refused, in the order in which they are asked. */
export const ACTUAL_RULES: readonly ShownRule<MeasureExample>[] = [
  ...MEASURE_RULES,
  ...MEASURE_ACCOUNTS.map(({ name, examples }) => ({
    name,
    examples: examples.map((example) => ({ target: AT_LEAST, ...example })),
  })),
  ...WORK_ACCOUNTS,
];
