import { useEffect, useState, type ComponentType } from 'react';
import { useTexts } from '../../messages/TextsContext';

type TourComponent = ComponentType<{ readonly at: number }>;

const load = async (): Promise<TourComponent> => (await import(/* webpackChunkName: "tour" */ './Tour')).Tour;

/** The tour, loaded when somebody begins it. */
export function LazyTour({ at }: { readonly at: number }) {
  const { viewFailed } = useTexts();
  const [loaded, setLoaded] = useState<{ readonly Tour: TourComponent } | 'failed' | null>(null);
  useEffect(() => {
    load().then(
      (Tour) => setLoaded({ Tour }),
      () => setLoaded('failed'),
    );
  }, []);
  if (loaded === 'failed') return <p role="alert">{viewFailed}</p>;
  return loaded !== null && <loaded.Tour at={at} />;
}
