import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
} from '@fluentui/react-components';
import { CloseIcon } from '../icons';
import { useTexts } from '../messages/TextsContext';
import type { Notice } from '../notice';

const useStyles = makeStyles({ body: { overflowWrap: 'anywhere' } });

interface NoticeBarProps {
  readonly notice: Notice;
  readonly onClose: () => void;
  readonly onRetry?: (() => void) | undefined;
}

/** What has happened. The pane's announcer says it aloud, so the bar needs no live region. */
export function NoticeBar({ notice: { intent, title, text }, onClose, onRetry }: NoticeBarProps) {
  const styles = useStyles();
  const texts = useTexts();
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{title}</MessageBarTitle>
        {text}
      </MessageBarBody>
      <MessageBarActions
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
        {onRetry !== undefined && (
          <Button size="small" onClick={onRetry}>
            {texts.tryAgain}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
