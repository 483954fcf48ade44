import { fold } from '../text/fold';
import { isPersonOrContact } from './otherTables';

const LONGEST = 90;

/** Words that only a part of the body begins with: "Ufficio Promozione", "U.O. Provveditorato". */
const OFFICE =
  /^(?:ufficio|dipartimento|direzione|u\.\s?o\.?(?!\p{L})|unità (?:organizzativa|operativa)|posizione organizzativa|centro di costo)\s+\S/iu;

/** Words that themes begin with, too: they name a part of the body before its number or a name of its own. */
const NUMBERED_OR_NAMED =
  /^(?:[Aa]rea|AREA|[Ss]ettore|SETTORE|[Ss]ervizio|SERVIZIO|[Ss]truttura|STRUTTURA)\s+(?:n[.°]\s?)?(?:[IVX]{1,4}(?!\p{L})|[A-Z](?!\p{L})|\d{1,2}(?!\d)|[-–—:"“«]|\p{Lu})/u;

/** Behind the word, what makes it a theme or a label and no part of the body: "Area strategica", "Struttura responsabile". */
const THEME =
  /^\p{L}+\s+(?:strategic|tematic|prioritari|responsabil|competent|coinvolt|dirigenzial|e\s|ed\s|d[ai]\s|di\s(?:rischio|intervento|performance|risultato|attività)|per\s|a\s|al(?:l[aeo])?[\s’']|rispett)/iu;

/** Those who belong to a part of the body: "Personale dell’Area tecnica". */
const ITS_STAFF = /^(?:il\s)?personale\s(?:del(?:l[ao]?)?|di)[\s’']+/iu;

/** What the name of a centre is printed behind: "C.d.R. Affari generali". */
const CALLED =
  /^(?:centro di responsabilit(?:à|a['’]?)|c\.?\s?d\.?\s?r\.?(?!\p{L}))\s*[-–—:.]*\s*(?=[\p{L}\d"“«])/iu;

/** What goes on behind a colon is a sentence, unless a number stands before it: "Area II: Servizi alle imprese". */
const SENTENCE = /[.;?]$|(?<=\p{L})(?<!^\p{L}+\s[IVX]{1,4}):\s|\sda\s\p{L}+[aei]re\b/u;

/** The name behind the words for what it is to the plan, "CdR Affari generali"; null where a text does not begin so. */
export function centreBehindTitle(text: string): string | null {
  const name = text.trim().replace(CALLED, '');
  return name === text.trim() || name.length > LONGEST ? null : name;
}

/** Whether a text is the name of a part of the body: "Servizio Affari generali", "Area II – Servizi alle imprese". */
export function namesCentre(text: string): boolean {
  const name = text.trim().replace(ITS_STAFF, '');
  if (name.length > LONGEST || SENTENCE.test(name)) return false;
  return (OFFICE.test(name) || NUMBERED_OR_NAMED.test(name)) && !THEME.test(name);
}

/** Labels under which people write an office, or who directs it. Folded. */
const OF_HEADS =
  /^(?:(?:soggetto|dirigente|funzionario) )?(?:resp\.?|responsabil[ei]|dirigent[ei]|referent[ei]|titolar[ei])(?: (?:dell? ?)?obiettivo)?$/;
/** A name and a surname: "Elena Caruso", "DE SANTIS LUCIA". */
const NAME_AND_SURNAME = /^\p{Lu}[\p{L}.'’]*(?:\s\p{Lu}[\p{L}.'’]*){1,3}$/u;

/** First words of parts of a body that look like a name and a surname: "Sportello Imprese", "Affari Generali". */
const PART_OF_BODY =
  /^(?:affari|agenzia|ambiente|amministrazione|anagrafe|archivio|avvocatura|biblioteca|bilancio|centro|comunicazione|contabilit(?:à|a['’]?)|controll[oi]|cultura|economato|finanz[ae]|formazione|gabinetto|gestione|gruppo|laboratorio|lavori|manutenzion[ei]|metrologia|nucleo|organizzazione|patrimonio|personale|polizia|presidio|programmazione|promozione|protocollo|provveditorato|punto|ragioneria|registro|regolazione|risorse|segreteria|servizi|sistem[ai]|sportell[oi]|staff|stampa|statistica|studi|sviluppo|tributi|turismo|tutela|uffici|unità|urbanistica)(?!\p{L})/iu;

/** Whether a text below such a label is a person, and no part of the body. */
export function isHeadOfCentre(label: string, text: string): boolean {
  const name = text.trim();
  const isHead = isPersonOrContact(name) || (NAME_AND_SURNAME.test(name) && OF_HEADS.test(fold(label)));
  return isHead && !namesCentre(name) && !PART_OF_BODY.test(name);
}

/** Whether persons, and no parts of the body, stand below a label. */
export function namesHeads(label: string, texts: ReadonlySet<string>): boolean {
  return texts.size > 0 && [...texts].every((text) => isHeadOfCentre(label.split(/\s/).at(-1) ?? '', text));
}
