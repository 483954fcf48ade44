import { Button, Field, FluentProvider, Textarea, Title2, webLightTheme } from '@fluentui/react-components';
import { DesignIdeas24Regular, LockOpen24Regular, Ribbon24Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

const LINES = [
  { icon: <Ribbon24Regular />, text: 'Achieve more with Office integration' },
  { icon: <LockOpen24Regular />, text: 'Unlock features and functionality' },
  { icon: <DesignIdeas24Regular />, text: 'Create and visualize like a pro' },
];

/** What a new add-in starts from: a welcome, three lines, a text to insert and a button that does it. */
function EmptyPane() {
  const [text, setText] = useState('Some text.');
  return (
    <FluentProvider theme={webLightTheme}>
      <Title2 as="h1">Welcome</Title2>
      <ul>
        {LINES.map(({ icon, text: line }) => (
          <li key={line}>
            {icon} {line}
          </li>
        ))}
      </ul>
      <Field label="Enter text to be inserted into the document.">
        <Textarea value={text} onChange={(_, { value }) => setText(value)} />
      </Field>
      <Button appearance="primary" onClick={() => setText('')}>
        Insert text
      </Button>
    </FluentProvider>
  );
}

const element = document.getElementById('pane');
if (element !== null) void Office.onReady(() => createRoot(element).render(<EmptyPane />));
