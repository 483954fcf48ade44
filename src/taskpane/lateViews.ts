/** Views that need the sentences of the domain. Nothing may import this file but by import(). */
export { ExplainView } from './views/explain/ExplainView';
export { FindingsView } from './views/findings/FindingsView';
