/** Views that need the sentences of the domain, or parts of Fluent that the first view does without. Nothing may import this file but by import(). */
export { ExplainView } from './views/explain/ExplainView';
export { PublishView } from './views/publish/PublishView';
export { FindingsView } from './views/findings/FindingsView';
export { DiagnosticsView } from './views/options/DiagnosticsView';
export { IndicatorsView } from './views/indicators/IndicatorsView';
export { OptionsView } from './views/options/OptionsView';
