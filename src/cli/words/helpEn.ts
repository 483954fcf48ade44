import type { helpIt } from './helpIt';

/** The words of help in English. */
export const helpEn: typeof helpIt = {
  usage: {
    title: 'Usage',
    command: 'COMMAND',
    newFile: 'NEW',
    corrections: 'INSTRUCTIONS',
    former: 'FORMER',
    year: 'YEAR',
    sheet: 'SHEET',
    day: 'YYYY-MM-DD',
    cell: 'CELL',
    folder: 'FOLDER',
    files: {},
    options: 'Options',
    example: 'Example',
    exitCodes:
      'Exit codes: 0 done; 2 wrong usage; 3 no PIRA in the file; 4 a file cannot be read or written; 5 nothing, or not all, of what was given could be used.',
    more: 'For one command',
    way: (call) => `For help: ${call}`,
  },
  examples: {
    inspect: 'inspect plan.xlsx --year 2024',
    evaluate: 'evaluate plan.xlsx --out evaluated.xlsx',
    reclassify: 'reclassify plan.xlsx --out reclassified.xlsx',
    clean: 'clean plan.xlsx --out clean.xlsx --csv open.csv',
    report: 'report plan.xlsx --out report.xlsx',
    collect: 'collect plan.xlsx --out-dir collection --in-place',
    merge: 'merge plan.xlsx collection/*.xlsx --out updated.xlsx',
    monitor: 'monitor plan.xlsx --at 2024-06-30',
    next: 'next plan-2024.xlsx --out plan-2025.xlsx',
    trend: 'trend plan-2023.xlsx plan-2024.xlsx',
    compare: 'compare plan-2024.xlsx plan-2025.xlsx',
    dashboard: 'dashboard plan.xlsx --out dashboard.xlsx',
    correct: 'correct plan.xlsx --reading instructions.json --out corrected.xlsx',
    document: 'document plan.xlsx --what report --out report.docx',
    targets: 'targets --json < lines.jsonl',
  },
  summaries: {
    inspect: 'the plan and its findings; writes nothing',
    evaluate:
      'evaluates the indicators; with --out or --in-place also writes the result columns, with --formulas as formulas that follow the actual values',
    reclassify: 'adds the sheet Riclassificazione',
    clean:
      'writes a workbook with PIRA pulito, Correzioni, Dati aperti and Dizionario; with --csv also the open data as CSV',
    report: 'adds the sheets Rapporto sui risultati and Regole applicate',
    collect:
      'writes a file for each responsibility centre into the folder, with its indicators to fill in; with --out or --in-place the plan keeps a code by which its files are known when they come back; merge brings the filled files back',
    merge:
      'imports the values of the filled files into the plan; conflicts, missing values and what cannot be matched are listed and not written',
    monitor:
      'the state of the indicators on a date: interim value, what is expected, projection, pace; with --out or --in-place also writes the sheet Monitoraggio',
    next: 'makes the workbook of the year after: the same sheets with their years moved on, without results; with --targets keep the targets are carried over',
    trend:
      'the same indicators over the years that the files hold: targets, actual values, achievement; with --out or --in-place writes the sheet Andamento into the last',
    compare:
      'compares two plans: two files, or two years or sheets of one; with --out or --in-place writes the sheet Variazioni into the second, where reasons already written stay',
    dashboard: 'adds the sheet Cruscotto, with charts of the results',
    correct:
      'saves in the workbook the office’s instructions on how its sheets are read; with --from imports last year’s',
    document:
      'writes the plan, or the year-end report on results, as a Word file; what only the organisation can say is left to be completed',
    targets:
      'reads one JSON object per line {"text","unit","year","indicator"} from standard input and prints one reading per line',
  },
  options: {
    year: 'the year to evaluate, instead of the plan’s own',
    targets: 'what becomes of the targets: empty (the default) or keep (carried over)',
    'from-year': 'the year of the old plan',
    'to-year': 'the year of the new plan',
    'from-sheet': 'the sheet of the old plan',
    'to-sheet': 'the sheet of the new plan',
    at: 'the day of the monitoring',
    'out-dir': 'the folder to write into; it is made where it is missing',
    out: 'the file to write; the input stays as it is',
    'in-place': 'writes over the input',
    datapackage: 'the description of the CSV to write (Frictionless), in its folder or above',
    what: 'plan: the plan; report: the year-end report',
    csv: 'the CSV file to write',
    reading: 'the office’s instructions on how the sheets are read',
    'from-reading': 'with two files, the instructions on how the old plan is read',
    from: 'the workbook to import the instructions from',
    logo: 'the picture on the cover, PNG or JPEG up to 100 kB, instead of the one kept in the workbook',
    formulas: 'results as formulas',
    'print-area':
      'what of the sheets of the plan is printed: plan (the plan without the results) or results (the results as well); otherwise it stays as it is',
    accounts: 'in JSON, also how every cell was interpreted',
    why: 'why a cell was interpreted as it was, for example F31 or "PIRA 2021!F31"',
    json: 'the result as JSON, for other programs',
    accept:
      'accepts the value of a conflict, or of what is to confirm, and writes it; once a cell, with =FILLED.xlsx where several files differ',
    progress:
      'says every step on standard error; otherwise only on a terminal, when the work takes more than a second',
    lang: 'language of the messages: it or en',
    help: 'this help',
    version: 'the version',
  },
};
