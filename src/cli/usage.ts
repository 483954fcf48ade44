/** What the command line understands (design.md, contract 3). */
export const USAGE = `Uso: npm run --silent pira -- COMANDO …

  inspect FILE.xlsx [--year ANNO] --json
      il piano e le sue anomalie
  evaluate FILE.xlsx [--year ANNO] [--out NUOVO.xlsx] [--json]
      valuta gli indicatori; con --out scrive anche le colonne dei risultati in NUOVO.xlsx
  targets --json
      legge da standard input un oggetto JSON per riga {"text","unit","year","indicator"}
      e scrive una lettura per riga

Codici di uscita: 0 fatto; 2 uso errato; 3 nessun PIRA nel file; 4 file illeggibile o non scrivibile.`;
