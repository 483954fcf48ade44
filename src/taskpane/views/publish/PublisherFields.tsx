import { Field, Input, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, useRef } from 'react';
import { useWords } from '../../messages/TextsContext';
import { PUBLISH } from '../../messages/views/publish';
import { usePane, usePaneState } from '../../state/PaneContext';
import { base64 } from '../../../excel/base64';
import { readLogo } from '../../../pira/reports/documents/logo';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The logo of the body: asked once, kept in the workbook, on the cover of documents. */
function LogoField() {
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

const LONGEST = 200;

/** Who publishes and by which act: asked once, kept in the workbook, printed on documents and sheets. */
export function PublisherFields() {
  const { publisher } = useWords(PUBLISH);
  return (
    <>
      <PublisherField name="body" label={publisher.body} hint={publisher.hint} />
      <PublisherField name="act" label={publisher.act} hint={publisher.actHint} />
      <LogoField />
    </>
  );
}

interface PublisherFieldProps {
  readonly name: 'body' | 'act';
  readonly label: string;
  readonly hint: string;
}

function PublisherField({ name, label, hint }: PublisherFieldProps) {
  const pane = usePane();
  const { settings } = usePaneState();
  const [typed, setTyped] = useState<string | null>(null);
  const keep = () => {
    if (typed !== null && typed !== settings[name]) void pane.changeSettings({ [name]: typed });
    setTyped(null);
  };
  return (
    <Field label={label} hint={hint}>
      <Input
        size="small"
        maxLength={LONGEST}
        value={typed ?? settings[name]}
        onChange={(_, { value }) => setTyped(value)}
        onBlur={keep}
      />
    </Field>
  );
}
