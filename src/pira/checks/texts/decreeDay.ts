import { DECREE_WITHOUT_DAY } from '../../lexicon/cells/documents';
import { remembering } from '../../remembering';
import type { Rule } from '../rule';
import { wording } from '../wording';
import { defectsOf } from '../defects';
import { fixPart } from '../fix';
import { quote } from '../place';

const messages = {
  decreeDay: wording({
    it: (p: { text: string; day: number }) =>
      `Il decreto è citato senza giorno («${p.text}»): scrivere ${p.day} davanti al mese.`,
    en: (p) => `The decree is cited without its day (“${p.text}”): write ${p.day} before the month.`,
  }),
};

/** D.P.C.M. 18/9/2012 (guidelines of the plan) and D.P.C.M. 12/12/2012 (missions and programmes). */
const DAYS: ReadonlyMap<string, number> = new Map([
  ['settembre', 18],
  ['dicembre', 12],
]);

/** A decree as cited, its day, and the citation with it. */
interface Undated {
  readonly text: string;
  readonly day: number;
  readonly dated: string;
}

function undated(text: string): Undated | null {
  const [cited, month = ''] = DECREE_WITHOUT_DAY.exec(text) ?? [];
  const day = DAYS.get(month.toLowerCase());
  if (cited === undefined || day === undefined) return null;
  return { text: cited, day, dated: cited.replace(month, `${day} ${month}`) };
}

/** One of the two decrees on the plan cited without its day. */
export const decreeDay: Rule = {
  id: 'decree-day',
  remedy: 'complete',
  severity: 'warning',
  it: {
    title: 'Decreto senza giorno',
    why: 'Un decreto si cita con la data intera.',
    todo: 'Scrivere la data intera del decreto.',
  },
  en: { title: 'Decree without its day', why: 'A decree is cited with its full date.' },
  messages,
  defects: (inspection) => {
    const citedIn = remembering(undated);
    return defectsOf(inspection.freeTexts, ({ cell, text: whole }) => {
      const found = citedIn(whole);
      if (found === null) return null;
      const { text, day, dated } = found;
      return {
        place: cell,
        text,
        message: messages.decreeDay({ text: quote(text), day }),
        shared: { key: text },
        fix: fixPart(inspection, cell, text, dated),
      };
    });
  },
};
