import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { createContext, type ReactNode, useContext } from 'react';
import type { FieldChange } from '../../../pira/compare/changes/changesBetween';
import type { Match } from '../../../pira/compare/matching/matchIndicators';
import { sayCertainty, sayChange, sayEvidence } from '../../../pira/compare/sayChange';
import type { Indicator } from '../../../pira/plan/plan';
import type { CellRef } from '../../../pira/sheet/address';
import { usePlainStyles } from '../../components/plainStyles';
import { cellName, shortened } from '../../format';
import { useLanguage, useTexts, useWords } from '../../messages/TextsContext';
import { COMPARE } from '../../messages/views/compare';
import { FINDINGS } from '../../messages/views/findings';
import { usePane } from '../../state/PaneContext';

/** Cells of one cause that can be gone to; of more, the others are counted. */
const MOST_LINKS = 4;

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalM,
    overflowWrap: 'anywhere',
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

/** The name of an indicator as the pane shows it. */
export function useNameOf(): (indicator: Indicator) => string {
  const { unnamed } = useTexts();
  return ({ name, description }) => name.text || description.text || unnamed;
}

/** The name of the file that the old plan stands in; null where it stands in this workbook. */
export const OldPlanFile = createContext<string | null>(null);

interface PlainItemProps {
  readonly name: string;
  readonly lines: readonly string[];
  /** A cell of the old plan. */
  readonly from?: CellRef | null;
  /** A cell of the new plan. */
  readonly to?: CellRef | null;
  /** Further cells of the new plan, or of the old one where it stands in this workbook. */
  readonly others?: readonly CellRef[];
  /** Further buttons. */
  readonly children?: ReactNode;
}

/** Something of a plan: its name, what is to be said of it, and the way to its cells. */
export function PlainItem({ name, lines, from = null, to = null, others = [], children }: PlainItemProps) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const pane = usePane();
  const words = useWords(COMPARE);
  const { otherCells } = useWords(FINDINGS);
  const file = useContext(OldPlanFile);
  const cells = [file === null ? from : null, to].filter((cell) => cell !== null);
  const linked = cells.length === 0 ? [] : others.slice(0, MOST_LINKS - cells.length);
  const unlinked = others.length - linked.length;
  return (
    <div className={styles.item}>
      {name !== '' && <span className={styles.name}>{shortened(name)}</span>}
      {lines.map((line) => (
        <span key={line} className={plain.secondary}>
          {line}
        </span>
      ))}
      {file !== null && from !== null && (
        <span className={plain.secondary}>{words.inFile({ file, cell: cellName(from, true) })}</span>
      )}
      <div className={styles.actions}>
        {[...cells, ...linked].map((cell) => (
          <Button key={cellName(cell, true)} size="small" onClick={() => void pane.goTo(cell)}>
            {words.goTo({ cell: cellName(cell, true) })}
          </Button>
        ))}
        {unlinked > 0 && <span className={plain.secondary}>{otherCells({ count: unlinked })}</span>}
        {children}
      </div>
    </div>
  );
}

/** Whether the office said that the two are not the same. */
const isParted = ({ by, certainty }: Match): boolean => by === 'office' && certainty === 'unsure';

interface PairItemProps {
  readonly match: Match;
  readonly changes: readonly FieldChange[];
  /** Whether to say how the two were found. */
  readonly withEvidence?: boolean;
  readonly children?: ReactNode;
}

/** Two indicators that are, or may be, the same one: what changed, and the way to both cells. */
export function PairItem({ match, changes, withEvidence = false, children }: PairItemProps) {
  const language = useLanguage();
  const words = useWords(COMPARE);
  const nameOf = useNameOf();
  const { from, to, runnerUp } = match;
  const target = changes.find(({ field }) => field === 'target');
  const evidence = sayEvidence(match, language);
  const lines = [
    ...(withEvidence ? [words.was({ name: nameOf(from) })] : []),
    ...changes.map((change) => sayChange(change, language)),
    ...(withEvidence
      ? [isParted(match) ? words.parted : words.match({ certainty: sayCertainty(match, language), evidence })]
      : []),
    ...(withEvidence && runnerUp !== null ? [words.orElse({ name: nameOf(runnerUp.to) })] : []),
  ];
  return (
    <PlainItem
      name={nameOf(to)}
      lines={lines}
      from={target?.cells.from ?? from.cell}
      to={target?.cells.to ?? to.cell}
    >
      {children}
    </PlainItem>
  );
}
