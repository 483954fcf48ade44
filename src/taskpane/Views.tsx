import { Button } from '@fluentui/react-components';
import { SubviewHead } from './components/SubviewHead';
import { useTexts } from './messages/TextsContext';
import { back, isMoreView, needsPlan } from './place';
import { usePlace } from './PlaceContext';
import { usePaneState } from './state/PaneContext';
import { useLoadedView } from './useLoadedView';
import { FirstRun } from './views/summary/FirstRun';

/** The view that the user has chosen; one of "more" under its title with the way back. */
export function Views() {
  const { place, go } = usePlace();
  const { view } = place;
  const { analysis, task } = usePaneState();
  const { more, tabs, tryAgain, viewFailed } = useTexts();
  const { shown: View, retry } = useLoadedView(view);
  if (analysis === null && needsPlan(view)) return task === 'opening' ? null : <FirstRun />;
  return (
    <>
      {isMoreView(view) && (
        <SubviewHead
          back={tabs.more}
          title={more[view].title}
          subtitle={more[view].text}
          isEntered={place.isEntered}
          onBack={() => go(back(place))}
        />
      )}
      {View === 'failed' ? (
        <>
          <p role="alert">{viewFailed}</p>
          <Button onClick={retry}>{tryAgain}</Button>
        </>
      ) : (
        View !== 'loading' && <View />
      )}
    </>
  );
}
