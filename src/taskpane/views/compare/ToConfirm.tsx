import { Button } from '@fluentui/react-components';
import type { Decision } from '../../../pira/compare/matching/decisions';
import type { Match } from '../../../pira/compare/matching/matchIndicators';
import { Section } from '../../components/Section';
import { usePlainStyles } from '../../components/plainStyles';
import { WindowedList } from '../../components/WindowedList';
import { useWords } from '../../messages/TextsContext';
import { COMPARE } from '../../messages/views/compare';
import { useIsBusy } from '../../state/PaneContext';
import { PairItem, useNameOf } from './PairItem';

const ROW_HEIGHT = 150;

interface MatchesProps {
  readonly matches: readonly Match[];
  readonly onDecide: (match: Match, decision: Decision | null) => void;
}

/** Matches that are not certain, for people to confirm or to part. */
export function ToConfirm({ matches, onDecide }: MatchesProps) {
  const plain = usePlainStyles();
  const words = useWords(COMPARE);
  const isBusy = useIsBusy();
  const nameOf = useNameOf();
  return (
    <Section title={words.toConfirm({ count: matches.length })}>
      <span className={plain.secondary}>{words.toConfirmHint}</span>
      <WindowedList
        items={matches}
        keyOf={({ identity, to }) => `${identity} ${to.id}`}
        rowHeight={ROW_HEIGHT}
      >
        {(match) => (
          <PairItem match={match} changes={[]} withEvidence>
            <Button
              size="small"
              disabledFocusable={isBusy}
              aria-label={words.sameOf({ name: nameOf(match.to) })}
              onClick={() => onDecide(match, 'same')}
            >
              {words.same}
            </Button>
            <Button
              size="small"
              disabledFocusable={isBusy}
              aria-label={words.otherOf({ name: nameOf(match.to) })}
              onClick={() => onDecide(match, 'other')}
            >
              {words.other}
            </Button>
          </PairItem>
        )}
      </WindowedList>
    </Section>
  );
}

/** Matches that the office has confirmed or parted, which it can take back. */
export function Decided({ matches, onDecide }: MatchesProps) {
  const words = useWords(COMPARE);
  const isBusy = useIsBusy();
  const nameOf = useNameOf();
  return (
    <Section title={words.decided({ count: matches.length })}>
      <WindowedList
        items={matches}
        keyOf={({ identity, to }) => `${identity} ${to.id}`}
        rowHeight={ROW_HEIGHT}
      >
        {(match) => (
          <PairItem match={match} changes={[]} withEvidence>
            <Button
              size="small"
              disabledFocusable={isBusy}
              aria-label={words.undecideOf({ name: nameOf(match.to) })}
              onClick={() => onDecide(match, null)}
            >
              {words.undecide}
            </Button>
          </PairItem>
        )}
      </WindowedList>
    </Section>
  );
}
