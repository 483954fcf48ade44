/** The English half of an Italian catalogue: the same keys, each with the same parameters. */
export type InEnglish<Italian> = Readonly<Italian>;
