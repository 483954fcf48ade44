import * as en from '../messages/en/comparing';
import { fieldName } from '../messages/fieldName';
import type { Language } from '../messages';
import * as it from '../messages/it/comparing';
import type { FieldChange } from './changes/changesBetween';
import type { Match } from './matching/matchIndicators';

const WORDS = { it, en } as const;

/** What a change of a target does, in words; "" for any other change. */
export function sayTargetChange({ field, kind, effect }: FieldChange, language: Language): string {
  const { targetChanges, textChanges } = WORDS[language];
  if (field !== 'target' || kind === 'changed' || kind === 'spelling' || kind === 'reworded') return '';
  if (kind !== 'prints-alike') return targetChanges[kind];
  const does = { eased: targetChanges.wider, tightened: targetChanges.narrower, other: '' }[effect];
  return [does, textChanges['prints-alike']].filter((part) => part !== '').join('; ');
}

/** A change in one line: what it is of, before and after. */
export function sayChange(change: FieldChange, language: Language): string {
  const { changed, textChanges } = WORDS[language];
  const { field, kind, from, to } = change;
  const known: Partial<Record<string, string>> = textChanges;
  const remark = field === 'target' ? sayTargetChange(change, language) : (known[kind] ?? '');
  return changed({ field: fieldName(field, language), from, to, remark });
}

/** What speaks for a match, from the strongest: "nome, codice, obiettivo". */
export function sayEvidence({ evidence }: Pick<Match, 'evidence'>, language: Language): string {
  return evidence
    .toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points))
    .map(({ kind }) => WORDS[language].evidence[kind])
    .join(', ');
}

/** How sure a match is, in words. */
export function sayCertainty({ certainty }: Pick<Match, 'certainty'>, language: Language): string {
  return WORDS[language].certainties[certainty];
}
