import { namesOfCode } from '../../catalogue/catalogueNames';
import { yearsOf } from '../../catalogue/catalogueName';
import { officialName } from '../../catalogue/officialName';
import { FIRST_OFFICIAL_YEAR, lastKnownBefore } from '../../catalogue/officialSource';
import type { Rule } from '../rule';
import { wording } from '../wording';
import { printedCode } from './codings';
import { inBudgets, type LastRead } from './confirmationHint';

const messages = {
  programmeNotInYear: wording({
    it: (p: { printed: string; years: string; year: number } & LastRead) =>
      `Il programma ${p.printed} risulta ${inBudgets.it(p.years)}, non in quello del ${p.year}${p.lastRead === null ? '' : ', il più recente noto (da confermare)'}: tenerlo se è voluto, altrimenti correggere il codice.`,
    en: (p) =>
      `The programme ${p.printed} is ${inBudgets.en(p.years)}, not in that of ${p.year}${p.lastRead === null ? '' : ', the latest one known (to be confirmed)'}: keep it if it is meant, else correct the code.`,
  }),
};

/** Programmes that the State budget has in other years only: each once, where it first stands. */
export const programmeNotInYear: Rule = {
  id: 'programme-not-in-year',
  remedy: 'name',
  severity: 'info',
  it: {
    title: 'Programma di altri anni',
    why: 'Le missioni si scelgono fra quelle del bilancio dello Stato; i programmi sono propri dell’ente (D.P.C.M. 12/12/2012).',
    todo: 'Tenerlo se è voluto; altrimenti controllare il codice.',
  },
  en: {
    title: 'Programme of other years',
    why: 'Missions are chosen among those of the State budget; programmes are the organisation’s own (D.P.C.M. 12/12/2012).',
  },
  quotesCatalogue: true,
  messages,
  defects: ({ plan, codings }) => {
    const { year } = plan;
    const seen = new Set<string>();
    if (year === null || year < FIRST_OFFICIAL_YEAR) return [];
    const lastRead = lastKnownBefore(year);
    return codings.flatMap((coding) => {
      const { level, mission, coded } = coding;
      if (level === 'mission' || mission === null || coded.code === null || coded.codeCell === null)
        return [];
      const labels = namesOfCode(mission, coded.code);
      const [first] = labels;
      const last = labels.at(-1);
      const printed = printedCode(coding);
      if (first === undefined || last === undefined || seen.has(printed)) return [];
      if (officialName(mission, coded.code, year) !== null) return [];
      seen.add(printed);
      const message = messages.programmeNotInYear({
        printed,
        years: yearsOf({ from: first.from, to: last.to }),
        year: lastRead ?? year,
        lastRead,
      });
      return [{ place: coded.codeCell, text: printed, message }];
    });
  },
};
