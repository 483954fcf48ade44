import { Button, Field, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { TakenOver } from '../../../excel/correctReading';
import type { Plan } from '../../../pira/plan/plan';
import { sayCorrectionProblem } from '../../../pira/messages/correctionProblem';
import { correctionsJson } from '../../../pira/reading/office/correctionsJson';
import { parseCorrections } from '../../../pira/reading/office/readCorrections';
import { Section } from '../../components/Section';
import { useLanguage, useWords } from '../../messages/TextsContext';
import { READING } from '../../messages/views/reading';
import { usePane } from '../../state/PaneContext';
import { saveFile } from '../publish/saveFile';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

interface TakeOverProps {
  readonly plan: Plan;
  readonly onTaken: (taken: TakenOver) => void;
}

/** Saves the corrections as a file, and takes over those of last year's workbook from such a file or its text. */
export function TakeOver({ plan, onTaken }: TakeOverProps) {
  const styles = useStyles();
  const pane = usePane();
  const language = useLanguage();
  const words = useWords(READING);
  const [isOpen, setOpen] = useState(false);
  const [json, setJson] = useState('');
  const [said, setSaid] = useState('');
  const file = useRef<HTMLInputElement>(null);
  const read = json.trim() === '' ? null : parseCorrections(json);
  const problem = read === null || read.ok ? '' : sayCorrectionProblem(read.problem, language);
  const save = (): void => {
    const corrections = plan.corrections.map(({ correction }) => correction);
    const text = JSON.stringify(correctionsJson(corrections), null, 2);
    const bytes = new TextEncoder().encode(text);
    saveFile({ ok: true, plan, name: words.fileName, type: 'application/json', bytes });
  };
  const takeOver = async (): Promise<void> => {
    if (!read?.ok) return;
    const done = await pane.takeOverCorrections(read.corrections);
    if (done === null) return;
    onTaken(done);
    setSaid(words.taken({ taken: done.taken, missed: done.missed.length }));
    setJson('');
    setOpen(false);
  };
  return (
    <>
      <div className={styles.actions}>
        {plan.corrections.length > 0 && (
          <Button size="small" onClick={save}>
            {words.export}
          </Button>
        )}
        <Button size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {words.takeOver}
        </Button>
      </div>
      {said !== '' && <span role="status">{said}</span>}
      {isOpen && (
        <Section title={words.takeOver}>
          <span>{words.takeOverHint}</span>
          <input
            ref={file}
            type="file"
            accept=".json,application/json"
            hidden
            aria-label={words.takeOverFile}
            onChange={(event) => void event.target.files?.[0]?.text().then(setJson)}
          />
          <Button size="small" onClick={() => file.current?.click()}>
            {words.takeOverFile}
          </Button>
          <Field
            label={words.takeOverText}
            validationState={problem === '' ? 'none' : 'error'}
            validationMessage={problem}
          >
            <Textarea value={json} onChange={(_, { value }) => setJson(value)} />
          </Field>
          <Button appearance="primary" disabled={read?.ok !== true} onClick={() => void takeOver()}>
            {words.takeOverDo}
          </Button>
        </Section>
      )}
    </>
  );
}
