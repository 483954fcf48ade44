/* Reads a workbook and writes it again, with exceljs alone. Arguments: folder of exceljs, input, output. */
const { createRequire } = require('node:module');
const { join } = require('node:path');

const [folder, input, output] = process.argv.slice(2);
const ExcelJS = createRequire(join(folder, 'package.json'))('exceljs');
const book = new ExcelJS.Workbook();
book.xlsx.readFile(input).then(() => book.xlsx.writeFile(output));
