import { Button, Field, Radio, RadioGroup, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { NextYearDone } from '../../../excel/sheets/newSheetsPort';
import type { CarriedTargets } from '../../../pira/reports/nextYear/nextYearPlan';
import { areaAddress } from '../../../pira/sheet/address';
import { scrollIntoView } from '../../components/scrollIntoView';
import { WindowedList } from '../../components/WindowedList';
import { usePlainStyles } from '../../components/plainStyles';
import { cellName, shortened } from '../../format';
import { useWords } from '../../messages/TextsContext';
import { COMPARE } from '../../messages/views/compare';
import { useIsBusy, usePane } from '../../state/PaneContext';
import { PlainItem } from './PairItem';

const ROW_HEIGHT = 80;
const useStyles = makeStyles({
  action: { alignSelf: 'flex-start' },
  left: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

/** Makes the plan of the year after in this workbook, and lists what is left for people to do in it. */
export function NextYear() {
  const styles = useStyles();
  const plain = usePlainStyles();
  const { comparing } = usePane();
  const isBusy = useIsBusy();
  const words = useWords(COMPARE);
  const [targets, setTargets] = useState<CarriedTargets>('empty');
  const [made, setMade] = useState<NextYearDone | null>(null);
  const [canCopy, setCanCopy] = useState<boolean | null>(null);
  useEffect(() => void comparing.canCopySheets().then(setCanCopy), [comparing]);
  if (canCopy === null) return null;
  if (!canCopy) return <span>{words.nextByHand}</span>;
  return (
    <>
      {made !== null && (
        <div ref={scrollIntoView} className={styles.left}>
          <LeftToDo made={made} />
        </div>
      )}
      <span className={plain.secondary}>{words.nextHint}</span>
      <Field label={words.nextTargets}>
        <RadioGroup
          value={targets}
          onChange={(_, { value }) => setTargets(value === 'keep' ? 'keep' : 'empty')}
        >
          <Radio value="empty" label={words.nextEmpty} />
          <Radio value="keep" label={words.nextKeep} />
        </RadioGroup>
      </Field>
      <Button
        appearance={made === null ? 'primary' : 'secondary'}
        size="small"
        className={styles.action}
        disabledFocusable={isBusy}
        onClick={() => void comparing.createNextYear(targets).then(setMade)}
      >
        {words.nextDo}
      </Button>
    </>
  );
}

/** What is left to do in the plan of the year after. */
function LeftToDo({ made: { toDecide, stale, lost, declined } }: { readonly made: NextYearDone }) {
  const plain = usePlainStyles();
  const words = useWords(COMPARE);
  const [first] = toDecide;
  return (
    <>
      {first !== undefined && (
        <PlainItem name="" lines={[words.nextDecide({ count: toDecide.length })]} to={first} />
      )}
      {stale.length > 0 && (
        <>
          <span>{words.nextStale({ count: stale.length })}</span>
          <span className={plain.secondary}>{words.nextStaleHint}</span>
          <WindowedList items={stale} keyOf={({ cell }) => cellName(cell, true)} rowHeight={ROW_HEIGHT}>
            {({ cell, text }) => <PlainItem name="" lines={[shortened(text)]} to={cell} />}
          </WindowedList>
        </>
      )}
      {lost.length > 0 && (
        <>
          <span>{words.nextLost({ count: lost.length })}</span>
          {lost.map(({ sheet, area, formula, isValue }) => (
            <PlainItem
              key={`${sheet} ${areaAddress(area)}`}
              name=""
              lines={[words.nextLostLine({ range: areaAddress(area), formula: shortened(formula), isValue })]}
              to={{ sheet, row: area.row, column: area.column }}
            />
          ))}
        </>
      )}
      {declined.length > 0 && (
        <>
          <span>{words.nextDeclined({ count: declined.length })}</span>
          {declined.map((cell) => (
            <PlainItem key={cellName(cell, true)} name="" lines={[]} to={cell} />
          ))}
        </>
      )}
    </>
  );
}
