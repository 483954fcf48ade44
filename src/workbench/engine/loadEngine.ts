import type { Engine } from '../host/engine';

/** The engine that calculates formulas; loaded on demand, for most workbooks have none. */
export async function loadEngine(): Promise<Engine> {
  const { EXCELTS_ENGINE } = await import('./exceltsEngine');
  return EXCELTS_ENGINE;
}
