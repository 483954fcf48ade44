import type { ComponentType } from 'react';
import type { Tab } from './place';
import { FindingsView } from './views/findings/FindingsView';
import { IndicatorsView } from './views/indicators/IndicatorsView';
import { MoreView } from './views/more/MoreView';
import { PublishView } from './views/publish/PublishView';
import { SummaryView } from './views/summary/SummaryView';

/**
 * The views of the tabs. All but the summary are loaded after the pane is on screen: they need the sentences of the
 * domain, or more of Fluent than the first view.
 */
export const TAB_VIEWS: Readonly<Record<Tab, ComponentType>> = {
  summary: SummaryView,
  indicators: IndicatorsView,
  findings: FindingsView,
  publish: PublishView,
  more: MoreView,
};
