import type { CatalogueName } from './catalogueName';
import { FIRST_OFFICIAL_YEAR, LAST_OFFICIAL_YEAR } from './officialSource';

type MissionRow = readonly [mission: string, name: string, aliases: readonly string[]];

/** Source: see OFFICIAL_SOURCE. The names did not change between the first and the last year. */
const ROWS: readonly MissionRow[] = [
  ['011', 'Competitività e sviluppo delle imprese', ['Competitività delle imprese']],
  ['012', 'Regolazione dei mercati', []],
  ['016', 'Commercio internazionale ed internazionalizzazione del sistema produttivo', []],
  ['032', 'Servizi istituzionali e generali delle amministrazioni pubbliche', []],
  ['033', 'Fondi da ripartire', []],
];

/** Missions of the State budget that chambers of commerce use. */
export const MISSION_NAMES: readonly CatalogueName[] = ROWS.map(([mission, name, aliases]) => ({
  mission,
  programme: null,
  from: FIRST_OFFICIAL_YEAR,
  to: LAST_OFFICIAL_YEAR,
  readUntil: LAST_OFFICIAL_YEAR,
  name,
  aliases,
}));

const LAST_STATE_MISSION = 34;
/** Used in cash statements only: third-party services and repayment of loans. */
const CASH_STATEMENT_MISSIONS: readonly string[] = ['090', '091'];

/** Whether a three-digit code can be a mission at all, also one whose names are not held here. */
export function isMissionCode(code: string): boolean {
  const number = Number(code);
  return (number >= 1 && number <= LAST_STATE_MISSION) || CASH_STATEMENT_MISSIONS.includes(code);
}
