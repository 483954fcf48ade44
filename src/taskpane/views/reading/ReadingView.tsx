import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Look } from '../../../excel/correctReading';
import { sayProblem } from '../../../excel/problem';
import { areaAddress } from '../../../pira/sheet/address';
import type { Correction } from '../../../pira/plan/correction';
import { usePlainStyles } from '../../components/plainStyles';
import { Section } from '../../components/Section';
import { useLanguage, useWords } from '../../messages/TextsContext';
import { READING } from '../../messages/views/reading';
import { usePane, usePaneState } from '../../state/PaneContext';
import { CorrectionList } from './CorrectionList';
import { countsOf, shownTables, wayBack, type Counts } from './look';
import { SelectedCell } from './SelectedCell';
import { TableItem } from './TableItem';
import { TakeOver } from './TakeOver';
import { useLook } from './useLook';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  leftOut: { overflowWrap: 'anywhere' },
});

/** The corrections and the counts before the last change, to go back to. */
interface Before {
  readonly corrections: readonly Correction[];
  readonly counts: Counts;
}

/** How the sheets were read, and the ways to set it right. */
export function ReadingView() {
  const look = useLook();
  const language = useLanguage();
  const words = useWords(READING);
  if (look === null) return <span role="status">{words.waiting}</span>;
  if (!look.ok) return <p role="alert">{sayProblem(look.problem, language)}</p>;
  return <LookedAt look={look} />;
}

function LookedAt({ look }: { readonly look: Look }) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const pane = usePane();
  const words = useWords(READING);
  const { settings } = usePaneState();
  const [before, setBefore] = useState<Before | null>(null);
  const { plan } = look;
  const tables = shownTables(look);
  const counts = countsOf(look);
  const remember = (): void => setBefore({ corrections: settings.corrections, counts });
  const keep = (...corrections: readonly Correction[]): void => {
    remember();
    void pane.keepCorrections(corrections);
  };
  const undo = (): void => {
    if (before !== null) void pane.changeCorrections(wayBack(settings.corrections, before.corrections));
    setBefore(null);
  };
  return (
    <>
      <SelectedCell look={look} onKeep={keep} />
      <Section title={words.tables}>
        <span role="status">{words.counts(counts)}</span>
        {before !== null && (
          <div className={styles.actions}>
            <span className={plain.secondary}>{words.before({ counts: words.counts(before.counts) })}</span>
            <Button size="small" onClick={undo}>
              {words.undo}
            </Button>
          </div>
        )}
        {tables.length === 0 && <span>{words.noTables}</span>}
        {tables.map((table) => (
          <TableItem
            key={`${table.sheet} ${table.headerRow} ${table.columns[0]?.column ?? 0}`}
            table={table}
            onKeep={keep}
          />
        ))}
      </Section>
      {plan.leftOut.length > 0 && (
        <Section title={words.leftOutTitle}>
          <ul className={plain.list}>
            {plan.leftOut.map(({ sheet, area, reason, title }) => (
              <li key={`${sheet} ${areaAddress(area)} ${reason}`}>
                <button
                  type="button"
                  className={plain.rowButton}
                  aria-label={words.goTo({ cell: `${sheet}!${areaAddress(area)}` })}
                  onClick={() => void pane.goTo({ sheet, row: area.row, column: area.column })}
                >
                  <span className={styles.leftOut}>
                    {sheet}!{areaAddress(area)}
                    {title === '' ? '' : ` «${title}»`}: {words.leftOut[reason]}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <CorrectionList
        states={plan.corrections}
        onTakeBack={({ correction }) => {
          remember();
          void pane.changeCorrections({ withdrawn: [correction], corrected: [] });
        }}
      />
      <TakeOver plan={plan} />
    </>
  );
}
