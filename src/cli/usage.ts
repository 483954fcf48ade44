/** What the command line understands (docs/contracts.md, 3). */
export const USAGE = `Uso: npm run --silent pira -- COMANDO …

  inspect FILE.xlsx [--year ANNO] --json
      il piano e le sue anomalie
  evaluate FILE.xlsx [--year ANNO] [--out NUOVO.xlsx | --in-place] [--formulas] [--json]
      valuta gli indicatori; con --out scrive anche le colonne dei risultati in NUOVO.xlsx,
      con --formulas come formule che seguono i consuntivi
  reclassify FILE.xlsx [--year ANNO] (--out NUOVO.xlsx | --in-place)
      aggiunge il foglio Riclassificazione
  clean FILE.xlsx [--year ANNO] --out NUOVO.xlsx [--csv NUOVO.csv]
      scrive una cartella di lavoro con PIRA pulito, Correzioni, Dati aperti e Dizionario; con --csv anche i dati aperti in CSV
  report FILE.xlsx [--year ANNO] (--out NUOVO.xlsx | --in-place)
      aggiunge i fogli Rapporto sui risultati e Regole applicate
  targets --json
      legge da standard input un oggetto JSON per riga {"text","unit","year","indicator"}
      e scrive una lettura per riga

Il file di partenza non si sovrascrive, se non con --in-place.
Codici di uscita: 0 fatto; 2 uso errato; 3 nessun PIRA nel file; 4 file illeggibile o non scrivibile.`;
