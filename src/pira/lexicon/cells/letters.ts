import { fold } from '../text/fold';

/** Labels in the head of a letter or a register: what they stand beside is of the paper, and not of the plan. */
const OF_LETTER =
  /^(?:n(?:umero|r)?\.? (?:di )?)?(?:prot(?:ocollo)?|class(?:ifica(?:zione)?|\.)|fascicolo|rif(?:erimento|\.)?(?: prot\.?)?|repertorio|mittente|destinatari[oi]|trasmesso a|inviato a|e p\.? ?c\.?|allegati)\.?(?: (?:n(?:r|umero)?|generale|di protocollo)\.?)?\s*:?(?:\s*\d.*)?$/;
const LONGEST = 40;

/** Whether a label is one of the head of a letter or of a register: "Prot. n.", "Destinatario". */
export const saysOfLetter = (text: string): boolean =>
  text.length <= LONGEST && OF_LETTER.test(fold(text).trim());
