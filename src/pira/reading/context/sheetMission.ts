import { NAMED_MISSION } from '../../lexicon/headings';
import { isKnownMission } from '../../catalogue/catalogueNames';
import type { Coded } from '../../plan/plan';
import { NO_CODE, threeDigits } from '../lines/coded';

const CODE = /^(\d{3})(?!\d)/u;

/** The mission that a sheet's name stands for: "Missione 011", "012 - Regolazione"; none where it is no known mission. */
export function sheetMission(name: string): Coded {
  const digits = (NAMED_MISSION.exec(name.trim()) ?? CODE.exec(name.trim()))?.[1];
  const code = digits === undefined ? null : threeDigits(digits);
  return code !== null && isKnownMission(code) ? { ...NO_CODE, code } : NO_CODE;
}
