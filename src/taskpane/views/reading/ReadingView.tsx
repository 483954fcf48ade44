import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { CorrectionsChange, SheetReadings } from '../../../excel/correctReading';
import { sayProblem } from '../../../excel/sayProblem';
import { areaAddress } from '../../../pira/sheet/address';
import type { Correction } from '../../../pira/plan/correction';
import { usePlainStyles } from '../../components/plainStyles';
import { Section } from '../../components/Section';
import { WindowedList } from '../../components/WindowedList';
import { useLanguage, useWords } from '../../messages/TextsContext';
import { READING } from '../../messages/views/reading';
import { usePane, usePaneState } from '../../state/PaneContext';
import { CorrectionList } from './CorrectionList';
import { countsText } from './fieldText';
import { planCorrection, countsOf, leftOutOf, mayBePlan, shownTables, type Counts } from './shownReading';
import { SelectedCell } from './SelectedCell';
import { TableItem } from './TableItem';
import { TakeOver } from './TakeOver';
import { useSheetReadings } from './useSheetReadings';

/** In pixels, of a table that is not opened. */
const ROW_HEIGHT = 40;

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  leftOut: { overflowWrap: 'anywhere' },
});

/** The way back from a change, and the counts before it. */
interface Before {
  readonly back: CorrectionsChange;
  readonly counts: Counts;
}

/** How the sheets were read, and the ways to set it right. */
export function ReadingView() {
  const readings = useSheetReadings();
  const language = useLanguage();
  const words = useWords(READING);
  if (readings === null) return <span role="status">{words.waiting}</span>;
  if (!readings.ok) return <p role="alert">{sayProblem(readings.problem, language)}</p>;
  return <SheetReadingsView readings={readings} />;
}

function SheetReadingsView({ readings }: { readonly readings: SheetReadings }) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const pane = usePane();
  const words = useWords(READING);
  const language = useLanguage();
  const {
    settings,
    steps: { undo: undoable },
  } = usePaneState();
  const [steps, setSteps] = useState<readonly Before[]>([]);
  /** Whoever sets columns right in the list has no use for the same form at the selected cell. */
  const [isInList, setInList] = useState(false);
  const { plan } = readings;
  const tables = shownTables(readings);
  const leftOut = leftOutOf(readings);
  const counts = countsOf(readings, settings.rules);
  const before = steps.at(-1);
  const remember = (back: CorrectionsChange | null): void => {
    if (back !== null) setSteps((all) => [...all, { back, counts }]);
  };
  const keep = (...corrections: readonly Correction[]): void =>
    void pane.keepCorrections(corrections).then(remember);
  const undo = async ({ back }: Before): Promise<void> => {
    if ((await pane.changeCorrections(back)) !== null) setSteps((all) => all.slice(0, -1));
  };
  const takeBack = async (correction: Correction): Promise<void> => {
    const taken = await pane.changeCorrections({ withdrawn: [correction], corrected: [] });
    if (taken !== null) remember({ withdrawn: [], corrected: [correction] });
  };
  return (
    <>
      <SelectedCell readings={readings} opensColumns={!isInList} onKeep={keep} />
      <CorrectionList states={plan.corrections} onTakeBack={({ correction }) => void takeBack(correction)} />
      <Section title={words.tables}>
        <span role="status">{countsText(counts, language)}</span>
        {before !== undefined && (
          <div className={styles.actions}>
            <span className={plain.secondary}>
              {words.before({ counts: countsText(before.counts, language, counts) })}
            </span>
            <Button size="small" onClick={() => void undo(before)}>
              {words.undo}
            </Button>
            {undoable !== null && <span className={plain.secondary}>{words.undoHint}</span>}
          </div>
        )}
        {tables.length === 0 && <span>{words.noTables}</span>}
        <WindowedList
          items={tables}
          keyOf={({ sheet, headerRow, columns }) => `${sheet} ${headerRow} ${columns[0]?.column ?? 0}`}
          label={words.tables}
          rowHeight={ROW_HEIGHT}
        >
          {(table) => (
            <TableItem
              table={table}
              isOpen={tables.length === 1 || table.indicators === 0}
              onChoose={() => setInList(true)}
              onKeep={keep}
            />
          )}
        </WindowedList>
      </Section>
      {leftOut.length > 0 && (
        <Section title={words.leftOutTitle}>
          <WindowedList
            items={leftOut}
            keyOf={({ sheet, area, reason }) => `${sheet} ${areaAddress(area)} ${reason}`}
            label={words.leftOutTitle}
            rowHeight={ROW_HEIGHT}
          >
            {(left) => {
              const { sheet, area, reason, title } = left;
              return (
                <>
                  <button
                    type="button"
                    className={plain.rowButton}
                    onClick={() => void pane.goTo({ sheet, row: area.row, column: area.column })}
                  >
                    <span className={styles.leftOut}>
                      {sheet}!{areaAddress(area)}
                      {title === '' ? '' : ` «${title}»`}: {words.leftOut[reason]}
                    </span>
                  </button>
                  {mayBePlan(readings, left) && (
                    <Button
                      size="small"
                      aria-label={words.isPlanOf({ sheet })}
                      onClick={() => keep(planCorrection(readings, left))}
                    >
                      {words.isPlan}
                    </Button>
                  )}
                </>
              );
            }}
          </WindowedList>
        </Section>
      )}
      <TakeOver plan={plan} onTaken={({ back }) => remember(back)} />
    </>
  );
}
