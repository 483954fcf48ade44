import { useTexts } from '../../messages/TextsContext';
import { useLoaded } from '../useLoaded';

const load = () => import(/* webpackChunkName: "notices" */ './Notices');

/**
 * The notices, loaded after the pane is on screen: before that there is nothing to tell, and their sentences weigh as much
 * as the rest of the pane's own code. Where they cannot be loaded, the user is told so.
 */
export function LazyNotices() {
  const { scriptsMissing } = useTexts();
  const loaded = useLoaded(load);
  if (loaded === 'failed') return <p role="alert">{scriptsMissing}</p>;
  return loaded !== null && <loaded.Notices />;
}
