import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useTexts } from '../../messages/TextsContext';
import { Section } from '../../components/Section';

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
  action: { alignSelf: 'flex-start' },
});

interface FirstRunProps {
  /** Null where the text stands for as long as there is nothing else to show. */
  readonly onUnderstood: (() => void) | null;
}

/** What the first click will write, and where. */
export function FirstRun({ onUnderstood }: FirstRunProps) {
  const styles = useStyles();
  const { firstRun } = useTexts();
  return (
    <div className={styles.card}>
      <Section title={firstRun.title}>
        <ol className={styles.lines}>
          {firstRun.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
        {onUnderstood !== null && (
          <Button size="small" className={styles.action} onClick={onUnderstood}>
            {firstRun.understood}
          </Button>
        )}
      </Section>
    </div>
  );
}
