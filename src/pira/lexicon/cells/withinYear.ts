import { daysOfYear } from '../labels/daysOfYear';
import { saysEstimated, saysNotFinal } from '../labels/notFinal';
import { isPartOfYear } from '../labels/partsOfYear';

/** A day up to which values count; the day of an act or of a revision, and the report that goes with a budget, are other things. */
const UP_TO = /\b(?:al|alla data del|fino al|situazione a|dati a|avanzamento a)\b/;
const OF_ACTS =
  /\b(?:approva|adotta|deliber|determin|aggiorna|revis|variazion|rimodula|modific|integra|scadenz|entro|dal\b|relazione previsional)/;
const PART =
  /\b(?:semestre|trimestre|quadrimestre|bimestre|semestrale|trimestrale|quadrimestrale|intermedi[oa])\b/;
const OF_VALUES =
  /\b(?:monitoraggi\w*|monit|report|rapporto|relazione|verific\w*|stato|dat[oi]|situazione|rilevazion\w*|avanzamento|rendicontazion\w*|consuntiv\w*|valor[ei])\b/;

const OF_ESTIMATES = /(?:^|[-–—:] ?)(?:pre ?-?consuntiv|proiezion[ei]\b|stim[ae] (?:de[il]|al|a)\b)/;

/** Whether a folded title says that the values below it are estimated: "Proiezione al 31/12/2024", "PIRA 2024 – Preconsuntivo". */
export const titlesEstimates = (title: string): boolean => OF_ESTIMATES.test(title) && saysEstimated(title);

/** Whether a folded title says that the values below it are of a part of the year: "Monitoraggio al 30/06/2024", "Relazione infrannuale". */
export function titlesPartOfYear(title: string): boolean {
  if (OF_ACTS.test(title) || !OF_VALUES.test(title)) return false;
  return PART.test(title) || saysNotFinal(title) || (UP_TO.test(title) && daysOfYear(title).isInterim);
}

/** What a note begins with that speaks only of what bears its mark: "(1) Dato stimato", "* dati provvisori". */
const MARK = /^(\(?(?:\d{1,2}|[a-z])\)|\*+)\s*\p{L}/u;

/** The mark of a folded note; null where it begins with none. */
export const markOfNote = (note: string): string | null => MARK.exec(note)?.[1] ?? null;

const YEAR = /\b(?:19|20)\d{2}\b/g;

/** Whether the folded name of a sheet says so: "I semestre 2024", "30.06.2024", "Giugno". */
export function namesPartOfYear(name: string): boolean {
  const bare = name.replace(YEAR, ' ').replace(/\s+/g, ' ').trim();
  return isPartOfYear(bare) || titlesPartOfYear(name) || (daysOfYear(name).isInterim && !OF_ACTS.test(name));
}

/** Words of a header that say that its value is the final one, whatever the title above it says. */
export const FINAL = /\b(?:final[ei]|definitiv[oi]|annual[ei]|fine anno|31[./-]12|31 dicembre)\b/;

/** What is told again and again within the year, part by part; folded. */
export const PERIODICAL = /\b(?:mensil|bimestral|trimestral|quadrimestral)[ei]\b/;
