import type { ComponentType } from 'react';

interface MoreEntry {
  readonly key: string;
  /** It shows something without a plan too. */
  readonly needsPlan: boolean;
  /** Fetches its code. */
  readonly load: () => Promise<ComponentType>;
}

const options = () => import(/* webpackChunkName: "options" */ './views/options');

/**
 * The views that the tab "more" leads to, in the order of its list. Their sign stands in views/more/moreIcons.ts, their
 * title and the line below it in the catalogues (`more`).
 */
export const MORE = [
  {
    key: 'missing',
    needsPlan: true,
    load: async () =>
      (await import(/* webpackChunkName: "missing" */ './views/missing/MissingView')).MissingView,
  },
  {
    key: 'collect',
    needsPlan: true,
    load: async () =>
      (await import(/* webpackChunkName: "collect" */ './views/collect/CollectView')).CollectView,
  },
  {
    key: 'monitor',
    needsPlan: true,
    load: async () =>
      (await import(/* webpackChunkName: "monitor" */ './views/monitor/MonitorView')).MonitorView,
  },
  {
    key: 'compare',
    needsPlan: true,
    load: async () =>
      (await import(/* webpackChunkName: "compare" */ './views/compare/CompareView')).CompareView,
  },
  {
    key: 'next',
    needsPlan: true,
    load: async () => (await import(/* webpackChunkName: "compare" */ './views/compare/NextYear')).NextYear,
  },
  {
    key: 'reading',
    needsPlan: false,
    load: async () =>
      (await import(/* webpackChunkName: "reading" */ './views/reading/ReadingView')).ReadingView,
  },
  { key: 'options', needsPlan: false, load: async () => (await options()).OptionsView },
  { key: 'rules', needsPlan: false, load: async () => (await options()).RulesForm },
  { key: 'diagnostics', needsPlan: false, load: async () => (await options()).DiagnosticsView },
] as const satisfies readonly MoreEntry[];

export type MoreView = (typeof MORE)[number]['key'];

/** The entry of a view of "more"; undefined for a view with a tab of its own. */
export function moreEntry(view: string): MoreEntry | undefined {
  return MORE.find(({ key }) => key === view);
}
