import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { ColumnCorrection } from '../../../pira/plan/correction';
import { columnLetters } from '../../../pira/sheet/address';
import { usePlainStyles } from '../../components/plainStyles';
import { useLanguage, useWords } from '../../messages/TextsContext';
import { READING } from '../../messages/views/reading';
import { usePane } from '../../state/PaneContext';
import { ColumnForm } from './ColumnForm';
import { columnText } from './fieldText';
import type { ShownTable } from './shownReading';

const useStyles = makeStyles({
  table: { overflowWrap: 'anywhere' },
  columns: { marginInline: 0 },
  column: { paddingInlineStart: tokens.spacingHorizontalM },
  form: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}` },
});

const HEADER = 'table';

interface TableItemProps {
  readonly table: ShownTable;
  /** Whether its columns are seen from the start. */
  readonly isOpen: boolean;
  readonly onChoose: () => void;
  readonly onKeep: (correction: ColumnCorrection) => void;
}

/** A table with its columns, folded. Choosing one shows it in the sheet and lets it be set right. */
export function TableItem({ table, isOpen, onChoose, onKeep }: TableItemProps) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const pane = usePane();
  const language = useLanguage();
  const words = useWords(READING);
  const [chosen, setChosen] = useState<number | null>(null);
  const { sheet, headerRow, headless, lastRow, year, indicators, columns } = table;
  const first = columns[0]?.column ?? 0;
  return (
    <Accordion collapsible defaultOpenItems={isOpen ? [HEADER] : []} className={styles.table}>
      <AccordionItem value={HEADER}>
        <AccordionHeader
          as="h3"
          size="small"
          onClick={() => void pane.goTo({ sheet, row: headerRow, column: first })}
        >
          {(headless ? words.headlessTable : words.table)({
            sheet,
            row: headerRow + 1,
            rows:
              lastRow > headerRow
                ? words.tableRows({ from: headerRow + (headless ? 1 : 2), to: lastRow + 1 })
                : '',
            year: year === null ? '' : words.tableYear({ year }),
            indicators,
          })}
        </AccordionHeader>
        <AccordionPanel className={styles.columns}>
          <ul className={plain.list}>
            {columns.map((column) => (
              <li key={column.column}>
                <button
                  type="button"
                  aria-expanded={chosen === column.column}
                  className={mergeClasses(plain.rowButton, styles.column)}
                  onClick={() => {
                    setChosen(chosen === column.column ? null : column.column);
                    onChoose();
                    void pane.goTo({ sheet, row: headerRow, column: column.column });
                  }}
                >
                  {words.columnItem({
                    column: columnLetters(column.column),
                    header: column.header,
                    as: columnText(column, language),
                  })}
                </button>
                {chosen === column.column && (
                  <div className={styles.form}>
                    <ColumnForm
                      table={table}
                      column={column}
                      isEntered
                      onKeep={(correction) => {
                        setChosen(null);
                        onKeep(correction);
                      }}
                    />
                  </div>
                )}
              </li>
            ))}
          </ul>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
