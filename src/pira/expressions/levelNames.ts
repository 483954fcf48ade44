import { periodsOf } from '../lexicon/labels/periods';
import {
  END_OF_RANGE,
  LEVEL_NAMES,
  type LevelRole,
  NAME_OF_TARGET,
  SURE_LEVEL,
} from '../lexicon/expressions/levels';
import { fold } from '../lexicon/text/fold';
import { remembering } from '../remembering';

/** What a folded name of a level says that it is; null where it names none. */
export function levelRoleOf(name: string): LevelRole | null {
  const roles: readonly LevelRole[] = ['below', 'target', 'above'];
  return roles.find((role) => LEVEL_NAMES[role].test(name)) ?? null;
}

/** A level as the header of a column names it. */
export interface LevelHeader {
  readonly role: LevelRole;
  /** Beside any target it is a level; else only where another stands on the other side. */
  readonly isSure: boolean;
}

const YEARS_AND_SIGNS = /(?:19|20)\d{2}|[^\p{L} ]/gu;
const tidy = (text: string): string => text.replaceAll(YEARS_AND_SIGNS, ' ').replace(/\s+/g, ' ').trim();

/** What a level is called whose header reads so: the header without years and signs. */
export const levelNameOf = tidy;

/** What the target is called among its levels: as its header says, where that is the name of a level. */
export function targetNameOf(header: string): string {
  return levelHeaderOf(header) === null ? NAME_OF_TARGET : tidy(header);
}

/**
 * The level that a header names, its years and signs aside ("Valore soglia 2024 (%)"); null where it names none. Blocks
 * print it again and again.
 */
export const levelHeaderOf = remembering(levelOfHeader);

function levelOfHeader(header: string): LevelHeader | null {
  const name = tidy(periodsOf(fold(header)).rest);
  const role = levelRoleOf(name);
  return role === null ? null : { role, isSure: SURE_LEVEL.test(name) && !END_OF_RANGE.test(name) };
}
