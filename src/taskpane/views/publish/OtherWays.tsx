import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { use } from 'react';
import type { DocumentKind } from '../../../pira/reports/documents/document';
import { PUBLICATION_SHEETS } from '../../../pira/reports/publicationSheets';
import { InBrowserContext } from '../../officeContext';
import { useWords } from '../../messages/TextsContext';
import { PUBLISH } from '../../messages/views/publish';
import { useIsBusy, usePane } from '../../state/PaneContext';
import { copyToClipboard } from '../../components/copyToClipboard';
import type { PublicationShown } from './PublicationCard';
import { saveFile } from './saveFile';

const useStyles = makeStyles({
  actions: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
    margin: 0,
    paddingTop: tokens.spacingVerticalXS,
  },
});

/** The publications of which there is a document, too. */
const DOCUMENTS: Partial<Readonly<Record<PublicationShown, DocumentKind>>> = {
  clean: 'plan',
  report: 'report',
};

interface OtherWaysProps {
  readonly publication: PublicationShown;
  readonly title: string;
}

/** For a workbook that takes no new sheet: a workbook of its own, a file where the browser saves one, a text. */
export function OtherWays({ publication, title }: OtherWaysProps) {
  const styles = useStyles();
  const { publishing } = usePane();
  const isBusy = useIsBusy();
  const inBrowser = use(InBrowserContext);
  const publish = useWords(PUBLISH);
  const kind = DOCUMENTS[publication];
  return (
    <Accordion collapsible>
      <AccordionItem value="other">
        <AccordionHeader
          size="small"
          button={{ 'aria-label': publish.of({ action: publish.otherWays, title }) }}
        >
          {publish.otherWays}
        </AccordionHeader>
        <AccordionPanel className={styles.actions}>
          <Button
            size="small"
            disabledFocusable={isBusy}
            aria-label={publish.of({ action: publish.openAsNew, title })}
            onClick={() => void publishing.openAsNew(publication)}
          >
            {publish.openAsNew}
          </Button>
          {inBrowser && (
            <Button
              size="small"
              disabledFocusable={isBusy}
              aria-label={publish.of({ action: publish.downloadWorkbook, title })}
              onClick={() => void publishing.download(publication, 'xlsx', saveFile)}
            >
              {publish.downloadWorkbook}
            </Button>
          )}
          {kind !== undefined && inBrowser && (
            <Button
              size="small"
              disabledFocusable={isBusy}
              onClick={() => void publishing.document(kind, saveFile)}
            >
              {publish.documents[kind]}
            </Button>
          )}
          {PUBLICATION_SHEETS[publication].map((sheet, index) => (
            <Button
              key={sheet}
              size="small"
              disabledFocusable={isBusy}
              onClick={() => void publishing.copy(publication, index, copyToClipboard)}
            >
              {publish.copy({ sheet })}
            </Button>
          ))}
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
