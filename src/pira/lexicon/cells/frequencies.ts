import { fold } from '../text/fold';

const PERIOD = '(?:giorno|settimana|mese|bimestre|trimestre|quadrimestre|semestre|anno)';
const COUNT = '(?:\\d{1,2}|una|due|tre|quattro|sei)';

/** How often something is done, whole: "trimestrale", "ogni 6 mesi", "due volte l'anno", "a fine anno". Folded. */
const FREQUENCY = new RegExp(
  '^(?:(?:con )?(?:cadenza|frequenza|periodicita) )?(?:' +
    '(?:giornalier|settimanal|quindicinal|mensil|bimestral|trimestral|quadrimestral|semestral|annual|biennal|triennal)(?:[aeio]|mente)|' +
    `(?:in )?continu[aoe]|continuativ[ao]|in tempo reale|una tantum|infrannuale|ogni ${PERIOD}|ogni ${COUNT} (?:giorni|settimane|mesi|anni)|` +
    `(?:a|alla|al) (?:fine|termine|chiusura) (?:del |dell['’ ]? ?|di )?${PERIOD}|${COUNT} volt[ae] (?:al |all['’ ] ?|l['’ ] ?|per )${PERIOD})$`,
);

/** Whether a text says how often something is done, and nothing else. */
export const saysHowOften = (text: string): boolean => FREQUENCY.test(fold(text));
