import { Button, Checkbox, makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { Section } from '../../components/Section';
import { usePlainStyles } from '../../components/plainStyles';
import { useWords } from '../../messages/TextsContext';
import { COMPARE } from '../../messages/views/compare';
import { useIsBusy, usePane } from '../../state/PaneContext';

const useStyles = makeStyles({ action: { alignSelf: 'flex-start' } });

interface OtherWorkbookProps {
  /** `keep`: its sheets are to stay in this workbook. */
  readonly onFile: (file: File, keep: boolean) => void;
}

/** Takes the plan of another workbook, where this Excel can; else says how people move its sheets in. */
export function OtherWorkbook({ onFile }: OtherWorkbookProps) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const { comparing } = usePane();
  const isBusy = useIsBusy();
  const words = useWords(COMPARE);
  const input = useRef<HTMLInputElement>(null);
  const [readsFiles, setReadsFiles] = useState(false);
  const [keep, setKeep] = useState(false);
  useEffect(() => void comparing.canReadFiles().then(setReadsFiles), [comparing]);
  return (
    <Section title={words.otherTitle}>
      <span className={plain.secondary}>{readsFiles ? words.otherHint : words.otherByHand}</span>
      {readsFiles && (
        <>
          <Checkbox
            label={words.otherKeep}
            checked={keep}
            onChange={(_, { checked }) => setKeep(checked === true)}
          />
          <input
            ref={input}
            type="file"
            accept=".xlsx,.xlsm"
            hidden
            aria-label={words.otherChoose}
            onChange={({ target }) => {
              const file = target.files?.[0];
              target.value = '';
              if (file !== undefined) onFile(file, keep);
            }}
          />
          <Button
            size="small"
            className={styles.action}
            disabledFocusable={isBusy}
            onClick={() => input.current?.click()}
          >
            {words.otherChoose}
          </Button>
        </>
      )}
    </Section>
  );
}
