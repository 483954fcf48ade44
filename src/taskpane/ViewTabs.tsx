import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, type KeyboardEvent } from 'react';
import { splitIgnored } from '../pira/checks/ignored';
import { useTexts } from './messages/TextsContext';
import { VIEWS, type View } from './place';
import { usePaneState } from './state/PaneContext';

const useStyles = makeStyles({
  tabs: {
    display: 'flex',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalXS,
    '@media (max-width: 340px)': { fontSize: tokens.fontSizeBase200 },
  },
  tab: {
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalXXS}`,
    border: 'none',
    borderBottom: `${tokens.strokeWidthThick} solid transparent`,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
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
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
});

/** Which tab a key leads to from the one at `position`; undefined for other keys. */
function tabByKey(key: string, position: number): View | undefined {
  const target = {
    ArrowRight: (position + 1) % VIEWS.length,
    ArrowLeft: (position - 1 + VIEWS.length) % VIEWS.length,
    Home: 0,
    End: VIEWS.length - 1,
  }[key];
  return target === undefined ? undefined : VIEWS[target];
}

export const tabId = (view: View) => `tab-${view}`;
export const panelId = (view: View) => `panel-${view}`;

interface ViewTabsProps {
  readonly view: View;
  readonly onView: (view: View) => void;
}

/**
 * The four views as tabs (WAI-ARIA pattern with roving focus). Fluent's TabList would weigh an eighth of the whole
 * first load for the same four buttons.
 */
export function ViewTabs({ view, onView }: ViewTabsProps) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const { tabs } = useTexts();
  const { analysis, settings } = usePaneState();
  const open = splitIgnored(analysis?.findings ?? [], settings.setAside).open.length;
  const followKey = (event: KeyboardEvent) => {
    const next = tabByKey(event.key, VIEWS.indexOf(view));
    if (next === undefined) return;
    event.preventDefault();
    onView(next);
    list.current?.querySelector<HTMLElement>(`#${tabId(next)}`)?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label={tabs.label} className={styles.tabs}>
      {VIEWS.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={tabId(name)}
          aria-selected={name === view}
          aria-controls={name === view ? panelId(name) : undefined}
          tabIndex={name === view ? 0 : -1}
          className={mergeClasses(styles.tab, name === view && styles.chosen)}
          onClick={() => onView(name)}
          onKeyDown={followKey}
        >
          {name === 'findings' && open > 0 ? `${tabs[name]} (${open})` : tabs[name]}
        </button>
      ))}
    </div>
  );
}
