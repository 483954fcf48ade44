import type { Phrase } from './phrases';
import { rolesWith } from './roleProperties';
import type { Role } from './roles';

/** What a code, a title, a description is of something that is named beside it. */
const PARTS: Partial<Record<Role, Partial<Record<Role, Role>>>> = {
  mission: { code: 'missionCode', title: 'mission', detail: 'mission' },
  programme: { code: 'programmeCode', title: 'programme', detail: 'programme' },
  objective: { code: 'objectiveCode', title: 'objective', detail: 'objectiveDescription' },
  name: { code: 'indicatorCode', title: 'name', detail: 'description' },
};

/** The field of a part of something: of an objective the code, the title, the description; null where it has none. */
export function partOfField(whole: Role, part: Role): Role | null {
  return PARTS[whole]?.[part] ?? null;
}

const WHOLE_OF: Partial<Record<Role, Role>> = { objectiveDescription: 'objective', description: 'name' };
const NAMING = new Set(['titolo', 'denominazione', 'nome', 'descrizione']);

/**
 * The field that parts and the phrase after them name together: "Codice" and "programma", "Codice e" and "titolo
 * obiettivo"; null where they name none.
 */
export function wholeOfParts(parts: readonly Role[], { role, words }: Phrase): Role | null {
  const [part, ...others] = parts;
  const whole = WHOLE_OF[role] ?? role;
  if (part === undefined || !(whole in PARTS)) return null;
  return others.length > 0 || NAMING.has(words[0] ?? '') ? whole : partOfField(whole, part);
}

const VALUES = rolesWith('dated');
const OF = /^(?:dell|del|degli|dei|di)$/;

/** Whether a phrase only says whose value it is that was named first: "indicatore" in "Risultato dell'indicatore". */
export function onlyNamesOwner({ role, words }: Phrase, before = '', first: Role | null = null): boolean {
  return role === 'name' && words.length === 1 && OF.test(before) && first !== null && VALUES.has(first);
}
