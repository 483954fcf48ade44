import { useEffect, useState } from 'react';

/** What a function loads when the component is first shown; null until then, 'failed' where it cannot be loaded. */
export function useLoaded<T extends object>(load: () => Promise<T>): T | 'failed' | null {
  const [loaded, setLoaded] = useState<T | 'failed' | null>(null);
  useEffect(() => {
    load().then(setLoaded, () => setLoaded('failed'));
  }, [load]);
  return loaded;
}
