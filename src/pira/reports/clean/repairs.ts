import type { CellRef } from '../../sheet/address';
import { corrections as words } from '../../messages/it/reports';
import { fieldName } from '../../messages/fieldName';
import type { Plan } from '../../plan/plan';
import type { Observation } from '../../plan/observation';
import type { CleanPlanChange } from './applyFixes';

/** What the reader repaired in cells that go into the clean plan, as corrections. Headers are ours and need none. */
export function repairsOf({ observations, objectives }: Plan): readonly CleanPlanChange[] {
  const titleAt = (cell: CellRef): string =>
    objectives.find((one) => one.cell.sheet === cell.sheet && one.cell.row === cell.row)?.title.text ?? '';
  return observations.flatMap((observation) => repairOf(observation, titleAt));
}

function repairOf(observation: Observation, titleAt: (cell: CellRef) => string): CleanPlanChange[] {
  const { cell } = observation;
  switch (observation.kind) {
    case 'shifted-cell':
    case 'fused-cell': {
      const { text, field, kind } = observation;
      const after = words.under({ field: fieldName(field, 'it'), text });
      return [{ cell, before: text, after, reason: words.reasons[kind] }];
    }
    case 'split-cell': {
      const { text, field, kind } = observation;
      const after = words.joined({ field: fieldName(field, 'it'), text });
      return [{ cell, before: text, after, reason: words.reasons[kind] }];
    }
    case 'noise':
      return [{ cell, before: observation.text, after: words.dropped, reason: words.reasons.noise }];
    case 'number-inferred': {
      const title = titleAt(cell);
      const after = words.inferredNumber({ number: observation.number, title });
      return [{ cell, before: title, after, reason: words.reasons[observation.kind] }];
    }
    case 'packed-row':
    case 'fused-header':
    case 'missing-header':
    case 'split-header':
    case 'misspelt-header':
    case 'unread-cell':
    case 'doubted-year':
    case 'target-of-years':
    case 'carried-down':
    case 'header-year':
    case 'unread-column':
    case 'assumed-column':
    case 'unused-column':
    case 'ambiguous-cell':
    case 'ambiguous-column':
    case 'continued-table':
    case 'repeated-table':
    case 'another-document':
      return [];
  }
}
