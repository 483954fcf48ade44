/** Words of a mean, which say nothing where a mean is measured. */
export const MEAN_WORD = /^(?:in media|di media|mediamente|media)$/;

/** An indicator that is a mean: "tempo medio di pagamento". */
export const IS_MEAN = /(?<!\p{L})(?:medi[oaie]|mediamente|in media)(?!\p{L})/u;

/** Schools, of which "superiori" tells the kind. */
export const SCHOOL = /^(?:scuol[ae]|istitut[oi]|lice[oi]|medie|secondari[ae]|istruzione|formazione)$/;
export const HIGHER = /^superior[ei]$/;

/** What "di media" and "medie" tell the size of. */
export const OF_SIZE = /^(?:dimension[ei]|grandezz[ae]|tagli[ae]|impres[ae]|aziend[ae]|scuol[ae])$/;
export const MEDIUM = /^(?:di )?medi[ae]$/;

/** A thing that one may count, and a doubt beside other values: "1 proposta di delibera", "80% (proposta)". */
export const PROPOSAL = /^proposta$/;

/** An indicator of the hours in which something is open. */
export const OPENING_HOURS = /(?<!\p{L})(?:orari[o]?|fasci[ae] orari[ae]|apertura)(?!\p{L})/u;

/** A unit or an indicator that asks from when to when, so that two bare numbers are hours of the day. */
export const TIMETABLE =
  /(?<!\p{L})(?:orario(?! (?:di lavoro|settimanale|annuo))|orari|fasci[ae] (?:orari[ae]|d[i'] ?(?:apertura|operativita|reperibilita|servizio|presenza|contattabilita|ricevimento))|(?:apertura|ricevimento) (?:al|del|dello|della|dell'|degli|dei) ?(?:pubblico|sportell[oi]|uffici[o]?|utenza|sede|muse[oi]|bibliotec[ah]e?))(?!\p{L})/u;
