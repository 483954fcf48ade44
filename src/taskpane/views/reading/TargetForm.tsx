import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { chooseYear } from '../../../pira/expressions/chooseYear';
import { readTargets } from '../../../pira/expressions/readTargets';
import type { Target } from '../../../pira/expressions/target';
import { say } from '../../../pira/messages';
import type { Indicator } from '../../../pira/plan/plan';
import { focusOn } from '../../components/focusOn';
import { useLanguage, useWords } from '../../messages/TextsContext';
import { READING } from '../../messages/views/reading';
import { WORDS } from '../explain/words';

interface TargetFormProps {
  readonly text: string;
  readonly indicator: Indicator;
  readonly year: number | null;
  readonly onKeep: (means: string) => void;
}

/** A target as its words would be read beside this indicator. */
function readingOf(text: string, { unit, name, polarity }: Indicator, year: number | null): Target {
  const place = { value: text, text, format: 'General', header: '', years: [], year };
  const around = { unit: unit.text, indicator: name.text, polarity: polarity.text };
  return chooseYear(readTargets({ ...place, ...around }), year);
}

/** Says in other words what a target means; they are read at once, and what cannot be read cannot be kept. */
export function TargetForm({ text, indicator, year, onKeep }: TargetFormProps) {
  const language = useLanguage();
  const words = useWords(READING);
  const [means, setMeans] = useState('');
  const reading = means.trim() === '' ? null : readingOf(means, indicator, year);
  const isReadable = reading !== null && reading.kind !== 'unreadable';
  const problem = reading?.kind === 'unreadable' ? say(reading.reason, language) : '';
  const understood = isReadable
    ? words.understood({ words: WORDS[language].target(reading) })
    : words.targetHint;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (isReadable) onKeep(means.trim());
      }}
    >
      <Field
        label={words.targetMeans({ text })}
        validationState={problem === '' ? 'none' : 'error'}
        validationMessage={problem}
        hint={understood}
      >
        <Input ref={focusOn} value={means} onChange={(_, { value }) => setMeans(value)} />
      </Field>
      <Button type="submit" appearance="primary" disabled={!isReadable}>
        {words.save}
      </Button>
    </form>
  );
}
