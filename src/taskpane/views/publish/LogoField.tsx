import { Button, Field, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { base64 } from '../../../excel/base64';
import { readLogo } from '../../../pira/reports/documents/logo';
import { useWords } from '../../messages/TextsContext';
import { PUBLISH } from '../../messages/views/publish';
import { usePane, usePaneState } from '../../state/PaneContext';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The logo of the body: asked once, kept in the workbook, on the cover of documents. */
export function LogoField() {
  const styles = useStyles();
  const pane = usePane();
  const { settings } = usePaneState();
  const { publisher } = useWords(PUBLISH);
  const input = useRef<HTMLInputElement>(null);
  const [isRefused, setIsRefused] = useState(false);
  const keep = async (file: File) => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const isLogo = readLogo(bytes) !== null;
    setIsRefused(!isLogo);
    if (isLogo) await pane.changeSettings({ logo: base64(bytes) });
  };
  const isKept = settings.logo !== '';
  return (
    <Field
      label={isKept ? publisher.logoKept : publisher.logo}
      hint={publisher.logoHint}
      {...(isRefused && { validationMessage: publisher.logoRefused })}
    >
      <div className={styles.actions}>
        <input
          ref={input}
          type="file"
          accept="image/png,image/jpeg"
          hidden
          aria-label={publisher.logoChoose}
          onChange={({ target }) => {
            const file = target.files?.[0];
            if (file !== undefined) void keep(file);
            target.value = '';
          }}
        />
        <Button size="small" onClick={() => input.current?.click()}>
          {publisher.logoChoose}
        </Button>
        {isKept && (
          <Button size="small" onClick={() => void pane.changeSettings({ logo: '' })}>
            {publisher.logoRemove}
          </Button>
        )}
      </div>
    </Field>
  );
}
