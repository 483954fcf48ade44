import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { rulesEffect } from '../../../pira/evaluation/rulesEffect';
import { evaluatePlan } from '../../../pira/evaluation/evaluatePlan';
import type { EvaluationRules, RuleName } from '../../../pira/evaluation/rules';
import { useLanguage, useWords } from '../../messages/TextsContext';
import { RULES } from '../../messages/views/rules';
import { useIsBusy, usePane, usePaneState } from '../../state/PaneContext';
import { RulesEffect } from './RulesEffect';
import { draftOf, type RulesDraft, rulesIn } from './rulesDraft';

const useStyles = makeStyles({
  short: { maxWidth: '8em' },
  /** Also in a pane at twice its size. */
  long: { minWidth: 0 },
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const CHOICES = {
  unmeasured: ['left-out', 'zero'],
  atMost: ['linear', 'ratio'],
  rollUp: ['mean', 'worst'],
} as const;

/** The body's own rules: what they would change is shown before they are kept. */
export function RulesForm() {
  const styles = useStyles();
  const pane = usePane();
  const language = useLanguage();
  const isBusy = useIsBusy();
  const { settings, analysis } = usePaneState();
  const words = useWords(RULES);
  const [draft, setDraft] = useState<RulesDraft | null>(null);
  const shown = draft ?? draftOf(settings.rules, language);
  const read = rulesIn(shown);
  const isWrong = (name: RuleName) => !read.ok && read.wrong.includes(name);
  const change = (part: Partial<RulesDraft>) => setDraft({ ...shown, ...part });
  const text = (name: 'partlyFrom' | 'bands' | 'cap' | 'lateness', unit: string) => (
    <Field
      className={styles.field}
      label={words.labels[name]}
      hint={words.hints[name]}
      validationMessage={isWrong(name) ? words.invalid[name] : null}
    >
      <Input
        size="small"
        className={name === 'bands' ? styles.long : styles.short}
        inputMode={name === 'bands' ? 'text' : 'decimal'}
        contentAfter={unit}
        maxLength={name === 'bands' ? 300 : 8}
        disabled={name === 'partlyFrom' && read.ok && read.rules.bands.length > 0}
        value={shown[name]}
        onChange={(_, { value }) => change({ [name]: value })}
      />
    </Field>
  );
  const choice = (name: keyof typeof CHOICES) => (
    <Field label={words.labels[name]} className={styles.field}>
      <Select
        size="small"
        value={shown[name]}
        onChange={(_, { value }) => {
          const chosen = CHOICES[name].find((one) => one === value);
          if (chosen !== undefined) change({ [name]: chosen });
        }}
      >
        {CHOICES[name].map((one) => (
          <option key={one} value={one}>
            {words.choices[one]}
          </option>
        ))}
      </Select>
    </Field>
  );
  const keep = (rules: EvaluationRules) => {
    setDraft(null);
    void pane.changeSettings({ rules });
  };
  return (
    <>
      {text('partlyFrom', '%')}
      {text('bands', '')}
      {text('cap', '%')}
      {text('lateness', words.days)}
      {choice('unmeasured')}
      {choice('atMost')}
      {choice('rollUp')}
      {draft !== null && read.ok && analysis !== null && (
        <RulesEffect effect={rulesEffect(analysis.evaluation, evaluatePlan(analysis.plan, read.rules))} />
      )}
      {draft !== null && (
        <div className={styles.actions}>
          <Button
            size="small"
            appearance="primary"
            disabled={!read.ok || isBusy}
            onClick={() => {
              if (read.ok) keep(read.rules);
            }}
          >
            {words.keep}
          </Button>
          <Button size="small" onClick={() => setDraft(null)}>
            {words.discard}
          </Button>
        </div>
      )}
    </>
  );
}
