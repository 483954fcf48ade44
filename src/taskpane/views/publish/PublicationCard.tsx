import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { use } from 'react';
import { PUBLICATION_SHEETS } from '../../../pira/reports/publicationSheets';
import { Section } from '../../components/Section';
import { usePlainStyles } from '../../components/plainStyles';
import { InBrowserContext } from '../../officeContext';
import { useWords } from '../../messages/TextsContext';
import { PUBLISH } from '../../messages/views/publish';
import { useIsBusy, usePane } from '../../state/PaneContext';
import { OtherWays } from './OtherWays';
import { saveFile } from './saveFile';

const useStyles = makeStyles({
  card: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: 'anywhere',
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The publications that the view offers; the others have views of their own. */
export type PublicationShown = keyof (typeof PUBLISH)['it']['titles'];

/** One publication: what it is, which sheets it writes, and the button that does. */
export function PublicationCard({ publication }: { readonly publication: PublicationShown }) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const { publishing } = usePane();
  const isBusy = useIsBusy();
  const inBrowser = use(InBrowserContext);
  const publish = useWords(PUBLISH);
  const names = PUBLICATION_SHEETS[publication];
  const title = publish.titles[publication];
  const write = publish.write({ count: names.length });
  return (
    <div className={styles.card}>
      <Section title={title}>
        <span>{publish.texts[publication]}</span>
        <span className={plain.secondary}>
          {publish.sheets({ names: names.join(', '), count: names.length })}
        </span>
        <div className={styles.actions}>
          <Button
            size="small"
            disabledFocusable={isBusy}
            aria-label={publish.of({ action: write, title })}
            onClick={() => void publishing.publish(publication)}
          >
            {write}
          </Button>
          {publication === 'open-data' && inBrowser && (
            <Button
              size="small"
              disabledFocusable={isBusy}
              aria-label={publish.of({ action: publish.downloadCsv, title })}
              onClick={() => void publishing.download(publication, 'csv', saveFile)}
            >
              {publish.downloadCsv}
            </Button>
          )}
        </div>
        {publication !== 'dashboard' && <OtherWays publication={publication} title={title} />}
      </Section>
    </div>
  );
}
