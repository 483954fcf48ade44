import type { Answer, Merge } from '../../pira/collect/merge';
import { indicatorLabel } from '../../pira/collect/rowKey';
import { say } from '../../pira/messages';
import { fieldName } from '../../pira/messages/fieldName';
import { addressOf } from '../../pira/sheet/address';
import type { Terminal } from '../terminal';

/** What filled collections brought, for people: everything that was not simply taken by name. */
export function mergeLines(
  { taken, same, conflicts, unsure, missing, rejected }: Merge,
  terminal: Terminal,
): string[] {
  const { words } = terminal;
  const { language } = words;
  const at = ({ cell }: Pick<Answer, 'cell'>) => addressOf(cell);
  const named = ({ field, result }: Answer) =>
    [indicatorLabel(result.indicator), ...(field === 'actual' ? [] : [fieldName(field, language)])].join(
      ', ',
    );
  const saidOf = ({ doubt }: Answer) => (doubt === null ? [] : [say(doubt, language)]);
  return [
    words.mergeCounts({
      taken: taken.length,
      same: same.length,
      conflicts: conflicts.length,
      unsure: unsure.length,
      missing: missing.length,
      rejected: rejected.length,
    }),
    ...taken.map((one) =>
      [words.mergeTaken(at(one), named(one), one.theirs, one.file), ...saidOf(one)].join('. '),
    ),
    ...conflicts.map((one) => words.mergeConflict(at(one), named(one), one.ours, one.theirs, one.file)),
    ...unsure.map((one) => words.mergeUnsure(at(one), one.theirs, one.file, saidOf(one).join(' '))),
    ...rejected.map(({ file, cell, reason }) => words.mergeRejected(file, cell, say(reason, language))),
    ...missing.map(({ indicator }) =>
      words.mergeMissing(
        addressOf(indicator.cell),
        indicatorLabel(indicator),
        indicator.responsibilityCentre.text,
      ),
    ),
  ];
}
