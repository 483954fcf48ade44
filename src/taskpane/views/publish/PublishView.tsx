import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { usePlainStyles } from '../../components/plainStyles';
import { useWords } from '../../messages/TextsContext';
import { PUBLISH } from '../../messages/views/publish';
import { useIsBusy, usePane } from '../../state/PaneContext';
import { PublicationCard } from './PublicationCard';
import { PublisherFields } from './PublisherFields';

const ORDER = ['reclassification', 'clean', 'open-data', 'report', 'dashboard'] as const;

const useStyles = makeStyles({
  list: { gap: tokens.spacingVerticalM },
  all: { alignSelf: 'flex-start' },
  publisher: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

/** Everything that the office publishes, with what each is and the ways to get it. */
export function PublishView() {
  const styles = useStyles();
  const plain = usePlainStyles();
  const publish = useWords(PUBLISH);
  const { publishing } = usePane();
  const isBusy = useIsBusy();
  return (
    <>
      <span className={plain.secondary}>{publish.intro}</span>
      <Button
        appearance="primary"
        size="small"
        className={styles.all}
        disabledFocusable={isBusy}
        onClick={() => void publishing.publishAll(ORDER)}
      >
        {publish.all}
      </Button>
      <Accordion collapsible>
        <AccordionItem value="publisher">
          <AccordionHeader as="h2" size="small">
            {publish.publisher.title}
          </AccordionHeader>
          <AccordionPanel className={styles.publisher}>
            <PublisherFields />
          </AccordionPanel>
        </AccordionItem>
      </Accordion>
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
