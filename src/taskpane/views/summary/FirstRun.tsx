import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { Section } from '../../components/Section';
import { useTexts } from '../../messages/TextsContext';
import { usePlace } from '../../PlaceContext';
import { usePaneState } from '../../state/PaneContext';
import { hasSeenFirstRun, rememberFirstRun } from '../../userStore';

const useStyles = makeStyles({
  card: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  lines: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
  },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
});

/** Whether to tell what the add-in writes, and what to call once the person knows. Whoever evaluates knows. */
function useFirstRun(): { readonly isFirstRun: boolean; readonly end: () => void } {
  const { done } = usePaneState();
  const hasEvaluated = done?.kind === 'evaluated';
  const [isFirstRun, setFirstRun] = useState(false);
  if (hasEvaluated && isFirstRun) setFirstRun(false);
  useEffect(() => {
    void hasSeenFirstRun().then((seen) => setFirstRun(!seen));
  }, []);
  useEffect(() => {
    if (hasEvaluated) void rememberFirstRun();
  }, [hasEvaluated]);
  const end = () => {
    setFirstRun(false);
    void rememberFirstRun();
  };
  return { isFirstRun, end };
}

/** At the first run: what the first click will write, and where; and the way to a tour on the sample plan. */
export function FirstRun() {
  const styles = useStyles();
  const { firstRun, tour } = useTexts();
  const { place, go } = usePlace();
  const { isFirstRun, end } = useFirstRun();
  if (!isFirstRun) return null;
  return (
    <div className={styles.card}>
      <Section title={firstRun.title}>
        <ol className={styles.lines}>
          {firstRun.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
        <div className={styles.actions}>
          <Button size="small" onClick={end}>
            {firstRun.understood}
          </Button>
          <Button
            size="small"
            appearance="subtle"
            onClick={() => {
              end();
              go({ ...place, tour: 0 });
            }}
          >
            {tour}
          </Button>
        </div>
      </Section>
    </div>
  );
}
