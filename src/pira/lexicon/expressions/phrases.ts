import { PARTICIPLES } from '../participles';
import { phraseFinder } from '../text/phraseList';
import { HARMLESS_PARTICIPLES, NOUNS_LIKE_PARTICIPLES } from './participlesOfThings';

/**
 * What a word does in the phrase that names what is counted, measured or done. Nouns are open: any word that has none of
 * these roles may be one, or its adjective.
 */
export type PhraseRole =
  /** Leads to a noun: "presso la sede". */
  | 'preposition'
  | 'article'
  /** "in", "a" and "per" lead to a noun, too, but not to each: "in ritardo", "a sede", "per addetto". */
  | 'in'
  | 'at'
  | 'for'
  /** Leads to a clause about the noun before it: "imprese che hanno aderito". */
  | 'relative'
  /** Joins a thing to another, or another in its place. */
  | 'and'
  | 'or'
  /** Points at something that is named elsewhere: "il 90% di quella". */
  | 'pronoun'
  /** Compares, orders in time or begins another sentence. */
  | 'breaks'
  /** Says what was, is or will be: not what is to be reached. */
  | 'states'
  /** Says the contrary of what it stands with, that it is lacking, past or not yet certain. */
  | 'reverses'
  /** What is made once: behind "e" it is a second product, and not a thing counted together with the first. */
  | 'product'
  /** Sets in with a remark behind a comma: "100 imprese, comprese le nuove". */
  | 'opener';

/** Plain letters, parted by bars; a word ending in * stands for all that begin so. */
const PHRASE_ROLES: readonly (readonly [PhraseRole, string])[] = [
  ['in', 'in'],
  ['and', 'e|ed|nonche'],
  ['or', 'o|od|oppure|ovvero'],
  ['relative', 'che|cui|quali|chi|dove'],
  ['article', 'i'],
  [
    'preposition',
    'quale|con|presso|verso|mediante|attraverso|tramite|durante|lungo|nel|nello|nella|nell|nei|negli|nelle|su|sul|sullo|sulla|sull|sui|sugli|sulle|col|coi|sotto|sopra|senza',
  ],
  ['pronoun', 'quello|quella|quelli|quelle|cio|esso|essa|essi|esse|costoro|altrettant*'],
  [
    'opener',
    'compreso|compresa|compresi|comprese|incluso|inclusa|inclusi|incluse|comprensivo|comprensiva|comprensivi|comprensive|anche|vedi|fonte|rif|cfr|tipo|es|pari',
  ],
  [
    'breaks',
    'mentre|quando|poiche|perche|pertanto|infatti|inoltre|comunque|quindi|poi|dunque|cioe|ossia|altrimenti|invece|anzi|tuttavia|pero|ma|bensi|finche|affinche|' +
      'meglio|peggio|dopo|prima|contro|come|gia|capite|procapite|quanto|piu|meno|tanto|troppo|poco|assai|ancora|ormai|appena|mai|talora|talvolta|spesso|versus|vs|fermo|decorso|decorsi|trascorsi|trascorso|' +
      'nonostante|malgrado|sebbene|benche|eccetto|salvo|tranne|escluso|esclusa|esclusi|escluse|ne|fuorche|pena|idem|meta|restando',
  ],
  [
    'states',
    'siano|stata|state|fosse|fossero|intende|intendono|' +
      'compone|compongono|articola|articolano|suddivide|suddividono|avvale|avvalgono|riunisce|riuniscono|coinvolge|coinvolgono|comporta|comportano|determina|determinano|evidenzia|evidenziano|riporta|riportano|indica|indicano|mostra|mostrano|confermano|eroga|erogano|gestisce|gestiscono|ammonta|ammontano|prevede|prevedono|' +
      'composto|composta|composti|composte|' +
      'copre|dichiara|chiede|chiama|risponde|partecipa|aderisce|consente|permette|garantisce|assicura|fornisce|offre|svolge|realizza|promuove|sostiene|contiene|rende|pone|propone|dispone|deriva|include|esclude|esprime|ritiene|ottiene|descrive|illustra|elenca|espone|riassume|attesta|attestano|essere|contempla|enuncia|esamina|spiega|ricorda|prescrive|impone|precisa|specifica che|raggiunge|supera|spende|paga|usa|utilizza|organizza|approva|adotta|individua|intende|vuole|sa|dice|trova|mantiene|cresce|diminuisce|aumenta|cala|manca|nasce|muore|vive|lavora|abita|segue|consiste|definisce|disciplina|rientra|appartiene|durano|avviene|accede|acquisisce|riguardava|esiste|serve|occorre|basta|svolgono|terminano|valgono|dicono|vanno|vengono|fanno|danno|stanno|hanno|possono|devono|vogliono|sanno|crescono|calano|diminuiscono|aumentano|mancano|cessano|rinunciano|chiudono|scadono|ritardano|lamentano|possa|possano|risulti|risultino|considera|considerano|debba|debbano|venga|vengano|vada|vadano|richiede|richiedono|aggira|aggirano|colloca|collocano|stabilizza|riscontra|riscontrano|conferma|registra|registrano|contribuisce|contribuiscono',
  ],
  [
    'reverses',
    'mancant*|mancat*|assent*|inesistent*|insufficient*|inadempient*|incomplet*|irregolar*|difform*|arretrat*|inevas*|insolut*|residu*|restant*|rimanent*|giacent*|pendent*|nullo|nulla|nulli|nulle|' +
      'negativ*|contrari|contrarie|contrario|sfavorevol*|scars*|peggior*|obsolet*|superflu*|errat*|erroneo|erronei|erronee|sbagliat*|fals*|fittizi*|invalid*|inutil*|inefficac*|inattiv*|inadeguat*|illegittim*|illecit*|abusiv*|' +
      'moros*|scadut*|tardiv*|perso|persa|persi|perse|dispers*|respint*|dimess*|sospes*|interrott*|omess*|scopert*|rimoss*|soppress*|manomess*|guast*|estint*|fuoriuscit*|impagat*|insoddisfatt*|disattes*|ipotetic*|teoric*|' +
      'potenzial*|eventual*|presunt*|provvisori*|preliminar*|futur*|facoltativ*|opzional*|prossimi|prossime|precedenti|fuori|fallita|proibita|smarrita|impedita|abolita|subita|tradita|sparita|stornat*|abrogat*',
  ],
  [
    'product',
    'relazione|rapporto|report|documento|studio|bando|piano|verbale|regolamento|questionario|manuale|guida|brochure|video|opuscolo|dossier|protocollo|convenzione|accordo|evento|convegno|seminario|workshop|corso|sito|portale|app|' +
      'pubblicazione|presentazione|rendiconto|volume|rivista|conferenza|audit|indagine|procedura|delibera|determina|atto|proposta|valutazione|analisi|sintesi|festa|cerimonia|mostra|incontro|riunione|progetto|iniziativa|verifica|controllo',
  ],
];

const roleAt = phraseFinder(PHRASE_ROLES);

/** Verbs of work in the plural of the present: "700 enti attivano il servizio" says what is to be reached. */
export const PLURAL_OF_WORK =
  /^(?:adott|attiv|utilizz|us|aderisc|adempi|partecip|complet|dichiar|avvi|aliment|fruisc|pubblic|realizz|impieg|raggiung|ottengon|conseguon|accredit|iscriv|ricev|inseris|aggiorn|invi|trasmett|ricorr|acced|effettu|svolg|miglior|soddisf|valut|esprim|conclud|present|super|consult|integr|migr|implement|applic|rispett|benefici|usufruisc|acquist|compil|sottoscriv|deposit|digitalizz|certific|frequent|assum|invest|esport|innov|brevett)(?:a|o|i)n[oa]$/;
const PLURAL_VERB = /(?:[^aeiou]ano|[^aeiou]ono|iano|iono)$/;
const ENDS_LIKE_A_VERB =
  /^(?:italiano|toscano|umano|urbano|interurbano|cristiano|pisano|artigiano|quotidiano|mediano|anziano|veneziano|romano|siciliano|emiliano|marchigiano|padano|milano|bolzano|piano|volano|mano|vaticano|organo|sovrano|sano|strano|lontano|africano|americano|australiano|telefono|patrono|suono|dono|buono|tono|abbandono|trono|ozono|fono|perugino|metano|gabbiano|oratoriano|anglicano|meridiano|settecentesco|brano|grano|nano|cubano|messicano|indiano|iraniano|ucraino|lituano)$/;
/** Futures, conditionals and pasts of verbs. */
const OTHER_TENSE = /(?:ranno|rebbe|rebbero|[aei]vano|arono|erono|irono|essero)$/;
/** The same by the accent on their last letter: "coinvolgerà", "terminò". */
export const STATES_BY_ACCENT = /(?:[eir]r[àÀ]|[a-z]{3}[^cC][òÒ])$/u;

/** Nouns of qualities end so, and participles that are harmless: "attivita", "garantita"; the others are listed. */
const QUALITY = 'ita';
const LIKE_PARTICIPLE = /\p{L}(?:at|it|ut)[oaie]$/u;
const ABLE = /[ai]bil[ei]$/;
/** Adjectives that say how a thing is, and not what may become of it. */
const SURELY_ABLE =
  /^(?:in|non|inter|bio|ri)?(?:disponibil|accessibil|responsabil|sostenibil|contabil|ammissibil|utilizzabil|consultabil|stabil|visibil|sensibil|compatibil|esigibil|mobil|imponibil|confrontabil|scaricabil|navigabil|leggibil|eleggibil|operabil|fruibil|misurabil|tracciabil|abil|vulnerabil|ciclabil|potabil|agibil|finanziabil|flessibil|probabil|degradabil|tangibil|valid|applicabil|usabil|rilasciabil|affidabil|comprensibil|reperibil|raggiungibil|disabil|riconducibil|identificabil|verificabil|gestibil|condivisibil|esportabil|eseguibil|documentabil|riconoscibil|pubblicabil|indispensabil|riferibil|certificabil|cumulabil|deducibil|imputabil|personalizzabil|editabil|ispezionabil)[ie]$/;

/** How something is done, in a way that changes nothing of how much. */
const HARMLESS_ADVERB =
  /^(?:complessiva|diretta|corretta|regolar|positiva|esclusiva|intera|integral|effettiva|telematica|digital|piena|total|tempestiva|congiunta|puntual|specifica|special|appropriata|ufficial|formal|definitiva|stabil|completa|preventiva|contestual|facil|libera|principal|gratuita|pubblica|autonoma|prevalente|progressiva|apposita|immediata|rapida|unita|local|efficace|tecnica|continua|costante|nuova|congiunta|automatica|manual|individual|singolar|adeguata|opportuna|sana)mente$/;
const NO_ADVERB = /^(?:mente|clemente|semente)$/;

/** What may not follow "in": it is late, lacking or not yet done. */
export const NOT_AFTER_IN =
  /^(?:ritardo|attesa|sospeso|contenzioso|esubero|eccesso|eccedenza|difetto|deroga|dubbio|forse|bozza|lavorazione|itinere|divenire|scadenza|mora|giacenza|arretrato|calo|perdita|caso|mancanza|assenza|subordine|alternativa|parte|discussione|valutazione|istruttoria|programma|previsione|prova|media)$/;

/** "come da piano", "come previsto": from where it comes, and no comparison. */
export const COME_ON =
  /^(?:come (?:da|dal|dalla|previsto|prevista|previsti|previste|indicat[oaie]|rilevat[oaie]|stabilit[oaie]|definit[oaie])|di cui|gia (?!conseguit|raggiunt|realizzat|ottenut|evas|svolt|effettuat|eseguit|completat|conclus|erogat|liquidat)\p{L}+)$/u;

/** One of several, or as yet foreseen: alone in front of the value they say that it is another than the one to be reached. */
export const NAMES_ANOTHER =
  /^(?:(?:prim|second|terz|quart|quint|ultim|penultim)[oaie]|i{1,3}|iv|prossim[oaie]|previst[aie]|prevision[ei]|prev|pluriennal[ei])$/;

/** A rank or a part of the year also where a preposition follows: "ultime del 20%", "semestrale di esercizio: 5". */
export const RANKS =
  /^(?:(?:prim|terz|quart|quint|ultim|penultim)[oaie]|(?:settiman|mens|bimestr|trimestr|quadrimestr|semestr|trienn|plurienn)(?:al|il)[ei])$/;

/** The last two words of a phrase, that what is counted is only a part of it, a sum over years or not yet known. */
export const LEAVES_OPEN = /^(?!tempo |part ).* (?:parzial[ei]|cumulat[oaie]|da definire)$/;

/** The same behind the thing that is counted itself: "3 incontri previsti", but "nei tempi previsti". */
export const FORESEEN = /^previst[oaie]$/;

/** A rank that leads to a noun: "secondo le specifiche". */
export const ACCORDING_TO = /^secondo$/;

/** Words between a preposition and the article of its noun: "in entrambe le sedi". */
export const BEFORE_ARTICLE = /^(?:entramb[ie]|tutt[aie]|ambedue)$/;

/** Behind a pronoun, that what is meant follows: "quelli che aderiscono", "quelle della provincia". */
export const TELLS_WHICH = /^(?:che|di|del|della|dei|degli|delle|dell'|con|in)$/;

/** Small words that carry the article of their noun. */
export const HAS_ARTICLE = /(?:l'?|ll[oae]|gli|[aeou]i)$/;
/** "n.", "numero", "#". */
export const NUMBER_SIGN = /^(?:n|nr|num|numer)|#/;

/** Verbs that say of what something consists, with "si" as well: "si compone di 9 membri". */
export const REFLEXIVE =
  /^(?:compon|articol|suddivid|avval|riunisc|attest|aggir|colloc|stabilizz|registr|riscontr|dichiar|ritien|riten|consider|riduc|aument|trov|rilev|concentr|riferisc)/;

/** Impersonal: "si prevede la pubblicazione di 2 bandi" names what is to be done. */
export const IMPERSONAL = 'si';

/** Each of several, where a share of each is meant: "30% dei dati per ciascuna amministrazione". */
export const EACH_SHARE = /^(?:ogni|ciascun[oa]?)$/;

/** "per addetto", "per provincia": for each of them, where no article stands before it; not "per promozione". */
export function isForEach(word: string): boolean {
  return FOR_EACH.test(word) && !ABSTRACT.test(word);
}
const FOR_EACH =
  /^(?!(?:la|lo|una|uno|conto|via|posta|mezzo|tipo|tutto|tutta|tempo|legge|ora|anno|esempio|iscritto|quanto|quota|cento|capo|tema|email|telefono|fax|pec)$)\p{L}*(?:[^aeiou]o|[^aeiou]a|io|ore|ente)$/u;
const ABSTRACT =
  /(?:zione|sione|mento|enza|anza|ita|tura|aggio|ismo|ica|ico|iva|ivo|esa|izia|izio|sviluppo|lavoro|ricerca|impresa digitale)$/;

/** Small words with a capital: behind a value they begin another sentence. */
export const BEGINS_SENTENCE =
  /^(?:Il|Lo|La|Gli|Le|L['’]|Un|Una|Uno|Al|Allo|Alla|Ai|Agli|Alle|All['’]|Nel|Nello|Nella|Nei|Negli|Nelle|Nell['’]|Dal|Dallo|Dalla|Dai|Dagli|Dalle|Dall['’]|Del|Dello|Della|Dei|Degli|Delle|Dell['’]|Sul|Sulla|Sui|Sulle|Si|Per|In|Con|Tra|Fra|Su)$/;

/** The article "I", which may be the rank I as well, and the nouns of which it is the article. */
export const PLURAL_ARTICLE = 'I';
export const NOUN_OF_ARTICLE = /^\p{Ll}{3,}i$/u;

/** Adjectives and participles of one thing, by their last letters: behind "80%" they say something of the value itself. */
export const QUALIFIES =
  /(?:[aiu]t[oa]|[^n]tt[oa]|rs[oa]|us[oa]|es[oa]|iv[oa]|ic[oa]|[ao]ri[oa]|os[oa]|[ae]le|ile|[ae]nte|ecchi[oa]|edi[oa]|im[oa])$|^(?:respint[oa]|ferm[oa]|pers[oa]|tolt[oa]|desert[oa]|nuov[oa]|vecchi[oa])$/;

/** Those that leave a value as it is. */
export const LEAVES_VALUE =
  /^(?:minim[oa]|massim[oa]|medi[oa]|confermat[oa]|definitiv[oa]|garantit[oa]|assicurat[oa]|total[ei]|nett[oa]|annual[ei]|complessiv[oa]|attes[oa]|invariat[oa]|effettiv[oa]|mensile|settimanale|trimestrale|semestrale|realizzato|attuato|completato|completo|lavorativ[oa]|solare)$/;
/** Nouns of one thing that end as adjectives do, and adjectives that say of what kind a thing is. */
const NOUNS_LIKE_ADJECTIVES =
  /^(?:personale|capitale|canale|portale|locale|ambiente|cliente|utente|ente|dirigente|docente|studente|presente|paziente|attivita|iniziativa|normativa|pratica|statistica|politica|fabbrica|materiale|manuale|segretario|volontario|orario|scenario|bilancio|contributo|istituto|risultato|mercato|fatturato|personalita|spesa|impresa|presa|ripresa|difesa|attesa|ricorso|corso|percorso|concorso|processo|accesso|progresso|ingresso|successo|uso|entrata|giornata|telematica|grafica|informatica|segreteria|memoria|categoria|materia|territorio|laboratorio|osservatorio|archivio|servizio|esercizio|edificio|ufficio|prezzo|ospedale|tribunale|comunale|annuale|visita|uscita|crescita|vendita|rendita|perdita|contratto|progetto|prodotto|oggetto|soggetto|diritto|credito|debito|deposito|merito|ambito|trasporto|rapporto|conto|costo|posto|testo|sito|fondo|target|raccolta|differenziata|convenzionata)$/;

/** Whether a word that ends like an adjective leaves a value as it is. */
export const leavesMeasured = (word: string): boolean =>
  LEAVES_VALUE.test(word) || NOUNS_LIKE_ADJECTIVES.test(word);

/** At the end of a phrase, that the things are gone, old or only planned. */
export const GONE_OR_PLANNED =
  /^(?:(?:eliminat|tolt|sostituit|superat|bloccat|desert|pianificat|propost|cancellat|fallit|incomplet|cumulativ|interrott|decadut|cessat|scadut|respint|bocciat|contestat|impugnat|rimoss|approssimativ|pregress|originari|modificat|vecchi|dismess|sbagliat|errat|spostat|raccomandat|consigliat|suggerit|sfumat|saltat|abortit|naufragat|disertat|azzerat|vanificat|abbandonat|ritirat|dimenticat|smarrit|defunt|ufficios|passat|trascors|scors)[oaie]|simbolic(?:[oa]|i|he)|dubbi[oae]?|incert[oaie]|ferm[oaie]|pers[oaie]|residu[oaie]|vecch[ie]e?|precedent[ei]|mancant[ei]|inizial[ei]|storico|sub-judice)$/;

/** "coinvolgendo", "mediante" is none: how something is done. */
export const GERUND =
  /^(?!(?:ban|coman|quan|telecoman|dividen|contrabban|orren|stupen|tremen|reveren|educan|tirocinan|laurean|diploman|dottoran|specializzan|memoran)do$)\p{L}{2,}(?:ando|endo)$/u;

/** In the singular, or nearly. */
export const SINGULAR = /[oa]$|(?:ione|ore|ale|ente|ice|ede)$/;
/** An adjective, by its last letters: "centrali e locali", "digitale e innovativo". */
export const LIKE_ADJECTIVE =
  /(?:(?:al|ar|il|or|ent|ant)[ei]|(?:iv|ic|os|es|ari|istic|an|in|ut|at|it)[oaei])$/;

const DEALT: ReadonlySet<string> = new Set(PARTICIPLES.dealt.split('|'));

/** Whether a word says that a bad thing was dealt with: "pratiche arretrate smaltite". */
export const saysDealtWith = (word: string): boolean => DEALT.has(word);

/** Whether a word says what was done with the noun before it: "pratiche evase", "progetti avviati". */
export function isParticiple(word: string): boolean {
  const isLike = LIKE_PARTICIPLE.test(word) && !word.endsWith(QUALITY) && !NOUNS_LIKE_PARTICIPLES.test(word);
  return isLike || DEALT.has(word);
}

/** Participles by other endings. */
export const IRREGULAR_PARTICIPLE =
  /^(?:coinvolt|svolt|raccolt|accolt|offert|apert|espress|concess|promoss|trasmess|ammess|sottoscritt|iscritt|prodott|introdott|redatt|richiest|propost|intrapres|condott|tradott|scelt|assunt|raggiunt|aggiunt|sottopost|discuss|diffus|conclus|chius)[oaie]$/;

/** The role of a word in a phrase; null for a noun or an adjective that is not known. */
export function phraseRoleOf(word: string): PhraseRole | null {
  const found = roleAt([word], 0);
  if (found !== null) return found.meaning;
  if (OTHER_TENSE.test(word)) return 'states';
  if (PLURAL_VERB.test(word) && !ENDS_LIKE_A_VERB.test(word) && !PLURAL_OF_WORK.test(word)) return 'states';
  if (word.endsWith('mente') && !HARMLESS_ADVERB.test(word) && !NO_ADVERB.test(word)) return 'breaks';
  if (isParticiple(word) && !DEALT.has(word) && !HARMLESS_PARTICIPLES.test(word)) return 'reverses';
  return ABLE.test(word) && !SURELY_ABLE.test(word) ? 'reverses' : null;
}
