/** Every icon of the pane, so that the rest of the icon library stays out of the bundle. */
export {
  ArrowLeft20Regular as BackIcon,
  ArrowRedo20Regular as RedoIcon,
  ArrowUndo20Regular as UndoIcon,
  CheckmarkCircle16Filled as MetIcon,
  ChevronRight16Regular as OpensIcon,
  Circle16Regular as NotMeasuredIcon,
  CircleHalfFill16Filled as PartlyMetIcon,
  Dismiss16Regular as CloseIcon,
  DocumentTable20Regular as PublishIcon,
  DismissCircle16Filled as NotMetIcon,
  ErrorCircle16Filled as ErrorIcon,
  Info16Regular as InfoIcon,
  QuestionCircle16Regular as NotEvaluableIcon,
  Warning16Filled as WarningIcon,
} from '@fluentui/react-icons';
