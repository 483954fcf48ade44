import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { focusOn } from '../../components/focusOn';
import { usePlainStyles } from '../../components/plainStyles';
import { BackIcon } from '../../icons';
import { useTexts } from '../../messages/TextsContext';
import { PublicationCard } from './PublicationCard';

const ORDER = ['reclassification', 'clean', 'open-data', 'report'] as const;

const useStyles = makeStyles({
  back: { alignSelf: 'flex-start' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { gap: tokens.spacingVerticalM },
});

interface PublishViewProps {
  readonly isEntered: boolean;
  readonly onBack: () => void;
}

/** Everything that the office publishes, with what each is and the ways to get it. */
export function PublishView({ isEntered, onBack }: PublishViewProps) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const { publish } = useTexts();
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
        {publish.back}
      </Button>
      <div>
        <h2 className={styles.title}>{publish.title}</h2>
        <span className={plain.secondary}>{publish.intro}</span>
      </div>
      <ul className={mergeClasses(plain.list, styles.list)}>
        {ORDER.map((publication) => (
          <li key={publication}>
            <PublicationCard publication={publication} />
          </li>
        ))}
      </ul>
    </>
  );
}
