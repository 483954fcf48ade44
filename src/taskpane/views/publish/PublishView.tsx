import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { usePlainStyles } from '../../components/plainStyles';
import { SubviewHead } from '../../components/SubviewHead';
import { useTexts } from '../../messages/TextsContext';
import { PublicationCard } from './PublicationCard';

const ORDER = ['reclassification', 'clean', 'open-data', 'report'] as const;

const useStyles = makeStyles({
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
      <SubviewHead
        back={publish.back}
        title={publish.title}
        subtitle={publish.intro}
        isEntered={isEntered}
        onBack={onBack}
      />
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
