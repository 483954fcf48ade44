import { isKnownMission, namesOfCode } from '../../catalogue/catalogueNames';
import { isMissionCode } from '../../catalogue/missions';
import { lastKnownBefore } from '../../catalogue/officialSource';
import type { Defect, Rule } from '../rule';
import { wording } from '../wording';
import type { Coding } from './codings';
import { confirmationHint, type LastRead } from './confirmationHint';

const messages = {
  unknownMissionCode: wording({
    it: (p: { printed: string }) =>
      `${p.printed} non è il codice di una missione del bilancio dello Stato: correggerlo.`,
    en: (p) => `${p.printed} is not the code of a mission of the State budget: correct it.`,
  }),
  unknownProgrammeCode: wording({
    it: (p: { printed: string; mission: string } & LastRead) =>
      `Nei bilanci dello Stato la missione ${p.mission} non ha un programma ${p.printed}${confirmationHint.it(p)}: tenerlo se è un programma proprio dell’ente, altrimenti correggere il codice.`,
    en: (p) =>
      `In the State budgets the mission ${p.mission} has no programme ${p.printed}${confirmationHint.en(p)}: keep it if the programme is the organisation’s own, else correct the code.`,
  }),
};

function defectOf({ level, mission, coded }: Coding, lastRead: number | null): Defect | null {
  const { code, codeCell } = coded;
  if (code === null || codeCell === null) return null;
  if (level === 'mission') {
    return isMissionCode(code)
      ? null
      : { place: codeCell, text: code, message: messages.unknownMissionCode({ printed: code }) };
  }
  if (mission === null || !isKnownMission(mission) || namesOfCode(mission, code).length > 0) return null;
  return {
    place: codeCell,
    text: `${mission}-${code}`,
    isLesser: true,
    message: messages.unknownProgrammeCode({ printed: code, mission, lastRead }),
  };
}

/**
 * Missions that the State budget has not, and programmes that its missions never had: missions are chosen among those
 * of the State, programmes are the body's own (D.P.C.M. 12/12/2012) and only worth a look.
 */
export const unknownCode: Rule = {
  id: 'unknown-code',
  remedy: 'name',
  severity: 'warning',
  lesser: { severity: 'info', when: 'per i programmi' },
  it: {
    title: 'Codice sconosciuto',
    why: 'Le missioni si scelgono fra quelle del bilancio dello Stato; i programmi sono propri dell’ente (D.P.C.M. 12/12/2012).',
    todo: 'Correggere il codice della missione; quello di un programma, se non è proprio dell’ente.',
  },
  en: {
    title: 'Unknown code',
    why: 'Missions are chosen among those of the State budget; programmes are the organisation’s own (D.P.C.M. 12/12/2012).',
  },
  quotesCatalogue: true,
  messages,
  defects: ({ plan, codings }) => {
    const lastRead = lastKnownBefore(plan.year);
    return codings.map((coding) => defectOf(coding, lastRead)).filter((defect) => defect !== null);
  },
};
