import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Severity } from '../../../pira/checks/finding';
import { ErrorIcon, InfoIcon, WarningIcon } from '../../icons';

const ICONS: Readonly<Record<Severity, typeof ErrorIcon>> = {
  error: ErrorIcon,
  warning: WarningIcon,
  info: InfoIcon,
};

const useStyles = makeStyles({
  icon: { flexShrink: 0, fontSize: tokens.fontSizeBase400 },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground2 },
});

/** How grave findings are, as a sign beside words that say it. */
export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  const Icon = ICONS[severity];
  return <Icon aria-hidden className={mergeClasses(styles.icon, styles[severity])} />;
}
