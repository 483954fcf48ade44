import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { focusOn } from '../../components/focusOn';
import { LOW_PANE } from '../../components/paneSizes';
import { usePlainStyles } from '../../components/plainStyles';
import { CloseIcon } from '../../icons';
import { useWords } from '../../messages/TextsContext';
import { TOUR } from '../../messages/views/tour';
import { usePlace } from '../../PlaceContext';
import { usePaneState } from '../../state/PaneContext';
import { atStep, TOUR_LENGTH, tourStep } from './steps';

/** Deployed beside the pane, as the manual that links to it. */
const SAMPLE = 'assets/samples/pira-2021-consuntivo.xlsx';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: 'anywhere',
    [LOW_PANE]: { maxHeight: '45vh', overflowY: 'auto', paddingBlock: tokens.spacingVerticalXXS },
  },
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  text: { [LOW_PANE]: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 } },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

/** One step of the tour above the view that it is about. May be left at any time, by its button or with Escape. */
export function Tour({ at }: { readonly at: number }) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const words = useWords(TOUR);
  const { place, go } = usePlace();
  const { analysis, task } = usePaneState();
  const { title, text } = words.steps[tourStep(at)];
  const leave = () => go({ ...place, tour: null });
  const onEscape = (card: HTMLElement | null) => {
    const close = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // Excel on the web would take the focus to the sheet.
      event.stopPropagation();
      leave();
    };
    card?.addEventListener('keydown', close);
    return () => card?.removeEventListener('keydown', close);
  };
  const isReading = analysis === null && task === 'opening';
  if (isReading) return null;
  const sample = (
    <Link href={SAMPLE} target="_blank" rel="noreferrer" inline>
      {words.sample}
    </Link>
  );
  return (
    <section aria-label={words.label} className={styles.card} ref={onEscape}>
      <div className={styles.head}>
        <strong>
          {analysis === null ? words.label : words.head({ step: at + 1, of: TOUR_LENGTH, title })}
        </strong>
        <Button
          size="small"
          appearance="transparent"
          icon={<CloseIcon />}
          aria-label={words.leave}
          onClick={leave}
        />
      </div>
      <span aria-live="polite" className={styles.text}>
        {analysis === null ? words.noPlan : text}
      </span>
      {(at === 0 || analysis === null) && (
        <span className={plain.secondary}>
          {analysis === null ? (
            sample
          ) : (
            <>
              {words.onSample} {sample}
            </>
          )}
        </span>
      )}
      {analysis !== null && (
        <div className={styles.actions}>
          <Button size="small" appearance="primary" ref={focusOn} onClick={() => go(atStep(place, at + 1))}>
            {at + 1 < TOUR_LENGTH ? words.next : words.end}
          </Button>
          {at > 0 && (
            <Button size="small" onClick={() => go(atStep(place, at - 1))}>
              {words.previous}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}
