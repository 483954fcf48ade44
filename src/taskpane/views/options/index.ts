export { DiagnosticsView } from './DiagnosticsView';
export { OptionsView } from './OptionsView';
export { RulesForm } from './RulesForm';
