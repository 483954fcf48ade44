import { Tab, TabList, makeStyles } from '@fluentui/react-components';
import { splitAside } from '../pira/checks/setAside';
import { useTexts } from './messages/TextsContext';
import { VIEWS, type View } from './place';
import { usePaneState } from './state/PaneContext';

const useStyles = makeStyles({
  tabs: { justifyContent: 'space-between' },
  tab: { paddingLeft: '2px', paddingRight: '2px' },
});

export const tabId = (view: View) => `tab-${view}`;
export const panelId = (view: View) => `panel-${view}`;

interface ViewTabsProps {
  readonly view: View;
  readonly onView: (view: View) => void;
}

export function ViewTabs({ view, onView }: ViewTabsProps) {
  const styles = useStyles();
  const { tabs } = useTexts();
  const { analysis, settings } = usePaneState();
  const open = splitAside(analysis?.findings ?? [], settings.setAside).open.length;
  return (
    <TabList
      size="small"
      className={styles.tabs}
      aria-label={tabs.label}
      selectedValue={view}
      onTabSelect={(_, { value }) => onView(VIEWS.find((name) => name === value) ?? view)}
    >
      {VIEWS.map((name) => (
        <Tab key={name} id={tabId(name)} value={name} className={styles.tab} aria-controls={panelId(name)}>
          {name === 'findings' && open > 0 ? `${tabs[name]} (${open})` : tabs[name]}
        </Tab>
      ))}
    </TabList>
  );
}
