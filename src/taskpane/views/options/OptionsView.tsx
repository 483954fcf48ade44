import { Button, Field, Link, Select, makeStyles } from '@fluentui/react-components';
import type { Plan } from '../../../pira/plan/plan';
import { focusOn } from '../../components/focusOn';
import { ConfirmButton } from '../../components/ConfirmButton';
import { usePlainStyles } from '../../components/plainStyles';
import { useTexts } from '../../messages/TextsContext';
import { usePane, usePaneState } from '../../state/PaneContext';
import { RulesForm } from './RulesForm';

const useStyles = makeStyles({
  action: { alignSelf: 'flex-start' },
  /** A choice may be longer than a narrow pane is wide. */
  choice: { gridTemplateColumns: 'minmax(0, 1fr)' },
});

interface OptionsViewProps {
  readonly plan: Plan | null;
  /** The user comes back from the diagnostics. */
  readonly isEntered: boolean;
  readonly onDiagnostics: () => void;
}

/** What the office chooses for this workbook. Each change is saved at once. */
export function OptionsView({ plan, isEntered, onDiagnostics }: OptionsViewProps) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const pane = usePane();
  const { settings } = usePaneState();
  const { options } = useTexts();
  const years = new Set([...(plan?.years ?? []), ...(settings.year === null ? [] : [settings.year])]);
  return (
    <>
      <Field label={options.year} className={styles.choice}>
        <Select
          value={settings.year ?? ''}
          onChange={(_, { value }) => void pane.changeSettings({ year: value === '' ? null : Number(value) })}
        >
          <option value="">{options.yearOfPlan}</option>
          {[...years].sort().map((year) => (
            <option key={year} value={year}>
              {year}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={options.presentation} className={styles.choice}>
        <Select
          value={settings.presentation}
          onChange={(_, { value }) =>
            void pane.changeSettings({ presentation: value === 'formulas' ? value : 'values' })
          }
        >
          <option value="values">{options.values}</option>
          <option value="formulas">{options.formulas}</option>
        </Select>
      </Field>
      <Field label={options.language} className={styles.choice}>
        <Select
          value={settings.language ?? ''}
          onChange={(_, { value }) =>
            void pane.changeSettings({ language: value === 'it' || value === 'en' ? value : null })
          }
        >
          <option value="">{options.languageOfOffice}</option>
          <option value="it" lang="it">
            Italiano
          </option>
          <option value="en" lang="en">
            English
          </option>
        </Select>
      </Field>
      <RulesForm />
      <span className={plain.secondary}>{options.shared}</span>
      <Button className={styles.action} onClick={() => void pane.reread()}>
        {options.reread}
      </Button>
      <Button className={styles.action} ref={isEntered ? focusOn : undefined} onClick={onDiagnostics}>
        {options.diagnostics}
      </Button>
      <ConfirmButton
        label={options.removeResults}
        question={options.removeResultsHint}
        onConfirm={() => void pane.removeResults()}
      />
      <ConfirmButton
        label={options.removeSheets}
        question={options.removeSheetsHint}
        onConfirm={() => void pane.removeSheets()}
      />
      <Link href="support.html" target="_blank" rel="noreferrer" className={styles.action}>
        {options.support}
      </Link>
    </>
  );
}
