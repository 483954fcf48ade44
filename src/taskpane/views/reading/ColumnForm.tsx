import { Button, Field, Input, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { fieldName } from '../../../pira/messages/fieldName';
import { CORRECTION_WORDS } from '../../../pira/messages/correctionWords';
import { CORRECTED_FIELDS, type ColumnCorrection } from '../../../pira/plan/correction';
import { columnLetters } from '../../../pira/sheet/address';
import { focusOn } from '../../components/focusOn';
import { useLanguage, useWords } from '../../messages/TextsContext';
import { READING } from '../../messages/views/reading';
import type { ShownColumn, ShownTable } from './shownReading';

const useStyles = makeStyles({
  form: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: tokens.spacingHorizontalS },
  year: { width: '6em' },
});

/** Fields of a year. */
const YEARLY: ReadonlySet<string> = new Set(['target', 'actual', 'base', 'interim', 'resources']);
const YEAR = /^(?:19[9]|20\d)\d$/;

interface ColumnFormProps {
  readonly table: ShownTable;
  readonly column: ShownColumn;
  /** Whether the user asked for the form, so that the focus goes along. */
  readonly isEntered: boolean;
  readonly onKeep: (correction: ColumnCorrection) => void;
}

/** Says what a column is: its field, and of which year. */
export function ColumnForm({ table, column, isEntered, onKeep }: ColumnFormProps) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords(READING);
  const isRead = column.field !== null && column.field !== 'other';
  const [as, setAs] = useState<ColumnCorrection['as']>(
    CORRECTED_FIELDS.find((field) => isRead && field === column.field) ?? 'ignore',
  );
  const [year, setYear] = useState(column.year === null ? '' : String(column.year));
  const isYearly = YEARLY.has(as);
  const isYearWrong = isYearly && year.trim() !== '' && !YEAR.test(year.trim());
  const keep = (): void =>
    onKeep({
      kind: 'column',
      sheet: table.sheet,
      row: table.headerRow,
      rowAnchor: null,
      column: column.column,
      anchor: null,
      as,
      year: isYearly && YEAR.test(year.trim()) ? Number(year) : null,
    });
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isYearWrong) keep();
      }}
    >
      <Field label={words.columnIs({ column: columnLetters(column.column) })}>
        <Select
          ref={isEntered ? focusOn : undefined}
          value={as}
          onChange={(_, { value }) => setAs(CORRECTED_FIELDS.find((field) => field === value) ?? 'ignore')}
        >
          {CORRECTED_FIELDS.map((field) => (
            <option key={field} value={field}>
              {fieldName(field, language)}
            </option>
          ))}
          <option value="ignore">{CORRECTION_WORDS[language].ignore}</option>
        </Select>
      </Field>
      {isYearly && (
        <Field label={words.year} validationState={isYearWrong ? 'error' : 'none'}>
          <Input
            className={styles.year}
            value={year}
            placeholder={words.noYear}
            onChange={(_, { value }) => setYear(value)}
          />
        </Field>
      )}
      <Button type="submit" appearance="primary" disabled={isYearWrong}>
        {words.save}
      </Button>
    </form>
  );
}
