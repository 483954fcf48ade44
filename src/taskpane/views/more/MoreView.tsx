import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { focusOn } from '../../components/focusOn';
import { usePlainStyles } from '../../components/plainStyles';
import { OpensIcon } from '../../icons';
import { useTexts } from '../../messages/TextsContext';
import { MORE } from '../../moreViews';
import { enter, toView } from '../../place';
import { usePlace } from '../../PlaceContext';
import { MORE_ICONS } from './moreIcons';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr) 16px',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    borderRadius: 0,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  text: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
  link: { alignSelf: 'flex-start' },
  sign: { color: tokens.colorNeutralForeground3 },
});

/** The way to the views that have no tab of their own. */
export function MoreView() {
  const styles = useStyles();
  const plain = usePlainStyles();
  const { place, go } = usePlace();
  const { more, tabs, help, support, tour } = useTexts();
  return (
    <>
      <ul className={plain.list} aria-label={tabs.more}>
        {MORE.map(({ key: view }) => {
          const Icon = MORE_ICONS[view];
          return (
            <li key={view}>
              <button
                type="button"
                ref={place.returnTo === view ? focusOn : undefined}
                className={mergeClasses(plain.rowButton, styles.row)}
                onClick={() => go(enter(place, view))}
              >
                <Icon aria-hidden className={styles.sign} />
                <span className={styles.text}>
                  <span>{more[view].title}</span>
                  <span className={plain.secondary}>{more[view].text}</span>
                </span>
                <OpensIcon aria-hidden className={styles.sign} />
              </button>
            </li>
          );
        })}
      </ul>
      <Link as="button" className={styles.link} onClick={() => go({ ...toView(place, 'summary'), tour: 0 })}>
        {tour}
      </Link>
      <Link href="help.html" target="_blank" rel="noreferrer" className={styles.link}>
        {help}
      </Link>
      <Link href="support.html" target="_blank" rel="noreferrer" className={styles.link}>
        {support}
      </Link>
    </>
  );
}
