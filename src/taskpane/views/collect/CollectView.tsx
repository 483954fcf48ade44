import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { MergePlanned } from '../../../excel/port';
import { collectionSheets } from '../../../pira/reports/collection/collectionSheet';
import { usePlainStyles } from '../../components/plainStyles';
import { Section } from '../../components/Section';
import { WindowedList } from '../../components/WindowedList';
import { useWords } from '../../messages/TextsContext';
import { COLLECT } from '../../messages/views/collect';
import { useIsBusy, usePane, usePaneState } from '../../state/PaneContext';
import { CollectedAnswers } from './CollectedAnswers';

/** In pixels, of a button of one line. */
const ROW_HEIGHT = 28;

const useStyles = makeStyles({
  action: { marginBottom: tokens.spacingVerticalXS },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

/** Asks the responsibility centres for their values, and takes back what they filled in. */
export function CollectView() {
  const styles = useStyles();
  const words = useWords(COLLECT);
  const plain = usePlainStyles();
  const { collecting } = usePane();
  const isBusy = useIsBusy();
  const { analysis } = usePaneState();
  const [found, setFound] = useState<MergePlanned | null>(null);
  const [readsFiles, setReadsFiles] = useState(false);
  const files = useRef<HTMLInputElement>(null);
  useEffect(() => void collecting.canReadFiles().then(setReadsFiles), [collecting]);
  const centres = useMemo(
    () => (analysis === null ? [] : collectionSheets(analysis.plan, analysis.evaluation)),
    [analysis],
  );
  const show = (found: Promise<MergePlanned | null>) => {
    setFound(null);
    void found.then(setFound);
  };
  return (
    <>
      <Section title={words.ask}>
        <span className={plain.secondary}>{words.askWhy}</span>
        <WindowedList items={centres} keyOf={({ centre }) => centre} label={words.ask} rowHeight={ROW_HEIGHT}>
          {({ centre, indicators }) => (
            <Button
              size="small"
              className={styles.action}
              disabledFocusable={isBusy}
              onClick={() => void collecting.openCollection(centre)}
            >
              {words.open({ centre, count: indicators })}
            </Button>
          )}
        </WindowedList>
      </Section>
      <Section title={words.back}>
        <span className={plain.secondary}>{readsFiles ? words.backWhy : words.backByHand}</span>
        <div className={styles.actions}>
          {readsFiles && (
            <>
              <input
                ref={files}
                type="file"
                accept=".xlsx"
                multiple
                hidden
                aria-label={words.choose}
                onChange={({ target }) => {
                  const chosen = [...(target.files ?? [])];
                  target.value = '';
                  if (chosen.length > 0) show(collecting.readFiles(chosen));
                }}
              />
              <Button size="small" disabledFocusable={isBusy} onClick={() => files.current?.click()}>
                {words.choose}
              </Button>
            </>
          )}
          <Button size="small" disabledFocusable={isBusy} onClick={() => show(collecting.readSheets())}>
            {words.find}
          </Button>
        </div>
      </Section>
      {found !== null && <CollectedAnswers found={found} onDone={() => setFound(null)} />}
    </>
  );
}
