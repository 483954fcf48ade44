import { Button, Field, Select, makeStyles } from '@fluentui/react-components';
import { ConfirmButton } from '../../components/ConfirmButton';
import { PRINTED } from '../../../pira/sheet/sheetEdit';
import { usePlainStyles } from '../../components/plainStyles';
import { useLanguageChoice } from '../../messages/LanguageChoice';
import { useTexts, useWords } from '../../messages/TextsContext';
import { OPTIONS } from '../../messages/views/options';
import { enter } from '../../place';
import { usePlace } from '../../PlaceContext';
import { usePane, usePaneState } from '../../state/PaneContext';

const useStyles = makeStyles({
  action: { alignSelf: 'flex-start' },
  /** A choice may be longer than a narrow pane is wide. */
  choice: { gridTemplateColumns: 'minmax(0, 1fr)' },
});

/** What the office chooses for this workbook. Each change is saved at once. */
export function OptionsView() {
  const styles = useStyles();
  const plain = usePlainStyles();
  const pane = usePane();
  const { analysis, settings } = usePaneState();
  const { options } = useWords(OPTIONS);
  const { more } = useTexts();
  const { chosen, choose } = useLanguageChoice();
  const { place, go } = usePlace();
  const years = new Set([
    ...(analysis?.plan.years ?? []),
    ...(settings.year === null ? [] : [settings.year]),
  ]);
  return (
    <>
      <Field label={options.year} className={styles.choice}>
        <Select
          size="small"
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
          size="small"
          value={settings.presentation}
          onChange={(_, { value }) =>
            void pane.changeSettings({ presentation: value === 'formulas' ? value : 'values' })
          }
        >
          <option value="values">{options.values}</option>
          <option value="formulas">{options.formulas}</option>
        </Select>
      </Field>
      <Field label={options.printed} hint={options.printedHint} className={styles.choice}>
        <Select
          size="small"
          value={settings.printed ?? ''}
          onChange={(_, { value }) =>
            void pane.changeSettings({ printed: PRINTED.find((one) => one === value) ?? null })
          }
        >
          <option value="">{options.printedAsIs}</option>
          <option value="plan">{options.printedPlan}</option>
          <option value="results">{options.printedResults}</option>
        </Select>
      </Field>
      <span className={plain.secondary}>{options.shared}</span>
      <Field label={options.language} hint={options.languageHint} className={styles.choice}>
        <Select
          size="small"
          value={chosen ?? ''}
          onChange={(_, { value }) => choose(value === 'it' || value === 'en' ? value : null)}
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
      <Button size="small" className={styles.action} onClick={() => void pane.reread()}>
        {options.reread}
      </Button>
      <Button size="small" className={styles.action} onClick={() => go(enter(place, 'diagnostics'))}>
        {more.diagnostics.title}
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
    </>
  );
}
