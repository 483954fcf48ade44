import { useLoaded } from '../../components/useLoaded';
import { useTexts } from '../../messages/TextsContext';

const load = () => import(/* webpackChunkName: "tour" */ './Tour');

/** The tour, loaded when somebody begins it. */
export function LazyTour({ at }: { readonly at: number }) {
  const { viewFailed } = useTexts();
  const loaded = useLoaded(load);
  if (loaded === 'failed') return <p role="alert">{viewFailed}</p>;
  return loaded !== null && <loaded.Tour at={at} />;
}
