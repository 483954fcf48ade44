import { Button } from '@fluentui/react-components';
import { Section } from '../../components/Section';
import { useTexts } from '../../messages/TextsContext';
import { usePane } from '../../state/PaneContext';

const ORDER = ['reclassification', 'clean', 'open-data', 'report'] as const;

/** Writes what the office publishes. */
export function Publish() {
  const pane = usePane();
  const { publish } = useTexts();
  return (
    <Section title={publish.title}>
      {ORDER.map((publication) => (
        <Button key={publication} onClick={() => void pane.publish(publication)}>
          {publish[publication]}
        </Button>
      ))}
      <Button onClick={() => void pane.openAsNew('clean')}>{publish.openAsNew}</Button>
    </Section>
  );
}
