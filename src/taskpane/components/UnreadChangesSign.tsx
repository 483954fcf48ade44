import { useTexts } from '../messages/TextsContext';
import { usePaneState } from '../state/PaneContext';
import { Announcer } from './Announcer';
import { usePlainStyles } from './plainStyles';

/** Tells that the sheet has changes which the pane has not read yet. */
export function UnreadChangesSign() {
  const plain = usePlainStyles();
  const { unreadChanges } = useTexts();
  const { hasUnreadChanges } = usePaneState();
  return (
    <>
      <Announcer text={hasUnreadChanges ? unreadChanges : ''} />
      {hasUnreadChanges && (
        <span aria-hidden className={plain.secondary}>
          {unreadChanges}
        </span>
      )}
    </>
  );
}
