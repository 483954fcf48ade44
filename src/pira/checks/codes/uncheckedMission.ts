import { isKnownMission } from '../../catalogue/catalogueNames';
import { isMissionCode } from '../../catalogue/missions';
import { listed, type Many } from '../many';
import type { Rule } from '../rule';
import { wording } from '../wording';

const messages = {
  uncheckedMission: wording({
    it: (p: { printed: string }) =>
      `La missione ${p.printed} non è fra quelle del catalogo (011, 012, 016, 032, 033): codici e nomi non sono stati controllati.`,
    en: (p) =>
      `The mission ${p.printed} is none of the catalogue’s (011, 012, 016, 032, 033): codes and names were not checked.`,
  }),
  uncheckedMissions: wording({
    it: (p: Many) =>
      `${p.count} missioni (${listed.it(p)}) non sono fra quelle del catalogo (011, 012, 016, 032, 033): codici e nomi non sono stati controllati.`,
    en: (p) =>
      `${p.count} missions (${listed.en(p)}) are none of the catalogue’s (011, 012, 016, 032, 033): codes and names were not checked.`,
  }),
};

/** Missions of the State budget whose names the catalogue does not hold: each once, where it first stands. */
export const uncheckedMission: Rule = {
  id: 'unchecked-mission',
  remedy: 'name',
  severity: 'info',
  it: {
    title: 'Missione fuori catalogo',
    why: 'Il catalogo contiene le missioni che usano le Camere di commercio.',
    todo: 'Controllare a mano codici e nomi: la missione non è nel catalogo.',
  },
  en: {
    title: 'Mission outside the catalogue',
    why: 'The catalogue holds the missions that chambers of commerce use.',
  },
  messages,
  defects: ({ codings, otherCodings }) => {
    const seen = new Set<string>();
    return [...codings, ...otherCodings].flatMap(({ level, coded: { code, codeCell } }) => {
      if (level !== 'mission' || code === null || codeCell === null || seen.has(code)) return [];
      if ((isKnownMission(code) && otherCodings.length === 0) || !isMissionCode(code)) return [];
      seen.add(code);
      const shared = { key: '', name: code, message: messages.uncheckedMissions };
      return [{ place: codeCell, text: code, message: messages.uncheckedMission({ printed: code }), shared }];
    });
  },
};
