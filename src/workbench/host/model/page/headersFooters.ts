import { HostClass, type Scalar } from '../../dispatch/hostClass';
import { textValue } from '../values';
import type { WorksheetSubject } from '../worksheet/worksheetSubject';

const SECTIONS = ['L', 'C', 'R'] as const;

type Section = (typeof SECTIONS)[number];

const footer = (section: Section): Scalar<WorksheetSubject> => ({
  get: ({ sheet }) => sectionsOf(sheet.pageLayout.value.footer)[section],
  set: ({ session, sheet }, value) => {
    session.requirePageSetup();
    const sections = { ...sectionsOf(sheet.pageLayout.value.footer), [section]: textValue(value) };
    const text = SECTIONS.filter((name) => sections[name] !== '')
      .map((name) => `&${name}${sections[name]}`)
      .join('');
    sheet.pageLayout.set({ ...sheet.pageLayout.value, footer: text });
  },
});

const headerFooterClass = new HostClass<WorksheetSubject>({
  name: 'HeaderFooter',
  scalars: {
    LeftFooter: footer('L'),
    CenterFooter: footer('C'),
  },
});

export const headersFootersClass = new HostClass<WorksheetSubject>({
  name: 'HeaderFooterGroup',
  links: { DefaultForAllPages: (subject) => headerFooterClass.of(subject) },
});

/** The three parts of a footer; text before any section mark stands in the centre. */
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
