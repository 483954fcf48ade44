import { Button, Field, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { SheetReadings } from '../../../excel/correctReading';
import { ROWS_AS, type Correction } from '../../../pira/plan/correction';
import { CORRECTION_WORDS } from '../../../pira/messages/correctionWords';
import { Section } from '../../components/Section';
import { cellName } from '../../format';
import { useLanguage, useWords } from '../../messages/TextsContext';
import { READING } from '../../messages/views/reading';
import { usePaneState } from '../../state/PaneContext';
import { ColumnForm } from './ColumnForm';
import { cellText } from './fieldText';
import { tableAt, shownTables, textAt } from './shownReading';
import { SheetForm } from './SheetForm';
import { TargetForm } from './TargetForm';

const useStyles = makeStyles({
  wrap: { overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: tokens.spacingHorizontalXS },
});

/** A table has its header in a row, or begins there without one. */
const HEADERS: readonly boolean[] = [false, true];

/** What can be set right at a cell. */
type Subject = 'column' | 'row' | 'target' | 'sheet';

interface SelectedCellProps {
  readonly readings: SheetReadings;
  /** Whether the form of a column opens by itself at its header. */
  readonly opensColumns: boolean;
  readonly onKeep: (...corrections: readonly Correction[]) => void;
}

/** What the selected cell was read as, and the ways to set it right. */
export function SelectedCell(props: SelectedCellProps) {
  const { selected } = usePaneState();
  const words = useWords(READING);
  return (
    <Section title={words.selected}>
      {selected === null ? (
        <span>{words.noSelection}</span>
      ) : (
        <CellActions key={cellName(selected, true)} cell={selected} {...props} />
      )}
    </Section>
  );
}

function CellActions({
  readings,
  cell,
  opensColumns,
  onKeep,
}: SelectedCellProps & { readonly cell: NonNullable<ReturnType<typeof usePaneState>['selected']> }) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords(READING);
  const { sheet, row, column } = cell;
  const text = textAt(readings, cell);
  const table = tableAt(shownTables(readings), cell);
  const isHeader = table !== null && row >= table.firstRow && row <= table.headerRow && !table.headless;
  /** What is to be set right; undefined until the user says so: at a header that is its column. */
  const [chosen, setChosen] = useState<Subject | null | undefined>(undefined);
  const subject = chosen === undefined ? (isHeader && opensColumns ? 'column' : null) : chosen;
  const shown = table?.columns.find((one) => one.column === column);
  const indicator = readings.plan.indicators.find(({ targets }) =>
    targets.some(({ cell: at }) => at.sheet === sheet && at.row === row && at.column === column),
  );
  const keep = (...corrections: readonly Correction[]): void => {
    setChosen(undefined);
    onKeep(...corrections);
  };
  const keepHeader = (headless: boolean): void =>
    keep({ kind: 'header', sheet, row, headless, anchor: null });
  const choices: readonly (readonly [Subject, string, boolean])[] = [
    ['target', words.target, indicator !== undefined],
    ['column', words.column, table !== null],
    ['row', words.row, text !== ''],
    ['sheet', words.sheet, true],
  ];
  return (
    <>
      <span className={styles.wrap}>{cellText(readings, cell, language)}</span>
      <div role="group" aria-label={words.wrong} className={styles.actions}>
        <span>{words.wrong}</span>
        {choices.map(
          ([one, label, isThere]) =>
            isThere && (
              <Button
                key={one}
                size="small"
                aria-expanded={subject === one}
                onClick={() => setChosen(subject === one ? null : one)}
              >
                {label}
              </Button>
            ),
        )}
      </div>
      {table === null && text !== '' && (
        <div className={styles.actions}>
          {HEADERS.map((headless) => (
            <Button
              key={String(headless)}
              size="small"
              appearance={readings.plan.tables.length === 0 && !headless ? 'primary' : 'secondary'}
              onClick={() => keepHeader(headless)}
            >
              {headless ? words.startHere : words.planHere}
            </Button>
          ))}
        </div>
      )}
      {subject === 'target' && indicator && (
        <TargetForm
          text={text}
          indicator={indicator}
          year={readings.plan.year}
          onKeep={(means) => keep({ kind: 'target', sheet, row, column, text, anchor: null, means })}
        />
      )}
      {subject === 'column' && table && (
        <ColumnForm
          table={table}
          column={shown ?? { column, header: '', field: null, year: null, by: null }}
          isEntered={chosen !== undefined}
          onKeep={keep}
        />
      )}
      {subject === 'row' && (
        <Field label={words.rowIs({ row: row + 1 })} hint={words.rowAtOnce}>
          <div className={styles.actions}>
            {ROWS_AS.map((as) => (
              <Button
                key={as}
                size="small"
                onClick={() => keep({ kind: 'row', sheet, row, as, anchor: null })}
              >
                {CORRECTION_WORDS[language].rows[as]}
              </Button>
            ))}
            {HEADERS.map((headless) => (
              <Button key={String(headless)} size="small" onClick={() => keepHeader(headless)}>
                {headless ? words.rowStart : words.rowHeader}
              </Button>
            ))}
          </div>
        </Field>
      )}
      {subject === 'sheet' && <SheetForm sheet={sheet} onKeep={keep} />}
    </>
  );
}
