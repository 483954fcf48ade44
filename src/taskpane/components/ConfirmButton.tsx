import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type KeyboardEvent } from 'react';
import { useTexts } from '../messages/TextsContext';
import { focusOn } from './focusOn';
import { usePlainStyles } from './plainStyles';

const useStyles = makeStyles({
  button: { alignSelf: 'flex-start' },
  question: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  answers: { display: 'flex', gap: tokens.spacingHorizontalXS },
});

interface ConfirmButtonProps {
  readonly label: string;
  /** What is going to happen, asked before it does. */
  readonly question: string;
  readonly onConfirm: () => void;
}

/** A button that asks for confirmation in its own place: a dialog would cover the small pane. */
export function ConfirmButton({ label, question, onConfirm }: ConfirmButtonProps) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const { cancelForm } = useTexts();
  const [isAsking, setAsking] = useState(false);
  if (!isAsking)
    return (
      <Button size="small" className={styles.button} onClick={() => setAsking(true)}>
        {label}…
      </Button>
    );
  const close = () => setAsking(false);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // Excel on the web would take the focus to the sheet.
    event.stopPropagation();
    close();
  };
  return (
    <div role="group" aria-label={label} className={styles.question}>
      <span className={plain.secondary}>{question}</span>
      <div className={styles.answers}>
        <Button
          size="small"
          ref={focusOn}
          onKeyDown={onKeyDown}
          onClick={() => {
            close();
            onConfirm();
          }}
        >
          {label}
        </Button>
        <Button size="small" appearance="subtle" onKeyDown={onKeyDown} onClick={close}>
          {cancelForm}
        </Button>
      </div>
    </div>
  );
}
