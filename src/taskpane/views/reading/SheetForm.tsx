import { Button, Field, Input, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Correction } from '../../../pira/plan/correction';
import { useWords } from '../../messages/TextsContext';
import { READING } from '../../messages/views/reading';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: tokens.spacingHorizontalXS },
  year: { width: '6em' },
});

interface SheetFormProps {
  readonly sheet: string;
  readonly onKeep: (correction: Correction) => void;
}

const YEAR = /^(?:199\d|20\d\d)$/;

/** Says of a sheet that it is a plan or none, and of which year it is. */
export function SheetForm({ sheet, onKeep }: SheetFormProps) {
  const styles = useStyles();
  const words = useWords(READING);
  const [as, setAs] = useState<'plan' | 'no-plan' | null>(null);
  const [year, setYear] = useState('');
  const isYearWrong = year.trim() !== '' && !YEAR.test(year.trim());
  return (
    <form
      className={styles.actions}
      onSubmit={(event) => {
        event.preventDefault();
        const ofYear = as === 'plan' && year.trim() !== '' ? Number(year) : null;
        if (as !== null && !isYearWrong) onKeep({ kind: 'sheet', sheet, as, year: ofYear });
      }}
    >
      <Field label={words.sheetIs({ sheet })}>
        <Select
          value={as ?? ''}
          onChange={(_, { value }) => setAs(value === 'plan' || value === 'no-plan' ? value : null)}
        >
          <option value="">{words.choose}</option>
          <option value="no-plan">{words.sheetNoPlan}</option>
          <option value="plan">{words.sheetPlan}</option>
        </Select>
      </Field>
      {as === 'plan' && (
        <Field label={words.sheetYear} validationState={isYearWrong ? 'error' : 'none'}>
          <Input className={styles.year} value={year} onChange={(_, { value }) => setYear(value)} />
        </Field>
      )}
      <Button type="submit" appearance="primary" disabled={as === null || isYearWrong}>
        {words.save}
      </Button>
    </form>
  );
}
