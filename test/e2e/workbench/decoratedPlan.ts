import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const SHEET = 'xl/worksheets/sheet1.xml';
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';

const TITLE = '<is><t>Piano degli Indicatori dei Risultati Attesi di Bilancio P.I.R.A.</t></is>';
const TITLE_IN_RUNS =
  '<is><r><rPr><b/><sz val="14"/><color rgb="FFC00000"/><rFont val="Arial"/></rPr><t xml:space="preserve">Piano degli Indicatori </t></r><r><t>dei Risultati Attesi di Bilancio P.I.R.A.</t></r></is>';
const ICONS =
  '<conditionalFormatting sqref="G31:G45"><cfRule type="iconSet" priority="1"><iconSet iconSet="3Arrows"><cfvo type="percent" val="0"/><cfvo type="percent" val="33"/><cfvo type="percent" val="67"/></iconSet></cfRule></conditionalFormatting>';
const FILLS =
  '<fill><gradientFill degree="0"><stop position="0"><color rgb="FF0F6B3C"/></stop><stop position="1"><color rgb="FFFFFFFF"/></stop></gradientFill></fill><fill><patternFill patternType="lightGray"/></fill>';
const CROSSED =
  '<border diagonalUp="1" diagonalDown="1"><left/><right/><top/><bottom/><diagonal style="thin"><color rgb="FFC00000"/></diagonal></border>';

const relationships = (list: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list}</Relationships>`;
const relationship = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${DOCUMENT}/${type}" Target="${target}"/>`;

const ADDED: Readonly<Record<string, string>> = {
  'xl/worksheets/_rels/sheet1.xml.rels': relationships(
    relationship('rId1', 'drawing', '../drawings/drawing1.xml') +
      relationship('rId2', 'comments', '../comments1.xml'),
  ),
  'xl/drawings/drawing1.xml': `<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main" xmlns:r="${DOCUMENT}"><xdr:oneCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:colOff>95250</xdr:colOff><xdr:row>4</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="762000" cy="762000"/><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="Immagine 1" descr="Logo dell’ente"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData/></xdr:oneCellAnchor></xdr:wsDr>`,
  'xl/drawings/_rels/drawing1.xml.rels': relationships(relationship('rId1', 'image', '../media/image1.png')),
  'xl/comments1.xml': `<comments xmlns="${MAIN}"><authors><author>Anna Conti</author></authors><commentList><comment ref="G32" authorId="0"><text><t>Dato provvisorio, da confermare a marzo.</t></text></comment></commentList></comments>`,
};
const TYPES =
  '<Default Extension="png" ContentType="image/png"/><Override PartName="/xl/drawings/drawing1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/><Override PartName="/xl/comments1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/>';

/** The sample with what offices put around a plan: a logo, a note, a title in two fonts, icons, fills, a crossed-out cell. */
export function decoratedPlan(): Uint8Array {
  const parts = unzipSync(new Uint8Array(readFileSync('assets/samples/pira-2021-consuntivo.xlsx')));
  const edit = (path: string, ...edits: readonly (readonly [string | RegExp, string])[]): void => {
    let text = strFromU8(parts[path] ?? new Uint8Array());
    for (const [before, after] of edits) {
      const edited = text.replace(before, after);
      if (edited === text) throw new Error(`${path} has no ${before.toString()}`);
      text = edited;
    }
    parts[path] = strToU8(text);
  };
  const styles = strFromU8(parts['xl/styles.xml'] ?? new Uint8Array());
  const count = (group: string): number =>
    Number(new RegExp(`<${group} count="(\\d+)"`, 'u').exec(styles)?.[1]);
  const [fills, borders, formats] = ['fills', 'borders', 'cellXfs'].map(count);
  if (fills === undefined || borders === undefined || formats === undefined) throw new Error('No styles.');
  edit(
    'xl/styles.xml',
    ['</fills>', `${FILLS}</fills>`],
    ['</borders>', `${CROSSED}</borders>`],
    ['</cellXfs>', `<xf fillId="${fills}"/><xf fillId="${fills + 1}"/><xf borderId="${borders}"/></cellXfs>`],
    [/(<fills count=")\d+/u, `$1${fills + 2}`],
    [/(<borders count=")\d+/u, `$1${borders + 1}`],
    [/(<cellXfs count=")\d+/u, `$1${formats + 3}`],
  );
  const cell = (address: string, style: number): string => `<c r="${address}" s="${style}"/>`;
  edit(
    SHEET,
    [TITLE, TITLE_IN_RUNS],
    [
      '<row r="6"',
      `<row r="5">${cell('B5', formats)}${cell('C5', formats + 1)}${cell('D5', formats + 2)}</row><row r="6"`,
    ],
    ['<worksheet ', `<worksheet xmlns:r="${DOCUMENT}" `],
    ['</mergeCells>', `</mergeCells>${ICONS}`],
    ['</worksheet>', '<drawing r:id="rId1"/></worksheet>'],
  );
  edit('[Content_Types].xml', ['</Types>', `${TYPES}</Types>`]);
  for (const [path, text] of Object.entries(ADDED)) parts[path] = strToU8(text);
  parts['xl/media/image1.png'] = new Uint8Array(readFileSync('assets/icons/icon-80.png'));
  return zipSync(parts);
}
