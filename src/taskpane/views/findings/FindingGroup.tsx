import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { WindowedList } from '../../components/WindowedList';
import { useLanguage } from '../../messages/TextsContext';
import { FindingItem } from './FindingItem';
import { FindingKind } from './FindingKind';
import type { FindingGroup as Group } from './groups';
import { SeverityIcon } from './SeverityIcon';

/** In pixels, of a finding with a sentence of two lines and its buttons. */
const ROW_HEIGHT = 84;

const useStyles = makeStyles({
  group: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  name: { fontWeight: tokens.fontWeightSemibold },
  body: { marginInline: tokens.spacingHorizontalS, paddingBottom: tokens.spacingVerticalS },
  row: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalM,
    overflowWrap: 'anywhere',
  },
});

/** The findings about which the same is to be done, kind by kind. */
export function FindingGroup({ group: { remedy, severity, listed } }: { readonly group: Group }) {
  const styles = useStyles();
  const language = useLanguage();
  return (
    <AccordionItem value={remedy.id} className={styles.group}>
      <AccordionHeader
        as="h2"
        size="small"
        icon={<SeverityIcon severity={severity} />}
        expandIconPosition="end"
      >
        <span className={styles.name}>
          {remedy[language]} ({listed.length})
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.body}>
        <WindowedList items={listed} keyOf={({ finding }) => finding.identity} rowHeight={ROW_HEIGHT}>
          {({ finding, kind }) => (
            <div className={styles.row}>
              {kind !== null && <FindingKind kind={kind} />}
              <FindingItem finding={finding} />
            </div>
          )}
        </WindowedList>
      </AccordionPanel>
    </AccordionItem>
  );
}
