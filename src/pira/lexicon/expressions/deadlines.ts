import { phraseRoleOf } from './phrases';

/** Nouns of the work that is to be done by a day; other words before a day make it the day of something else. */
export const WORK =
  /^(?:approvazion|adozion|pubblicazion|trasmission|invi[oi]$|avvi[oi]$|inizio$|fine$|termine$|conclusion|completament|realizzazion|attuazion|attivazion|consegn|stipul|sottoscrizion|firma$|nomina$|chiusur|apertur|redazion|predisposizion|presentazion|elaborazion|stesur|definizion|aggiornament|rilasci|emanazion|emission|deposit|deliberazion|collaud|installazion|costituzion|svolgiment|organizzazion|esecuzion|effettuazion|espletament|aggiudicazion|affidament|liquidazion|pagament|rendicontazion|cariament|caricament|inseriment|messa$|implementazion|revision|ricognizion|mappatur|verific|monitoraggi|report|relazion|comunicazion|iscrizion|registrazion|individuazion|selezion|assunzion|erogazion|assegnazion|acquisizion|acquist|fornitur|progettazion|programmazion|pianificazion|formalizzazion|sottomission|proposta$|bando$|bandi$|piano$|regolamento$|graduatoria$|ultimazion|ristrutturazion|migrazion|digitalizzazion|dismission|cession|vendit|rinnov|ammodernament|adeguament|allestiment|divulgazion|diffusion|rilevazion|somministrazion|analisi|studio$|milestone$|entrata$|go$|kick$)/;

/** Words that name a work or its product, by their last letters: "attivazione", "ampliamento", "realizzare". */
const NAMES_WORK =
  /(?:[zs]ion[ei]|ment[oi]|tur[ae]|aggi[o]?|ggi[o]?|[aei]re|[aei]rsi|logi[ae]|bilita)$|^(?:attiv[oaie]|operativ[oaie]|disponibil[ei]|funzionant[ei]|online|sito|portale|carta|elenco|registro|sportello|servizio|servizi|app|bozza|sportelli|linee|manuale|software|sistema|patto|codice|bilancio|catalogo|banca|archivio|tavolo|gara|concorso|mercato|fiera|test|prove|esame|campagna|nuov[oaie]|rispetto|uso|utilizzo|riuso|ricorso|consuntivo|preventivo|budget|mantenimento|conferma)$/;

export const isWork = (word: string): boolean => WORK.test(word) || NAMES_WORK.test(word);

/** Nouns that end as works do and name none: bodies, places, things that are as they are. */
const NO_WORK =
  /^(?:sotto|co|vice)?(?:sospension|annullament|interruzion|cessazion|esclusion|revoca|opzion|situazion|fallimento|inizio$|camer|commission|direzion|amministrazion|associazion|federazion|confederazion|fondazion|region|nazion|popolazion|generazion|sezion|mission|funzion|posizion|dotazion|condizion|situazion|stazion|opzion|dimension|istruzion|disposizion|occupazion|disoccupazion|inflazion|retribuzion|sanzion|question|ragion|religion|pensione?$|period|intenzion|previsione?$|proporzion|percezion|attenzion|emozion|nozion|porzion|frazion|esportazion|importazion|collezion|titolazion|relazioni$|prestazion|element|dipartiment|strument|argoment|moment|appartament|investiment|segment|fondament|comportament|sentiment|fattur|struttur|infrastruttur|cultur|natur|agricoltur|temperatur|letteratur|avventur|creatur|misur|figur|pianur|venture?$|titolar|scolar|militar|popolar|regolare|gener[ei]$|parer[ei]$|dover[ei]$|poter[ei]$|caratter|valor|paesaggi|villaggi|personaggi|linguaggi|vantaggi|svantaggi|messaggi|maggi|oggi$|raggi|punteggi|passeggi|parcheggi|equipaggi|ortaggi|ostaggi|tecnologi|ideologi|metodologi|tipologi|biologi|possibilit|responsabilit|disponibilit|contabilit|mobilit|sostenibilit|accessibilit|start$|base$|\p{L}*[ai]bil[ei]$)/u;

/** What is made or set up, other than documents: alone it says that it is to be there, "nuovo sportello". */
const MADE =
  /^(?:bozza|graduatoria|studi[o]?|milestone|carta|catalogo|elenco|registro|sportell[oi]|servizi[o]?|linee|software|sistema|patto|codice|bilancio|banca|archivio|tavolo|gara|concorso|fiera|test|campagna|fascicolo|vademecum|budget|consuntivo|preventivo|rendiconto|cruscotto|prontuario|calendario|decalogo|applicativo|piattaforma|database|newsletter|laboratorio|osservatorio|help|comunicato|contratto|mappa|organigramma|codice|disciplinare|capitolato)$/;

/** Acts and documents whose names may carry a number. */
const ACTS =
  /^(?:regolamento|delibera|deliberazione|determina|determinazione|verbale|circolare|direttiva|programma|piano|protocollo|bilancio .*)$/;

/** Adjectives that may stand before the noun of a work: "piena attuazione", "nuovo portale". */
export const BEFORE_WORK =
  /^(?:nuov[oaie]|pien[oa]|corrett[oa]|complet[oa]|effettiv[oa]|tempestiv[oa]|regolare|costante|continu[oa]|puntuale|progressiv[oa]|definitiv[oa]|ulterior[ei]|prim[oa]|avvenut[oa]|integrale|totale)$/;

/** Adjectives of what stands ready: "portale attivo". */
export const IN_FORCE =
  /^(?:attiv[oaie]|operativ[oaie]|disponibil[ei]|funzionant[ei]|online|vigent[ei]|consultabil[ei]|accessibil[ei]|navigabil[ei]|conform[ei])$/;

/** Nouns of a beginning or of a course, which alone say of nothing that it is done: "avvio", "valutazione". */
export const ONLY_COURSE =
  /^(?:avvio|preparazione|programmazione|pianificazione|prosecuzione|continuazione|valutazione|avanzamento|svolgimento|partecipazione)$/;

/** Whether a noun or an infinitive names a work to be done: "attivazione", "realizzare"; "commissione" and "titolare" do not. */
export const isWorkToDo = (word: string): boolean => isWork(word) && !isMade(word) && !NO_WORK.test(word);

/** Whether a noun names what is to be made: a document, an act, a service. */
export const isMade = (word: string): boolean =>
  MADE.test(word) || ACTS.test(word) || phraseRoleOf(word) === 'product';

/** "Alla data del 15 ottobre" tells how things stood on that day. */
export const AS_OF = /^(?:alla data|in data|data) del /;

/** The day on which something begins or is handed in by others: no day to be kept. */
export const START_DATE =
  /^data (?:di |d'|della )?(?:inizio|avvio|partenza|decorrenza|apertura|nascita|costituzione|richiesta|ricevimento)(?!\p{L})/u;

/** The small words that lead to a deadline; "del" leads to the day of something. */
export const DEADLINE_LEAD =
  /^(?:il|al|all'|alla|lo|la|l'|a|per|per il|per la|nel|nel corso del|nell'anno|nell'esercizio|es\.?|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|["«»“”]|soglia|valore|esercizio|anno)$/;

/** What an office is called by: before a plain noun it names who does something. */
export const OFFICE = /^(?:servizi[o]?|sportell[oi]|archivio|laboratorio|osservatorio)$/;
