import type { StepName } from '../../excel/steps';
import type { Texts } from '../messages';

/** What a step did, as the pane names it. */
export function stepName(name: StepName, { steps }: Texts): string {
  switch (name.kind) {
    case 'evaluation':
      return steps.evaluation();
    case 'collection':
      return steps.collection(name);
    case 'correction':
      return steps.correction(name);
    case 'entry':
      return steps.entry[name.of];
    case 'publication':
      return steps.publication[name.publication];
    case 'insertion':
      return steps.insertion({ count: name.sheets });
    case 'next-year':
      return steps.nextYear(name);
    case 'removal':
      return steps.removal[name.of];
  }
}
