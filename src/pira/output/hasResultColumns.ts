import type { Plan } from '../plan/plan';

/** Whether result columns of ours stand beside a table of the plan. */
export function hasResultColumns({ tables }: Plan): boolean {
  return tables.some(({ columns }) => columns.some(({ own }) => own));
}
