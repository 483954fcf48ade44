import { fold } from '../text/fold';

/** Words of a label that name a target as it was first set, or as it was proposed and not approved. */
const ORIGINAL =
  /\b(?:inizial|originari|prim[oa] approvat|previgent|ante variazion|propost[oaie]\b|proposta\b|da approvare|in bozza)/;
/** Words of a label that name a target in force after a change. */
const REVISED =
  /\b(?:aggiorna|rimodula|rivist|revision|variat|variazion|modificat|rettificat|ridetermina|riprogrammat|nuovo|nuova|definitiv|final|vigent|post)|\bagg\b\.?|\brev\b\.?/;

/** Whether a folded label names a target as it was first set, or the one in force after a change. */
export function revisionOf(folded: string): 'original' | 'revised' | null {
  if (ORIGINAL.test(folded)) return 'original';
  return REVISED.test(folded) ? 'revised' : null;
}

/** Texts in the column of a revised target that leave the first one in force. */
const UNCHANGED =
  /^(?:(?:target |valore )?(?:invariat[oaie]|confermat[oaie]|immutat[oaie]|inalterat[oaie])(?: (?:il )?target)?|conferma(?: (?:del )?target)?|(?:non|nessuna|senza) (?:modific\w+|varia\w+|rimodula\w+|revision\w+|aggiorna\w+)|idem|c\.? ?s\.?|come (?:(?:da |il |al )?(?:target |valore )?(?:sopra|inizial[ei]|originari[oae]|precedente|approvat[oa]|previst[oa]|programmat[oa])|prima)|stesso(?: target)?|uguale|=|")\.?$/;

/** Whether a text in the column of a revised target says that the first one stays. */
export function keepsOriginal(text: string): boolean {
  return UNCHANGED.test(fold(text));
}

/** Words of a label that name the whole body, among targets of its offices. */
export const OF_WHOLE_BODY = /\b(?:ente|total[ei]|complessiv[oi]|generale|sistema|intera camera|cciaa)\b/;

/** The final value, among measured ones. */
export const FINAL_VALUE = /\bcons(?:unt|\b)/;
