import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { useWords } from '../../messages/TextsContext';
import { PUBLISH } from '../../messages/views/publish';
import { usePane, usePaneState } from '../../state/PaneContext';
import { LogoField } from './LogoField';

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
