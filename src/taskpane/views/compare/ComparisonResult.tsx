import type { ComparedPlans } from '../../../pira/checks/otherYear/comparedPlans';
import type { Decision } from '../../../pira/compare/matching/decisions';
import type { Match } from '../../../pira/compare/matching/matchIndicators';
import { fieldName } from '../../../pira/messages/fieldName';
import type { Indicator } from '../../../pira/plan/plan';
import { Section } from '../../components/Section';
import { WindowedList } from '../../components/WindowedList';
import { usePlainStyles } from '../../components/plainStyles';
import { cellName } from '../../format';
import { useLanguage, useWords } from '../../messages/TextsContext';
import { COMPARE } from '../../messages/views/compare';
import { pairGroups } from './pairGroups';
import { PairItem, PlainItem, useNameOf } from './PairItem';
import { Decided, ToConfirm } from './ToConfirm';

const ROW_HEIGHT = 110;

interface ComparisonResultProps {
  readonly compared: ComparedPlans;
  readonly onDecide: (match: Match, decision: Decision | null) => void;
}

/** What changed from one plan to the other, from what asks for an answer to what only was worded anew. */
export function ComparisonResult({ compared: { comparison, findings }, onDecide }: ComparisonResultProps) {
  const plain = usePlainStyles();
  const language = useLanguage();
  const words = useWords(COMPARE);
  const { pairs, added, removed, notCompared } = comparison;
  const { toConfirm, changed, wording, decided, unchanged } = pairGroups(comparison);
  const effects = (effect: string): number =>
    pairs.filter(({ changes }) => changes.some((change) => change.effect === effect)).length;
  const fields = notCompared.map(({ field }) => fieldName(field, language)).join(', ');
  return (
    <>
      <div>
        <div>
          {words.summary({
            same: unchanged + wording.length,
            changed: changed.length,
            added: added.length,
            removed: removed.length,
          })}
        </div>
        <div>{words.effects({ eased: effects('eased'), tightened: effects('tightened') })}</div>
        {fields !== '' && <div className={plain.secondary}>{words.notCompared({ fields })}</div>}
      </div>
      {toConfirm.length > 0 && <ToConfirm matches={toConfirm} onDecide={onDecide} />}
      {findings.length > 0 && (
        <Section title={words.findings({ count: findings.length })}>
          <WindowedList
            items={findings}
            keyOf={({ rule, cells: [first] }) => `${rule.id} ${cellName(first, true)}`}
            rowHeight={ROW_HEIGHT}
          >
            {({ message, cells: [first, ...others], side }) => (
              <PlainItem name="" lines={[message[language]]} others={others} {...{ [side]: first }} />
            )}
          </WindowedList>
        </Section>
      )}
      {changed.length > 0 && (
        <Section title={words.changed({ count: changed.length })}>
          <WindowedList items={changed} keyOf={({ to }) => to.id} rowHeight={ROW_HEIGHT}>
            {(pair) => <PairItem match={pair} changes={pair.changes} />}
          </WindowedList>
        </Section>
      )}
      <OnlyInOnePlan title={words.added({ count: added.length })} indicators={added} side="to" />
      <OnlyInOnePlan title={words.removed({ count: removed.length })} indicators={removed} side="from" />
      {wording.length > 0 && (
        <Section title={words.wording({ count: wording.length })}>
          <WindowedList items={wording} keyOf={({ to }) => to.id} rowHeight={ROW_HEIGHT}>
            {(pair) => <PairItem match={pair} changes={pair.changes} />}
          </WindowedList>
        </Section>
      )}
      {decided.length > 0 && <Decided matches={decided} onDecide={onDecide} />}
    </>
  );
}

interface OnlyInOnePlanProps {
  readonly title: string;
  readonly indicators: readonly Indicator[];
  readonly side: 'from' | 'to';
}

/** Indicators that one of the plans alone has. */
function OnlyInOnePlan({ title, indicators, side }: OnlyInOnePlanProps) {
  const nameOf = useNameOf();
  if (indicators.length === 0) return null;
  return (
    <Section title={title}>
      <WindowedList items={indicators} keyOf={({ id }) => id} rowHeight={ROW_HEIGHT}>
        {(indicator) => (
          <PlainItem
            name={nameOf(indicator)}
            lines={indicator.objective.title.text === '' ? [] : [indicator.objective.title.text]}
            {...{ [side]: indicator.cell }}
          />
        )}
      </WindowedList>
    </Section>
  );
}
