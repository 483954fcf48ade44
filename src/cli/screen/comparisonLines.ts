import type { ComparedPlans } from '../../pira/checks/otherYear/comparedPlans';
import { sayChange } from '../../pira/compare/sayChange';
import type { Indicator } from '../../pira/plan/plan';
import { addressOf } from '../../pira/sheet/address';
import { alignColumns } from '../alignColumns';
import type { Terminal } from '../terminal';

/** What changed from one plan to the other, for people: an indicator a line, then what is to be looked at. */
export function comparisonLines({ comparison, findings }: ComparedPlans, terminal: Terminal): string[] {
  const { words } = terminal;
  const { language, comparisonKinds: kinds } = words;
  const { from, to, pairs, added, removed, unsure } = comparison;
  const changed = pairs.filter(({ changes }) => changes.length > 0);
  const summary = words.comparison({
    from: String(from.year ?? ''),
    to: String(to.year ?? ''),
    same: pairs.length - changed.length,
    changed: changed.length,
    added: added.length,
    removed: removed.length,
    unsure: unsure.length,
  });
  const rows = [
    ...pairs
      .filter(({ changes, certainty }) => changes.length > 0 || certainty === 'likely')
      .map((pair) => [
        pair.certainty === 'likely' ? kinds.likely : kinds.changed,
        nameOf(pair.to),
        [
          ...(pair.certainty === 'likely' ? [words.mayBe(nameOf(pair.from))] : []),
          ...pair.changes.map((change) => sayChange(change, language)),
        ].join('; '),
      ]),
    ...added.map((indicator) => [kinds.added, nameOf(indicator), '']),
    ...removed.map((indicator) => [kinds.removed, nameOf(indicator), '']),
    ...unsure.map((match) => [kinds.unsure, nameOf(match.to), words.mayBe(nameOf(match.from))]),
  ];
  const found = findings.map(({ rule, cells: [first], message }) => [
    addressOf(first),
    words.severities[rule.severity],
    message[language],
  ]);
  return [
    summary,
    ...(rows.length === 0 ? [] : alignColumns([words.comparisonTitles, ...rows], [13, 44], terminal)),
    ...(found.length === 0 ? [] : ['', ...alignColumns([words.findingTitles, ...found], [6, 12], terminal)]),
  ];
}

function nameOf({ name, description }: Indicator): string {
  return name.text || description.text;
}
