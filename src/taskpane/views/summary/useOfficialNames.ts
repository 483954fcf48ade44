import { useEffect, useState } from 'react';
import type { Coded } from '../../../pira/plan/plan';
import type * as Official from './officialNames';

/**
 * Gives the official name of a mission, or of a programme within it, where the plan prints another one; "" else. The
 * catalogue follows once the pane stands; until then there is no name.
 */
export function useOfficialNames(year: number | null): (mission: Coded, programme: Coded | null) => string {
  const [official, setOfficial] = useState<typeof Official | null>(null);
  useEffect(() => {
    // Without the catalogue the plan's own names stand alone.
    void import(/* webpackChunkName: "official-names" */ './officialNames').then(setOfficial, () => null);
  }, []);
  return (mission, programme) => official?.officialNameIfOther(mission, programme, year) ?? '';
}
