import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { Section } from '../../components/Section';
import { usePlainStyles } from '../../components/plainStyles';
import { outcomeAchievement, shortened } from '../../format';
import { useLanguage, useTexts } from '../../messages/TextsContext';
import { toExplanation } from '../../place';
import { usePlace } from '../../PlaceContext';
import type { ChangedResult } from './changedSince';

const MOST_LISTED = 5;

const useStyles = makeStyles({ row: { overflowWrap: 'anywhere' }, detail: { display: 'block' } });

/** Which outcomes have changed since the last evaluation; each leads to its explanation. */
export function Changes({ changed }: { readonly changed: readonly ChangedResult[] }) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const language = useLanguage();
  const { place, go } = usePlace();
  const { summary, status, unnamed } = useTexts();
  const outcome = ({ outcome: of }: ChangedResult['after']) =>
    [status[of.status], outcomeAchievement(of, language)].filter((part) => part !== '').join(' ');
  return (
    <Section title={summary.changed({ count: changed.length })}>
      <ul className={plain.list}>
        {changed.slice(0, MOST_LISTED).map(({ before, after }) => (
          <li key={after.indicator.id}>
            <button
              type="button"
              className={mergeClasses(plain.rowButton, styles.row)}
              onClick={() => go(toExplanation(place, after.indicator.id, true))}
            >
              {shortened(after.indicator.name.text) || unnamed}
              <span className={mergeClasses(plain.secondary, styles.detail)}>
                {summary.fromTo({ from: outcome(before), to: outcome(after) })}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {changed.length > MOST_LISTED && (
        <span className={plain.secondary}>
          {summary.changedOthers({ count: changed.length - MOST_LISTED })}
        </span>
      )}
    </Section>
  );
}
