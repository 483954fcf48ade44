import type { PageLayout } from '../../../book/pageLayout';
import { HostClass, type ScalarProperty } from '../../dispatch/hostClass';
import { invalidArgument } from '../../dispatch/hostError';
import { isRecord } from '../../dispatch/json';
import { rangeArgument } from '../rangeArgument';
import { booleanValue, numberValue, enumName, enumValue, textValue } from '../values';
import type { WorksheetSubject } from '../worksheet/worksheetSubject';
import {
  printArea,
  printTitleColumns,
  printTitleRows,
  setPrintArea,
  setPrintTitleColumns,
  setPrintTitleRows,
} from './printNames';

const SECTIONS = ['L', 'C', 'R'] as const;

type Section = (typeof SECTIONS)[number];

const headerFooterPart = (
  where: 'header' | 'footer',
  section: Section,
): ScalarProperty<WorksheetSubject> => ({
  get: ({ sheet }) => sectionsOf(sheet.pageLayout.value[where])[section],
  set: ({ session, sheet }, value) => {
    session.requirePageSetup();
    const sections = { ...sectionsOf(sheet.pageLayout.value[where]), [section]: textValue(value) };
    const text = SECTIONS.filter((name) => sections[name] !== '')
      .map((name) => `&${name}${sections[name]}`)
      .join('');
    sheet.pageLayout.set({ ...sheet.pageLayout.value, [where]: text });
  },
});

const headerFooterClass = new HostClass<WorksheetSubject>({
  name: 'HeaderFooter',
  scalars: {
    LeftHeader: headerFooterPart('header', 'L'),
    RightHeader: headerFooterPart('header', 'R'),
    LeftFooter: headerFooterPart('footer', 'L'),
    CenterFooter: headerFooterPart('footer', 'C'),
  },
});

const headersFootersClass = new HostClass<WorksheetSubject>({
  name: 'HeaderFooterGroup',
  links: { DefaultForAllPages: (subject) => headerFooterClass.of(subject) },
});

/** The three parts of a header or footer; text before any section mark stands in the centre. */
function sectionsOf(text: string): Readonly<Record<Section, string>> {
  const sections = { L: '', C: '', R: '' };
  let current: Section = 'C';
  for (const piece of text.split(/(&[LCR]|&.)/u)) {
    const mark = SECTIONS.find((name) => piece === `&${name}`);
    if (mark === undefined) sections[current] += piece;
    else current = mark;
  }
  return sections;
}

const ORIENTATIONS = { Portrait: 'portrait', Landscape: 'landscape' } as const;

/** Codes of the file for the papers that an office here has. */
const PAPERS: Readonly<Record<string, number>> = { Letter: 1, Legal: 5, A3: 8, A4: 9, A5: 11 };

const SMALLEST_SCALE = 10;
const LARGEST_SCALE = 400;
/** In points, as wide as the widest paper. */
const WIDEST_MARGIN = 1_200;
const MOST_PAGES = 32_767;

export const pageLayoutClass = new HostClass<WorksheetSubject>({
  name: 'PageLayout',
  scalars: {
    Orientation: {
      get: ({ sheet }) => enumName(ORIENTATIONS, sheet.pageLayout.value.orientation),
      set: (subject, value) => changeLayout(subject, { orientation: enumValue(ORIENTATIONS, value) }),
    },
    PaperSize: {
      get: ({ sheet }) => paperName(sheet.pageLayout.value.paperSize),
      set: (subject, value) => changeLayout(subject, { paperSize: enumValue(PAPERS, value) }),
    },
    CenterHorizontally: {
      get: ({ sheet }) => sheet.pageLayout.value.centerHorizontally,
      set: (subject, value) => changeLayout(subject, { centerHorizontally: booleanValue(value) }),
    },
    LeftMargin: {
      get: ({ sheet }) => sheet.pageLayout.value.leftMargin,
      set: (subject, value) => changeLayout(subject, { leftMargin: numberValue(value, 0, WIDEST_MARGIN) }),
    },
    RightMargin: {
      get: ({ sheet }) => sheet.pageLayout.value.rightMargin,
      set: (subject, value) => changeLayout(subject, { rightMargin: numberValue(value, 0, WIDEST_MARGIN) }),
    },
    Zoom: {
      get: ({ sheet }) => {
        const { scale, fitWidth, fitHeight } = sheet.pageLayout.value;
        return scale === null ? { horizontalFitToPages: fitWidth, verticalFitToPages: fitHeight } : { scale };
      },
      set: (subject, value) => changeLayout(subject, readZoom(value)),
    },
  },
  links: { HeadersFooters: (subject) => headersFootersClass.of(subject) },
  objects: {
    GetPrintAreaOrNullObject: printArea,
    GetPrintTitleColumnsOrNullObject: printTitleColumns,
    GetPrintTitleRowsOrNullObject: printTitleRows,
  },
  actions: {
    SetPrintArea: (subject, args) =>
      setPrintArea(subject, rangeArgument(subject.session, subject.sheet, args, 0).area),
    SetPrintTitleColumns: (subject, args) =>
      setPrintTitleColumns(subject, rangeArgument(subject.session, subject.sheet, args, 0).area),
    SetPrintTitleRows: (subject, args) =>
      setPrintTitleRows(subject, rangeArgument(subject.session, subject.sheet, args, 0).area),
  },
});

function changeLayout({ session, sheet }: WorksheetSubject, patch: Partial<PageLayout>): void {
  session.requirePageSetup();
  sheet.pageLayout.set({ ...sheet.pageLayout.value, ...patch });
}

/** The name of a paper; null for one that has none here. */
function paperName(code: number | null): string | null {
  return Object.entries(PAPERS).find(([, other]) => other === code)?.[0] ?? null;
}

function readZoom(value: unknown): Partial<PageLayout> {
  if (!isRecord(value)) throw invalidArgument();
  const { scale = null, horizontalFitToPages = null, verticalFitToPages = null } = value;
  if (scale !== null)
    return { scale: numberValue(scale, SMALLEST_SCALE, LARGEST_SCALE), fitWidth: null, fitHeight: null };
  const pages = (count: unknown): number => (count === null ? 0 : numberValue(count, 0, MOST_PAGES));
  return { scale: null, fitWidth: pages(horizontalFitToPages), fitHeight: pages(verticalFitToPages) };
}
