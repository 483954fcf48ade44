import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { BackIcon } from '../icons';
import { focusOn } from './focusOn';
import { usePlainStyles } from './plainStyles';

const useStyles = makeStyles({
  /** The arrow stands in line with the title below. */
  back: {
    alignSelf: 'flex-start',
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
    // Forced colours draw the button's edge.
    '@media (forced-colors: active)': { marginInlineStart: 0 },
  },
});

interface SubviewHeadProps {
  readonly back: string;
  readonly title: string;
  readonly subtitle: string;
  /** The user came here on purpose, so that the focus goes along. */
  readonly isEntered: boolean;
  readonly onBack: () => void;
}

/** The head of a view that was opened from another: the way back, a title and a line below it. */
export function SubviewHead({ back, title, subtitle, isEntered, onBack }: SubviewHeadProps) {
  const styles = useStyles();
  const plain = usePlainStyles();
  return (
    <>
      <Button
        size="small"
        appearance="subtle"
        icon={<BackIcon />}
        className={styles.back}
        ref={isEntered ? focusOn : undefined}
        onClick={onBack}
      >
        {back}
      </Button>
      <div>
        <h2 className={plain.title}>{title}</h2>
        <span className={plain.secondary}>{subtitle}</span>
      </div>
    </>
  );
}
