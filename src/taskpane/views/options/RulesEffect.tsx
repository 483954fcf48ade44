import { makeStyles, tokens } from '@fluentui/react-components';
import type { RulesEffect } from '../../../pira/evaluation/rulesEffect';
import type { IndicatorResult } from '../../../pira/evaluation/evaluation';
import { STATUSES } from '../../../pira/evaluation/outcome';
import { sayStatus } from '../../../pira/messages/sayStatus';
import { usePlainStyles } from '../../components/plainStyles';
import { achievementText, outcomeAchievement, shortened } from '../../format';
import { useLanguage, useTexts, useWords } from '../../messages/TextsContext';
import { RULES } from '../../messages/views/rules';

const MOST_LISTED = 8;

const useStyles = makeStyles({
  effect: {
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
  },
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingInlineStart: tokens.spacingHorizontalL },
});

/** What rules that are being chosen would change on this plan, before they are kept. */
export function RulesEffect({ effect: { before, after, changed } }: { readonly effect: RulesEffect }) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const language = useLanguage();
  const words = useWords(RULES);
  const { unnamed } = useTexts();
  const figure = (achievement: number | null) => achievementText(achievement, language) || words.noFigure;
  const outcome = ({ outcome: of }: IndicatorResult) =>
    `${sayStatus(of.status, language)} ${outcomeAchievement(of, language) || words.noFigure}`;
  const counts = STATUSES.filter((status) => before.counts[status] !== after.counts[status]).map((status) =>
    words.fromTo({
      what: sayStatus(status, language),
      from: String(before.counts[status]),
      to: String(after.counts[status]),
    }),
  );
  const whole =
    before.achievement === after.achievement
      ? []
      : [
          words.fromTo({
            what: words.whole,
            from: figure(before.achievement),
            to: figure(after.achievement),
          }),
        ];
  const lines = [...whole, ...counts];
  return (
    <div className={styles.effect} role="status">
      <strong>{words.effect({ count: changed.length })}</strong>
      {lines.map((line) => (
        <div key={line}>{line}</div>
      ))}
      <ul className={styles.list}>
        {changed.slice(0, MOST_LISTED).map(({ before: one, after: other }) => (
          <li key={one.indicator.id}>
            {shortened(one.indicator.name.text || unnamed)}:{' '}
            {words.change({
              from: outcome(one),
              to: outcome(other),
            })}
          </li>
        ))}
      </ul>
      {changed.length > MOST_LISTED && (
        <span className={plain.secondary}>{words.more({ count: changed.length - MOST_LISTED })}</span>
      )}
    </div>
  );
}
