import { makeStyles, tokens } from '@fluentui/react-components';
import { changedPart } from './changedPart';

const useStyles = makeStyles({
  added: { fontWeight: tokens.fontWeightSemibold, textDecorationLine: 'underline' },
});

/** A text before and after a change, with what goes struck out and what comes underlined. */
export function ChangedText({ before, after }: { readonly before: string; readonly after: string }) {
  const styles = useStyles();
  const { start, removed, added, end } = changedPart(before, after);
  return (
    <>
      {start}
      {removed !== '' && <del>{removed}</del>}
      {removed !== '' && added !== '' && ' '}
      {added !== '' && <ins className={styles.added}>{added}</ins>}
      {end}
    </>
  );
}
