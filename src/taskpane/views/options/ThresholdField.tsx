import { Field, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { useLanguage, useTexts } from '../../messages/TextsContext';
import { shareOf, shareText } from './threshold';

const useStyles = makeStyles({ input: { maxWidth: '8em' } });

interface ThresholdFieldProps {
  readonly share: number;
  readonly onShare: (share: number) => void;
}

/** A share of 1, typed in percent. Takes effect when the field is left or Enter is pressed. */
export function ThresholdField({ share, onShare }: ThresholdFieldProps) {
  const styles = useStyles();
  const language = useLanguage();
  const { options } = useTexts();
  const [typed, setTyped] = useState<string | null>(null);
  const [isInvalid, setInvalid] = useState(false);
  const commit = () => {
    if (typed === null) return;
    const read = shareOf(typed);
    setInvalid(read === null);
    if (read === null) return;
    setTyped(null);
    if (read !== share) onShare(read);
  };
  return (
    <Field
      label={options.partlyFrom}
      hint={options.partlyFromHint}
      validationMessage={isInvalid ? options.partlyFromInvalid : null}
    >
      <Input
        className={styles.input}
        inputMode="decimal"
        contentAfter="%"
        maxLength={8}
        value={typed ?? shareText(share, language)}
        onChange={(_, { value }) => setTyped(value)}
        onBlur={commit}
        onKeyDown={({ key }) => {
          if (key === 'Enter') commit();
        }}
      />
    </Field>
  );
}
