import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo, useRef, type KeyboardEvent } from 'react';
import { splitIgnored } from '../pira/checks/ignored';
import { useTexts } from './messages/TextsContext';
import { TABS, type Tab } from './place';
import { usePaneState } from './state/PaneContext';

const useStyles = makeStyles({
  tabs: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    '@media (max-width: 420px)': { fontSize: tokens.fontSizeBase200 },
    // The narrowest pane that Excel makes holds the English names in one line.
    '@media (max-width: 330px)': { fontSize: '11px' },
  },
  tab: {
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalXXS}`,
    border: 'none',
    borderBottom: `${tokens.strokeWidthThick} solid transparent`,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    ':hover': { borderBottomColor: tokens.colorNeutralStroke1Hover },
    // Forced colours draw transparent borders too.
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    ':hover': { borderBottomColor: tokens.colorCompoundBrandStroke },
    '@media (max-width: 330px)': { fontWeight: tokens.fontWeightRegular },
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
});

/** Which tab a key leads to from the one at `position`; undefined for other keys. */
function tabByKey(key: string, position: number): Tab | undefined {
  const target = {
    ArrowRight: (position + 1) % TABS.length,
    ArrowLeft: (position - 1 + TABS.length) % TABS.length,
    Home: 0,
    End: TABS.length - 1,
  }[key];
  return target === undefined ? undefined : TABS[target];
}

export const tabId = (tab: Tab) => `tab-${tab}`;
export const panelId = (tab: Tab) => `panel-${tab}`;

interface ViewTabsProps {
  readonly tab: Tab;
  readonly onTab: (tab: Tab) => void;
}

/**
 * The views as tabs (WAI-ARIA pattern with roving focus). Fluent's TabList would weigh an eighth of the whole
 * first load for the same buttons.
 */
export function ViewTabs({ tab, onTab }: ViewTabsProps) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const { tabs } = useTexts();
  const { analysis, settings } = usePaneState();
  const found = analysis?.findings;
  const open = useMemo(
    () => splitIgnored(found ?? [], settings.ignored).open.length,
    [found, settings.ignored],
  );
  const followKey = (event: KeyboardEvent) => {
    const next = tabByKey(event.key, TABS.indexOf(tab));
    if (next === undefined) return;
    event.preventDefault();
    onTab(next);
    list.current?.querySelector<HTMLElement>(`#${tabId(next)}`)?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label={tabs.label} className={styles.tabs}>
      {TABS.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={tabId(name)}
          aria-selected={name === tab}
          aria-controls={name === tab ? panelId(name) : undefined}
          tabIndex={name === tab ? 0 : -1}
          className={mergeClasses(styles.tab, name === tab && styles.chosen)}
          onClick={() => onTab(name)}
          onKeyDown={followKey}
        >
          {name === 'findings' && open > 0 ? `${tabs[name]} (${open})` : tabs[name]}
        </button>
      ))}
    </div>
  );
}
