import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { usePlainStyles } from '../../components/plainStyles';
import { useWords } from '../../messages/TextsContext';
import { PUBLISH } from '../../messages/views/publish';
import { PublicationCard } from './PublicationCard';
import { PublisherFields } from './PublisherFields';

const ORDER = ['reclassification', 'clean', 'open-data', 'report', 'dashboard'] as const;

const useStyles = makeStyles({
  list: { gap: tokens.spacingVerticalM },
});

/** Everything that the office publishes, with what each is and the ways to get it. */
export function PublishView() {
  const styles = useStyles();
  const plain = usePlainStyles();
  const publish = useWords(PUBLISH);
  return (
    <>
      <span className={plain.secondary}>{publish.intro}</span>
      <PublisherFields />
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
