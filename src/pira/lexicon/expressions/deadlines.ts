/** Nouns of the work that is to be done by a day; other words before a day make it the day of something else. */
export const WORK =
  /^(?:approvazion|adozion|pubblicazion|trasmission|invi[oi]$|avvi[oi]$|inizio$|fine$|termine$|conclusion|completament|realizzazion|attuazion|attivazion|consegn|stipul|sottoscrizion|firma$|nomina$|chiusur|apertur|redazion|predisposizion|presentazion|elaborazion|stesur|definizion|aggiornament|rilasci|emanazion|emission|deposit|deliberazion|collaud|installazion|costituzion|svolgiment|organizzazion|esecuzion|effettuazion|espletament|aggiudicazion|affidament|liquidazion|pagament|rendicontazion|cariament|caricament|inseriment|messa$|implementazion|revision|ricognizion|mappatur|verific|monitoraggi|report|relazion|comunicazion|iscrizion|registrazion|individuazion|selezion|assunzion|erogazion|assegnazion|acquisizion|acquist|fornitur|progettazion|programmazion|pianificazion|formalizzazion|sottomission|proposta$|bando$|bandi$|piano$|regolamento$|graduatoria$|ultimazion|ristrutturazion|migrazion|digitalizzazion|dismission|cession|vendit|rinnov|ammodernament|adeguament|allestiment|divulgazion|diffusion|rilevazion|somministrazion|analisi|studio$|milestone$|entrata$|go$|kick$)/;

/** Words that name a work or its product, by their last letters: "attivazione", "ampliamento", "realizzare". */
const NAMES_WORK =
  /(?:[zs]ion[ei]|ment[oi]|tur[ae]|aggi[o]?|ggi[o]?|[aei]re|[aei]rsi|logi[ae]|bilita)$|^(?:attiv[oaie]|operativ[oaie]|disponibil[ei]|funzionant[ei]|online|sito|portale|carta|elenco|registro|sportello|servizio|servizi|app|bozza|sportelli|linee|manuale|software|sistema|patto|codice|bilancio|catalogo|banca|archivio|tavolo|gara|concorso|mercato|fiera|test|prove|esame|campagna|nuov[oaie]|rispetto|uso|utilizzo|riuso|ricorso|consuntivo|preventivo|budget|mantenimento|conferma)$/;

export const isWork = (word: string): boolean => WORK.test(word) || NAMES_WORK.test(word);

/** "Alla data del 15 ottobre" tells how things stood on that day. */
export const AS_OF = /^(?:alla data|in data|data) del /;

/** The day on which something begins or is handed in by others: no day to be kept. */
export const START_DATE =
  /^data (?:di |d'|della )?(?:inizio|avvio|partenza|decorrenza|apertura|nascita|costituzione|richiesta|ricevimento)(?!\p{L})/u;

/** The small words that lead to a deadline; "del" leads to the day of something. */
export const DEADLINE_LEAD =
  /^(?:il|al|all'|alla|lo|la|l'|a|per|per il|per la|nel|nel corso del|nell'anno|nell'esercizio|es\.?|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|["«»“”]|soglia|valore|esercizio|anno)$/;
