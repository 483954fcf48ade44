import { useTexts } from '../messages/TextsContext';
import { usePaneState } from '../state/PaneContext';
import { Announcer } from './Announcer';
import { usePlainStyles } from './plainStyles';

/** Says that the sheet is ahead of the pane, for as long as it is. */
export function BehindSign() {
  const plain = usePlainStyles();
  const { behind } = useTexts();
  const { isBehind } = usePaneState();
  return (
    <>
      <Announcer text={isBehind ? behind : ''} />
      {isBehind && (
        <span aria-hidden className={plain.secondary}>
          {behind}
        </span>
      )}
    </>
  );
}
