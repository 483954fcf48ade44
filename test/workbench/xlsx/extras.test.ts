import { sheetExtras } from '../../../src/workbench/xlsx/extras/sheetExtras';
import { saveBook } from '../../../src/workbench/xlsx/saveBook';
import { changedParts, DOCUMENT, fixture, loaded, relationships, smallFile, worksheet } from './files';

const SPREADSHEET = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const THREADED = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments';
const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1]);
const JPEG = new Uint8Array([0xff, 0xd8, 0xff, 2]);
const EMF = new Uint8Array([1, 0, 0, 0]);

const corner = (name: string, row: number, column: number): string =>
  `<${name}><col>${column}</col><colOff>9525</colOff><row>${row}</row><rowOff>19050</rowOff></${name}>`;
const picture = (embed: string, description: string): string =>
  `<pic><nvPicPr><cNvPr id="2" name="Immagine 1" descr="${description}"/></nvPicPr><blipFill><a:blip r:embed="${embed}"/></blipFill></pic>`;

/** The extras of a sheet whose drawing holds these anchors. */
function overlaysOf(anchors: string) {
  const book = loaded(
    smallFile(worksheet('', '<drawing r:id="rId1"/>'), {
      'xl/worksheets/_rels/sheet1.xml.rels': relationships(['drawing', '../drawings/drawing1.xml']),
      'xl/drawings/drawing1.xml': `<wsDr xmlns="${SPREADSHEET}" xmlns:a="${DRAWING}" xmlns:r="${DOCUMENT}">${anchors}</wsDr>`,
      'xl/drawings/_rels/drawing1.xml.rels': relationships(
        ['image', '../media/image1.png'],
        ['image', '../media/image2.bin'],
        ['image', '../media/image3.emf'],
      ),
      'xl/media/image1.png': PNG,
      'xl/media/image2.bin': JPEG,
      'xl/media/image3.emf': EMF,
    }),
  );
  const [sheet] = book.worksheets;
  return sheet === undefined ? [] : sheetExtras(book, sheet).overlays;
}

const AT = { row: 1, column: 2, down: 2, right: 1 };

test.each([
  [
    'a picture between two corners',
    `<twoCellAnchor>${corner('from', 1, 2)}${corner('to', 4, 3)}${picture('rId1', 'Logo dell’ente')}</twoCellAnchor>`,
    [
      {
        from: AT,
        to: { ...AT, row: 4, column: 3 },
        description: 'Logo dell’ente',
        image: { type: 'image/png', bytes: PNG },
        text: '',
      },
    ],
  ],
  [
    'a picture of a size, its kind told by its bytes',
    `<oneCellAnchor>${corner('from', 1, 2)}<ext cx="952500" cy="476250"/>${picture('rId2', '')}</oneCellAnchor>`,
    [
      {
        from: AT,
        to: { width: 100, height: 50 },
        description: 'Immagine 1',
        image: { type: 'image/jpeg', bytes: JPEG },
        text: '',
      },
    ],
  ],
  [
    'a picture at a place of the sheet, of a kind that no browser shows',
    `<absoluteAnchor><pos x="95250" y="0"/><ext cx="9525" cy="9525"/>${picture('rId3', 'Timbro')}</absoluteAnchor>`,
    [
      {
        from: { left: 10, top: 0 },
        to: { width: 1, height: 1 },
        description: 'Timbro',
        image: null,
        text: '',
      },
    ],
  ],
  [
    'a text box',
    `<twoCellAnchor>${corner('from', 1, 2)}${corner('to', 4, 3)}<sp><nvSpPr><cNvPr id="3" name="Casella"/></nvSpPr><txBody><a:p><a:r><a:t>Allegato </a:t></a:r><a:r><a:t>3</a:t></a:r></a:p><a:p/><a:p><a:r><a:t>PIRA</a:t></a:r></a:p></txBody></sp></twoCellAnchor>`,
    [
      {
        from: AT,
        to: { ...AT, row: 4, column: 3 },
        description: 'Casella',
        image: null,
        text: 'Allegato 3\n\nPIRA',
      },
    ],
  ],
  [
    'nothing where it is hidden or its picture is elsewhere',
    `<oneCellAnchor>${corner('from', 1, 2)}<ext cx="1" cy="1"/><sp><nvSpPr><cNvPr id="3" name="x" hidden="1"/></nvSpPr></sp></oneCellAnchor><oneCellAnchor>${corner('from', 1, 2)}</oneCellAnchor>`,
    [],
  ],
])('reads %s', (_what, anchors, expected) => {
  expect(overlaysOf(anchors)).toEqual(expected);
});

test('reads notes with their authors, and conversations in place of what stands in for them', () => {
  const comments = (list: string): string =>
    `<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>Anna</author><author/></authors><commentList>${list}</commentList></comments>`;
  const book = loaded(
    smallFile(worksheet(''), {
      'xl/_rels/workbook.xml.rels': relationships(
        ['worksheet', 'worksheets/sheet1.xml'],
        ['person', 'persons/person.xml'],
      ),
      'xl/persons/person.xml': `<personList xmlns="${THREADED}"><person displayName="Bruno Bo" id="{1}"/></personList>`,
      'xl/worksheets/_rels/sheet1.xml.rels': relationships(
        ['comments', '../comments1.xml'],
        ['threadedComment', '../threadedComments/threadedComment1.xml'],
      ),
      'xl/comments1.xml': comments(
        '<comment ref="B2" authorId="0"><text><r><t>Dato </t></r><r><rPr><b/></rPr><t>provvisorio</t></r></text></comment>' +
          '<comment ref="B3" authorId="0"><text><t>Anna:&#10;da rivedere</t></text></comment>' +
          '<comment ref="B4" authorId="1"><text><t>[Threaded comment] your version …</t></text></comment>' +
          '<comment ref="B5" authorId="1"><text/></comment>',
      ),
      'xl/threadedComments/threadedComment1.xml': `<ThreadedComments xmlns="${THREADED}"><threadedComment ref="B4" personId="{1}" id="{a}"><text>Fonte?</text></threadedComment><threadedComment ref="B4" personId="{2}" id="{b}" parentId="{a}"><text>Delibera 5</text></threadedComment></ThreadedComments>`,
    }),
  );
  const [sheet] = book.worksheets;
  expect(sheet && sheetExtras(book, sheet).notes).toEqual([
    { row: 1, column: 1, text: 'Anna:\nDato provvisorio' },
    { row: 2, column: 1, text: 'Anna:\nda rivedere' },
    { row: 3, column: 1, text: 'Bruno Bo:\nFonte?\n\nDelibera 5' },
  ]);
});

test('looking at them changes nothing of what is saved', () => {
  const file = fixture('rich.xlsx');
  const book = loaded(file);
  const seen = book.worksheets.map((sheet) => sheetExtras(book, sheet));
  expect(seen.flatMap(({ notes }) => notes)).not.toEqual([]);
  expect(seen.flatMap(({ overlays }) => overlays.map(({ image, text }) => image?.type ?? text))).toContain(
    'image/png',
  );
  expect(changedParts(file, saveBook(book))).toEqual([]);
});

test('a sheet made here has none', () => {
  const book = loaded(fixture('rich.xlsx'));
  expect(sheetExtras(book, book.addSheet('Nuovo'))).toEqual({ notes: [], overlays: [] });
});
