import type { Check } from '../check';
import { likeDefect, likeOneAbove } from './likeOneAbove';

/** The same name, definition, unit and targets twice in one objective. */
export const duplicateIndicator: Check = {
  rule: 'duplicate-indicator',
  severity: 'warning',
  defects: (inspection) =>
    likeOneAbove(inspection, ({ name, description, algorithm }) =>
      name.text === ''
        ? null
        : [name, description, algorithm].map(({ text }) => inspection.folded(text)).join('\n'),
    ).map((like) => likeDefect('duplicate-indicator', like)),
};
