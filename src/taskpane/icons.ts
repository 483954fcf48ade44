/** Every icon of the pane by what it means; each from its own module, so that the others stay out of the bundle. */
export { ArrowLeft20Regular as BackIcon } from '@fluentui/react-icons/svg/arrow-left';
export { ArrowRedo20Regular as RedoIcon } from '@fluentui/react-icons/svg/arrow-redo';
export { ArrowUndo20Regular as UndoIcon } from '@fluentui/react-icons/svg/arrow-undo';
export { CheckmarkCircle16Filled as MetIcon } from '@fluentui/react-icons/svg/checkmark-circle';
export { ChevronRight16Regular as OpensIcon } from '@fluentui/react-icons/svg/chevron-right';
export { Circle16Regular as NotMeasuredIcon } from '@fluentui/react-icons/svg/circle';
export { CircleHalfFill16Filled as PartlyMetIcon } from '@fluentui/react-icons/svg/circle-half-fill';
export { Dismiss16Regular as CloseIcon } from '@fluentui/react-icons/svg/dismiss';
export { DismissCircle16Filled as NotMetIcon } from '@fluentui/react-icons/svg/dismiss-circle';
export { ErrorCircle16Filled as ErrorIcon } from '@fluentui/react-icons/svg/error-circle';
export { Info16Regular as InfoIcon } from '@fluentui/react-icons/svg/info';
export { QuestionCircle16Regular as NotEvaluableIcon } from '@fluentui/react-icons/svg/question-circle';
export { Warning16Filled as WarningIcon } from '@fluentui/react-icons/svg/warning';
