/** Views that need the sentences of the domain. Nothing may import this file but by import(). */
export { ExplainView } from './views/explain/ExplainView';
export { PublishView } from './views/publish/PublishView';
export { FindingsView } from './views/findings/FindingsView';
export { DiagnosticsView } from './views/options/DiagnosticsView';
