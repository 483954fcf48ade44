import { remembering } from '../../remembering';
import { fold } from '../text/fold';

/** Labels of lists of other things, which no plan has beside its own, by what they list; patterns of whole folded labels. */
const LABELS: Readonly<Record<string, string>> = {
  people:
    'nominativ[oi]|cognome|cognome e nome|nome e cognome|dipendent[ei]|qualifica|profilo|profilo professionale|' +
    'inquadramento|matricola|personale|personale (?:assegnato|coinvolto|impegnato|addetto)|unita di personale|' +
    '% (?:di )?impiego|% part ?time|part ?time|percentuale di impiego|% tempo|categoria giuridica|' +
    '(?:ore|giornate) (?:settimanali|annue|effettive|lavorate|assegnate|dedicate|uomo)|giorni uomo|addetti',
  contacts:
    'telefono|tel|n tel|numero di telefono|cellulare|e ?mail|mail|pec|indirizzo|recapit[oi]|orario|orari|' +
    'referente|contatt[oi]|persona di contatto',
  risks:
    'rischi[oi]?|evento rischioso|probabilita|impatto|area (?:di|a) rischio|processo|livello (?:di|del) rischio|' +
    'indice di rischio|misur[ae] di (?:prevenzione|contenimento|trattamento|mitigazione)|' +
    'misur[ae] (?:specifich[ae]|general[ei])|indicator[ei] di attuazione|(?:termine|termini|tempi) di attuazione|' +
    'responsabile (?:della misura|dell attuazione)|contromisur[ae]|mitigazione|descrizione del rischio',
  services:
    'servizi[oi]? erogat[oi]|standard|standard (?:minim[oi]|previst[oi]|di servizio)|standard di qualita|valore garantito|standard garantito|dimensione (?:di|della) qualita|' +
    'fattore di qualita|indicatore di qualita|modalita di erogazione|modalita di accesso|livello garantito|reclam[oi]',
  phases:
    'fas[ei]|inizio|fine|avvio|conclusione|inizio previst[oa]|fine previst[ao]|inizio effettiv[oa]|fine effettiv[ao]|' +
    'data (?:di )?(?:inizio|avvio|fine)(?: previst[ao]| effettiv[ao])?|milestone|durata|termine effettivo|' +
    'tappa|tappe|scadenza della fase',
  works:
    'opera|opere|lavor[oi]|cup|cig|rup|fornitor[ei]|affidatario|ditta|contraente|contratto|importo (?:dei )?lavori|' +
    'importo contrattuale|stazione appaltante|progetto|bando',
  courses:
    'corso|corsi|docent[ei]|iscritti|attestati|ore (?:previste|erogate)|discenti|ente formatore|edizion[ei]',
  counts:
    '(?:n|numero|nr) (?:di )?(?:indicatori|obiettivi|target)|(?:n |numero )?(?:non |parzialmente )?raggiunti|' +
    '% (?:non )?raggiunti|totali|di cui raggiunti|misurati|non misurati',
  removed:
    'motiv[oi]|motiv[oi] (?:di |dell |della )?(?:eliminazione|soppressione|esclusione|cancellazione|sostituzione|cessazione)|' +
    'ultimo (?:target|valore|anno|consuntivo)|sostituit[oa] d[ai]|anno di (?:eliminazione|soppressione|cessazione)',
  agenda: 'goals?|sdgs?|(?:goal|target|obiettivo) sdgs?|obiettivo (?:dell )?agenda',
  glossary: 'significato|sigla|acronimo|simbolo|legenda|colore',
  surveys:
    'domanda|rispost[ae]|punteggio medio|rispondenti|aspett[oi]|aspettativ[ae]|giudizio medio|modalita di (?:coinvolgimento|ascolto|consultazione)',
};

const OF_OTHERS = new RegExp(`^(?:${Object.values(LABELS).join('|')})$`, 'u');
const AROUND = /\(.*?\)|\b20\d{2}\b|[^\p{L}\p{N}% ]+/gu;

/** Whether a text is the label of a column that lists of people, contacts, risks, services, phases … have. */
export const isLabelOfOthers = (text: string): boolean => text.length <= 40 && namesOthers(text);

const namesOthers = remembering((text) =>
  OF_OTHERS.test(fold(text).replace(AROUND, ' ').replace(/ +/g, ' ').trim()),
);

const RISKS = /^(?:are[ae] (?:di|a) rischio|event[oi] rischios[oi]|process[oi] a rischio)/;

/** Whether a text is the label of what may go wrong: what it heads are measures against it, and no plan. */
export const isLabelOfRisks = (text: string): boolean => RISKS.test(fold(text));

const MONEY =
  /€|\beuro\b|\b(?:prevision[ei]|preventiv[oi]|assestat[oi]|stanziament[oi]|stanziat[oi]|impegn(?:i|ato|ati)|pagament[oi]|pagat[oi]|spes[ae]|cost[oi]|budget|consuntiv[oi]|scostament[oi]|differenz[ae]|var(?:iazione|\.)?)\b/;

/** Whether a label may head amounts of money beside objectives; "Consuntivo" alone tells nothing. */
export const isLabelOfMoney = (text: string): boolean => MONEY.test(fold(text));

const SPENT = /^(?:spes[ae]|cost[oi]|oner[ei]|uscit[ae]|somm[ae]|import[oi]|risorse|budget)\b/;

/** Whether a label speaks of money first: "Costi (€)", "Spesa sostenuta", no "Target €". */
export const beginsWithMoney = (text: string): boolean => SPENT.test(fold(text));

const FIGURES =
  /(?:^| )(?:previst|assegnat|programmat|richiest|autorizzat|presunt|stimat|acquistat|vendut|occupat|utilizzat|consegnat|impiegat|effettiv|svolt|present|disponibil|attual|mancant)[oaie]$|^(?:in uso|in servizio|in carico|dotazione)$/;

/** Whether a text says which figures of things stand below it: "Previste", "Posti occupati", "In uso". */
export const isLabelOfFigures = (text: string): boolean => FIGURES.test(fold(text));

const PERSON =
  /^(?:dott(?:\.?ssa)?|dr(?:\.?ssa)?|ing|arch|avv|rag|geom|prof(?:\.?ssa)?|sig(?:\.?ra)?)\b\.?\s+\p{Lu}/iu;
const TELEPHONE = /^(?:\+39\s?)?0\d{1,3}[\s./-]?\d{5,8}$/u;
const MAIL = /^\S+@\S+\.\S+$/u;

/** Whether a text is a person with a title, a telephone number or an address of mail: what is never measured. */
export function isPersonOrContact(text: string): boolean {
  const plain = text.trim();
  return PERSON.test(plain) || TELEPHONE.test(plain) || MAIL.test(plain);
}

/** A row that shows how the form is to be filled in. */
const EXAMPLE = /^[([{<]?(?:esempio|es\.|e\.g\.|ad esempio|fac[- ]?simile)[)\]}>]?\s*[:.–-]?\s*\S/iu;

/** Whether a text says that its row is an example. */
export function isExample(text: string): boolean {
  return EXAMPLE.test(text);
}

/** What is to be typed over in a form: "[Numero di imprese]". */
const PLACEHOLDER = /^(?:\[.+\]|<.+>|\{.+\})$/u;

/** Whether a text only shows what is to be written in its place. */
export function isPlaceholder(text: string): boolean {
  return PLACEHOLDER.test(text.trim());
}

/** A sign or an abbreviation and what it stands for, in one cell: "n.d. = non disponibile". */
const MEANING = /^\S{1,8}(?:\s\S{1,4})?\s*=\s*\p{L}{2}/u;

/** Whether a text explains a sign: "► = stabile". */
export function explainsSign(text: string): boolean {
  return MEANING.test(text.trim());
}
