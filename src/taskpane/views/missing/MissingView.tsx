import { useMemo } from 'react';
import { Section } from '../../components/Section';
import { usePlainStyles } from '../../components/plainStyles';
import { WindowedList } from '../../components/WindowedList';
import { cellName } from '../../format';
import { useWords } from '../../messages/TextsContext';
import { MISSING } from '../../messages/views/missing';
import { usePaneState } from '../../state/PaneContext';
import { MissingEntryForm } from './MissingEntryForm';
import { missingEntries, type MissingEntry } from './missingEntries';

/** In pixels, of a name of two lines with its field below. */
const ROW_HEIGHT = 108;

interface MissingEntryListProps {
  readonly title: string;
  readonly why?: string;
  readonly entries: readonly MissingEntry[];
}

function MissingEntryList({ title, why, entries }: MissingEntryListProps) {
  const plain = usePlainStyles();
  if (entries.length === 0) return null;
  return (
    <Section title={title}>
      {why !== undefined && <span className={plain.secondary}>{why}</span>}
      <WindowedList
        items={entries}
        keyOf={({ cell }) => cellName(cell, true)}
        label={title}
        rowHeight={ROW_HEIGHT}
      >
        {(missing) => <MissingEntryForm missing={missing} />}
      </WindowedList>
    </Section>
  );
}

/** What the plan still lacks, to be typed here one after the other: actual values, then causes of deviations. */
export function MissingView() {
  const words = useWords(MISSING);
  const { analysis } = usePaneState();
  const entries = useMemo(() => (analysis === null ? null : missingEntries(analysis)), [analysis]);
  if (entries === null) return null;
  const { actuals, causes, withoutColumn } = entries;
  return (
    <>
      {actuals.length + causes.length + withoutColumn.actual + withoutColumn.cause === 0 && (
        <p>{words.none}</p>
      )}
      <MissingEntryList title={words.actuals({ count: actuals.length })} entries={actuals} />
      <MissingEntryList
        title={words.causes({ count: causes.length })}
        why={words.causesWhy}
        entries={causes}
      />
      {withoutColumn.actual > 0 && <p>{words.actualsWithoutColumn({ count: withoutColumn.actual })}</p>}
      {withoutColumn.cause > 0 && <p>{words.causesWithoutColumn({ count: withoutColumn.cause })}</p>}
    </>
  );
}
