import { HostClass, type Scalar } from '../../dispatch/hostClass';
import { textValue } from '../values';
import type { WorksheetSubject } from '../worksheet/worksheetSubject';

const SECTIONS = ['L', 'C', 'R'] as const;

type Section = (typeof SECTIONS)[number];

const line = (where: 'header' | 'footer', section: Section): Scalar<WorksheetSubject> => ({
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
    LeftHeader: line('header', 'L'),
    RightHeader: line('header', 'R'),
    LeftFooter: line('footer', 'L'),
    CenterFooter: line('footer', 'C'),
  },
});

export const headersFootersClass = new HostClass<WorksheetSubject>({
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
