import { isLabelOfMoney, isLabelOfRisks } from '../../../lexicon/cells/otherTables';
import { rolesWith } from '../../../lexicon/labels/roleProperties';
import type { Layout } from '../layout';

/** Columns of which one makes the rows below missions, programmes or objectives. */
export const ENTERED = rolesWith('coded');

/** Whether areas of risk are what the rows are about: measures against them, with indicators and targets of their own. */
export const listsRisks = ({ slots: [first, ...others] }: Layout): boolean =>
  first !== undefined && isLabelOfRisks(first.header.text) && !others.some(({ role }) => ENTERED.has(role));

/** Whether nothing stands beside objectives but amounts of money: what is spent for them, and no plan. */
export const listsMoney = ({ slots }: Layout): boolean => {
  const values = slots.filter(({ role }) => !ENTERED.has(role) && role !== 'responsibilityCentre');
  return (
    slots.some(({ role }) => role === 'objective') &&
    values.some(({ role }) => role === 'target') &&
    values.every(({ header }) => isLabelOfMoney(header.text))
  );
};
