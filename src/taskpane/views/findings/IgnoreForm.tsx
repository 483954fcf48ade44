import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type KeyboardEvent } from 'react';
import type { JoinedFinding } from '../../../pira/checks/joined';
import { focusOn } from '../../components/focusOn';
import { useTexts, useWords } from '../../messages/TextsContext';
import { FINDINGS } from '../../messages/views/findings';
import { usePane } from '../../state/PaneContext';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  input: { minWidth: 0 },
  actions: { display: 'flex', gap: tokens.spacingHorizontalXS },
});

interface IgnoreFormProps {
  readonly finding: JoinedFinding;
  readonly onClose: () => void;
}

/** Asks why a finding is set aside. */
export function IgnoreForm({ finding, onClose }: IgnoreFormProps) {
  const styles = useStyles();
  const pane = usePane();
  const { cancelForm } = useTexts();
  const findings = useWords(FINDINGS);
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const save = () => {
    if (reason.trim() === '') setMissing(true);
    else void pane.ignore(finding, reason.trim());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // Excel on the web would take the focus to the sheet.
    event.stopPropagation();
    onClose();
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Field
        label={findings.reason}
        size="small"
        validationMessage={isMissing ? findings.reasonMissing : null}
      >
        <Input
          size="small"
          className={styles.input}
          value={reason}
          maxLength={200}
          ref={focusOn}
          onKeyDown={onKeyDown}
          onChange={(_, { value }) => setReason(value)}
        />
      </Field>
      <div className={styles.actions}>
        <Button size="small" type="submit" onKeyDown={onKeyDown}>
          {findings.ignore}
        </Button>
        <Button size="small" appearance="subtle" onKeyDown={onKeyDown} onClick={onClose}>
          {cancelForm}
        </Button>
      </div>
    </form>
  );
}
