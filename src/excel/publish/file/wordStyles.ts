import { AlignmentType, type IStylesOptions } from 'docx';

const FONT = 'Calibri';
export const INK = '1F3864';
export const LINE = '8EA9C8';
export const SHADE = 'DCE6F1';
/** What the office is asked to write stands out, on the screen and in print. */
const WAITING = 'FFF4CE';

/** The styles of a document: people change one, and everything that has it follows. */
export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: FONT, size: 22, language: { value: 'it-IT' } },
      paragraph: { spacing: { after: 120 } },
    },
    title: {
      run: { font: FONT, size: 52, bold: true, color: INK },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 240 } },
    },
    heading1: {
      run: { font: FONT, size: 32, bold: true, color: INK },
      paragraph: { spacing: { before: 360, after: 160 }, keepNext: true },
    },
    heading2: {
      run: { font: FONT, size: 26, bold: true, color: INK },
      paragraph: { spacing: { before: 320, after: 120 }, keepNext: true },
    },
    heading3: {
      run: { font: FONT, size: 23, bold: true, color: INK },
      paragraph: { spacing: { before: 280, after: 100 }, keepNext: true },
    },
  },
  paragraphStyles: [
    {
      id: 'Subtitle',
      name: 'Subtitle',
      basedOn: 'Normal',
      run: { size: 30, color: INK },
      paragraph: { alignment: AlignmentType.CENTER },
    },
    {
      id: 'Body',
      name: 'PIRA Ente',
      basedOn: 'Normal',
      run: { size: 32, bold: true, color: INK },
      paragraph: { alignment: AlignmentType.CENTER },
    },
    {
      id: 'Act',
      name: 'PIRA Atto',
      basedOn: 'Normal',
      run: { size: 22, color: '404040' },
      paragraph: { alignment: AlignmentType.CENTER },
    },
    {
      id: 'ContentsTitle',
      name: 'TOC Heading',
      basedOn: 'Normal',
      run: { size: 32, bold: true, color: INK },
    },
    {
      id: 'Lead',
      name: 'PIRA Voce',
      basedOn: 'Normal',
      run: { bold: true, color: INK },
      paragraph: { keepNext: true },
    },
    {
      id: 'Asked',
      name: 'PIRA Da completare',
      basedOn: 'Normal',
      run: { italics: true, shading: { fill: WAITING } },
    },
    {
      id: 'Caption',
      name: 'caption',
      basedOn: 'Normal',
      run: { size: 18, italics: true, color: '404040' },
      paragraph: { keepNext: true, spacing: { before: 80, after: 40 } },
    },
    { id: 'Note', name: 'PIRA Nota', basedOn: 'Normal', run: { size: 18, italics: true, color: '404040' } },
    {
      id: 'Cell',
      name: 'PIRA Cella',
      basedOn: 'Normal',
      run: { size: 17 },
      paragraph: { spacing: { before: 20, after: 20 } },
    },
    {
      id: 'Head',
      name: 'PIRA Intestazione',
      basedOn: 'Cell',
      run: { size: 17, bold: true, color: INK },
      paragraph: { spacing: { before: 20, after: 20 } },
    },
  ],
};
