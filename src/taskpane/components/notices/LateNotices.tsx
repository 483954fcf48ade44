import { useEffect, useState, type ComponentType } from 'react';
import { useTexts } from '../../messages/TextsContext';

const load = () => import(/* webpackChunkName: "notices" */ './Notices');

/**
 * The notices, whose code follows at once when the pane stands: nothing has been done before, and their sentences weigh as
 * much as the rest of the pane's own code. Where it does not come, nothing that follows could be told, which is said.
 */
export function LateNotices() {
  const { scriptsMissing } = useTexts();
  const [loaded, setLoaded] = useState<{ readonly Notices: ComponentType } | 'failed' | null>(null);
  useEffect(() => {
    load().then(setLoaded, () => setLoaded('failed'));
  }, []);
  if (loaded === 'failed') return <p role="alert">{scriptsMissing}</p>;
  return loaded !== null && <loaded.Notices />;
}
