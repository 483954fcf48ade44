import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { CloseIcon } from '../../icons';
import { useTexts } from '../../messages/TextsContext';
import type { ReactNode } from 'react';
import { LOW_PANE, NARROW_PANE } from '../paneSizes';
import type { Notice } from '../../notice';

const useStyles = makeStyles({
  /** A long message scrolls by itself. */
  bar: {
    [LOW_PANE]: { maxHeight: '34vh', overflowY: 'auto', paddingBlock: tokens.spacingVerticalXS },
  },
  body: {
    overflowWrap: 'anywhere',
    hyphens: 'auto',
    [NARROW_PANE]: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
    [LOW_PANE]: {
      fontSize: tokens.fontSizeBase200,
      lineHeight: tokens.lineHeightBase200,
      paddingBlock: tokens.spacingVerticalXS,
    },
  },
  title: {
    [LOW_PANE]: { fontSize: 'inherit', lineHeight: 'inherit' },
    [NARROW_PANE]: { fontSize: 'inherit', lineHeight: 'inherit' },
  },
  /** Without a button no room is left for one. */
  actions: { ':empty': { display: 'none' } },
  icon: { [NARROW_PANE]: { display: 'none' } },
});

interface NoticeBarProps {
  readonly notice: Notice;
  readonly onClose: () => void;
  readonly onRetry?: (() => void) | undefined;
  /** What leads to what was done. */
  readonly action?: { readonly label: string; readonly onClick: () => void } | undefined;
  /** What stands under the text. */
  readonly children?: ReactNode;
}

/** What has happened. The pane's announcer says it aloud, so the bar needs no live region. */
export function NoticeBar({ notice, onClose, onRetry, action, children }: NoticeBarProps) {
  const { intent, title, text } = notice;
  const styles = useStyles();
  const texts = useTexts();
  // A sentence of its own needs no heading.
  const isShort = intent === 'success' && text === '';
  return (
    <MessageBar intent={intent} layout="multiline" className={styles.bar} icon={{ className: styles.icon }}>
      <MessageBarBody className={styles.body}>
        {isShort ? title : <MessageBarTitle className={styles.title}>{title}</MessageBarTitle>}
        {text}
        {children}
      </MessageBarBody>
      <MessageBarActions
        className={styles.actions}
        containerAction={
          <Button
            size="small"
            appearance="transparent"
            aria-label={texts.close}
            icon={<CloseIcon />}
            onClick={onClose}
          />
        }
      >
        {action !== undefined && (
          <Button size="small" onClick={action.onClick}>
            {action.label}
          </Button>
        )}
        {onRetry !== undefined && (
          <Button size="small" onClick={onRetry}>
            {texts.tryAgain}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
