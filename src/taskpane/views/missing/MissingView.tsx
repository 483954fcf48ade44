import { useMemo } from 'react';
import { Section } from '../../components/Section';
import { usePlainStyles } from '../../components/plainStyles';
import { WindowedList } from '../../components/WindowedList';
import { cellName } from '../../format';
import { useWords } from '../../messages/TextsContext';
import { MISSING } from '../../messages/views/missing';
import { usePaneState } from '../../state/PaneContext';
import { GapForm } from './GapForm';
import { toComplete, type Gap } from './toComplete';

/** In pixels, of a name of two lines with its field below. */
const ROW_HEIGHT = 108;

interface GapsProps {
  readonly title: string;
  readonly why?: string;
  readonly gaps: readonly Gap[];
}

function Gaps({ title, why, gaps }: GapsProps) {
  const plain = usePlainStyles();
  if (gaps.length === 0) return null;
  return (
    <Section title={title}>
      {why !== undefined && <span className={plain.secondary}>{why}</span>}
      <WindowedList
        items={gaps}
        keyOf={({ cell }) => cellName(cell, true)}
        label={title}
        rowHeight={ROW_HEIGHT}
      >
        {(gap) => <GapForm gap={gap} />}
      </WindowedList>
    </Section>
  );
}

/** What the plan still lacks, to be typed here one after the other: actual values, then causes of deviations. */
export function MissingView() {
  const words = useWords(MISSING);
  const { analysis } = usePaneState();
  const gaps = useMemo(() => (analysis === null ? null : toComplete(analysis)), [analysis]);
  if (gaps === null) return null;
  const { actuals, causes, withoutColumn } = gaps;
  return (
    <>
      {actuals.length + causes.length + withoutColumn.actual + withoutColumn.cause === 0 && (
        <p>{words.none}</p>
      )}
      <Gaps title={words.actuals({ count: actuals.length })} gaps={actuals} />
      <Gaps title={words.causes({ count: causes.length })} why={words.causesWhy} gaps={causes} />
      {withoutColumn.actual > 0 && <p>{words.actualsWithoutColumn({ count: withoutColumn.actual })}</p>}
      {withoutColumn.cause > 0 && <p>{words.causesWithoutColumn({ count: withoutColumn.cause })}</p>}
    </>
  );
}
