/** Who made an act, between its name and its number: "delibera di Giunta n. 34". */
export const OF_MAKER =
  /^(?:giunta|consiglio|camerale|comunale|regionale|presidente|presidenziale|segretario|segretaria|generale|dirigente|dirigenziale|direttore|direttoriale|direttrice|commissario|commissariale|straordinario|assemblea|cda|sg|dg|gc|cc|gm|rup|oiv|anac|agid|mimit|mise|mef|ue|segr|gen|dir|amministrazione|revisori)$/;

/** Acts of the body itself, whose day is that of the work: "delibera n. 45 del 12/5/2025". */
export const OWN_ACT =
  /^(?:delib|determin|det\.? |d\. ?d|d\. ?g|dd |verbale|decreto (?:del )?(?:president|dirigent|segretari|commissar|direttor)|disposizione|ordinanza)/;
