import type { InEnglish } from '../english';
import type * as it from '../it/comparing';

export const targetChanges: InEnglish<typeof it.targetChanges> = {
  wider: 'easier',
  narrower: 'more demanding',
  worse: 'easier',
  better: 'more demanding',
  'same-meaning': 'asks the same',
  'year-moved': 'same day, another year',
  'other-unit': 'another unit: not comparable',
  'other-kind': 'asks for something else: not comparable',
  shifted: 'changed, direction unclear',
  unreadable: 'not readable: not comparable',
  appeared: 'target added',
  vanished: 'target removed',
};

export const textChanges: InEnglish<typeof it.textChanges> = {
  spelling: 'spelling only',
  reworded: 'the same words',
  'year-moved': 'year only',
  'prints-alike': 'the cells show the same text',
};

export const changed: typeof it.changed = (p) =>
  `${p.field}: ${p.from === '' ? '(empty)' : `“${p.from}”`} → ${p.to === '' ? '(empty)' : `“${p.to}”`}${p.remark === '' ? '' : ` (${p.remark})`}`;

export const certainties: InEnglish<typeof it.certainties> = {
  certain: 'certain',
  likely: 'likely',
  unsure: 'unsure',
};

export const evidence: InEnglish<typeof it.evidence> = {
  name: 'name',
  'opposed-name': 'names that exclude each other',
  code: 'code',
  objective: 'objective',
  'objective-code': 'code of the objective',
  mission: 'mission and programme',
  algorithm: 'algorithm',
  description: 'description',
  unit: 'unit',
  source: 'source',
  target: 'target',
};
