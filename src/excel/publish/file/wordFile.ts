import {
  AlignmentType,
  Document as WordDocument,
  type FileChild,
  Footer,
  HeadingLevel,
  ImageRun,
  PageNumber,
  PageOrientation,
  Packer,
  Paragraph,
  TableOfContents,
  TextRun,
} from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';

import type { Block, Chapter, Document } from '../../../pira/reports/documents/document';
import type { Logo } from '../../../pira/reports/documents/logo';
import { chartParagraphs } from './wordCharts';
import { factsTable, headedTable } from './wordTables';
import { INK, STYLES } from './wordStyles';

export const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const LEVELS = { 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;
/** A4, in twentieths of a point. */
const PAGE = { width: 11_906, height: 16_838 } as const;
const MARGIN = 1_134;
/** The contents have their page numbers when the file is opened, without a question to update them. */
const PAGE_NUMBERS = estimatePageNumbersWith({ guess: true });

/** A document as a .docx file: real headings, a table of contents, tables with header rows, charts that Word can edit. */
export async function wordFile(document: Document, logo: Logo | null): Promise<Uint8Array> {
  const { title, subtitle, body, act } = document;
  const front = [
    ...logoParagraphs(logo, body),
    ...coverOf(title, subtitle, body, act, logo),
    ...contentsOf(document),
  ];
  const footers = { default: footerOf(document), first: new Footer({ children: [new Paragraph('')] }) };
  const file = new WordDocument({
    pageNumbers: PAGE_NUMBERS,
    title,
    subject: subtitle,
    creator: body,
    description: `${title} – ${subtitle}`,
    styles: STYLES,
    sections: [
      { properties: { titlePage: true, ...pageOf(false) }, footers, children: front },
      ...sectionsOf(document).map(({ isWide, chapters }) => ({
        properties: pageOf(isWide),
        footers: { default: footers.default },
        children: chapters.flatMap((chapter, index) => chapterOf(chapter, chapters[index - 1], isWide)),
      })),
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

/** Chapters that follow each other on pages of one direction. */
function sectionsOf({ chapters }: Document) {
  const sections: { readonly isWide: boolean; readonly chapters: Chapter[] }[] = [];
  for (const chapter of chapters) {
    const last = sections.at(-1);
    if (last?.isWide === chapter.isWide) last.chapters.push(chapter);
    else sections.push({ isWide: chapter.isWide, chapters: [chapter] });
  }
  return sections;
}

function pageOf(isWide: boolean) {
  const margin = { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN };
  const orientation = isWide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  return { page: { size: { ...PAGE, orientation }, margin } };
}

/** Width of the text on a page, in twentieths of a point. */
function textWidth(isWide: boolean): number {
  return (isWide ? PAGE.height : PAGE.width) - 2 * MARGIN;
}

/** A chapter begins a page, but not below one of a few words. */
function chapterOf({ title, blocks }: Chapter, before: Chapter | undefined, isWide: boolean): FileChild[] {
  const isBelow = before?.blocks.every(({ kind }) => kind === 'paragraph') === true;
  const head = new Paragraph({ heading: HeadingLevel.HEADING_1, text: title, pageBreakBefore: !isBelow });
  return [head, ...blocks.flatMap((block) => partsOf(block, textWidth(isWide)))];
}

/** As high and as wide as a logo on a cover is at most, in pixels. */
const LOGO = { width: 320, height: 120 } as const;

function logoParagraphs(logo: Logo | null, body: string): FileChild[] {
  if (logo === null) return [];
  const { type, bytes: data, width, height } = logo;
  const scale = Math.min(1, LOGO.width / width, LOGO.height / height);
  const transformation = { width: Math.ceil(width * scale), height: Math.ceil(height * scale) };
  const altText = { name: 'Logo', title: 'Logo', description: `Logo – ${body}` };
  const picture = new ImageRun({ type, data, transformation, altText });
  return [new Paragraph({ alignment: AlignmentType.CENTER, spacing: { before: 600 }, children: [picture] })];
}

function coverOf(title: string, subtitle: string, body: string, act: string, logo: Logo | null): FileChild[] {
  return [
    new Paragraph({
      style: 'Body',
      text: body,
      spacing: { before: logo === null ? 2_400 : 600, after: 2_400 },
    }),
    new Paragraph({ heading: HeadingLevel.TITLE, text: title }),
    new Paragraph({ style: 'Subtitle', text: subtitle }),
    new Paragraph({ style: 'Act', text: act, spacing: { before: 2_400 } }),
  ];
}

function contentsOf({ contentsTitle }: Document): FileChild[] {
  return [
    new Paragraph({ style: 'ContentsTitle', text: contentsTitle, pageBreakBefore: true }),
    new TableOfContents(contentsTitle, { hyperlink: true, headingStyleRange: '1-2' }),
  ];
}

function partsOf(block: Block, width: number): FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: LEVELS[block.level], text: block.text })];
    case 'lead':
      return [new Paragraph({ style: 'Lead', text: block.text })];
    case 'paragraph':
      return [new Paragraph({ text: block.text })];
    case 'asked':
      return [new Paragraph({ style: 'Asked', text: block.text })];
    case 'note':
      return [new Paragraph({ style: 'Note', text: block.text })];
    case 'facts':
      return factsTable(block, width);
    case 'table':
      return headedTable(block, width);
    case 'chart':
      return chartParagraphs(block);
  }
}

function footerOf({ page }: Document): Footer {
  const [before = '', between = '', after = ''] = page({ page: '\n', pages: '\n' }).split('\n');
  const run = new TextRun({
    children: [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after],
    size: 18,
    color: INK,
  });
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [run] })] });
}
