import type { Language } from '../../pira/messages';

/** What the notice's page shows. */
export interface NoticeText {
  readonly language: Language;
  readonly title: string;
  readonly text: string;
}

const PAGE = 'notice.html';

/** The address of the page that shows a text, beside the page that asks. */
export function noticeAddress({ language, title, text }: NoticeText, base: string): string {
  const url = new URL(PAGE, base);
  url.search = new URLSearchParams({ language, title, text }).toString();
  return url.href;
}

/** What a page's address says that it is to show. */
export function noticeTextOf(address: string): NoticeText {
  const { searchParams } = new URL(address);
  return {
    language: searchParams.get('language') === 'en' ? 'en' : 'it',
    title: searchParams.get('title') ?? '',
    text: searchParams.get('text') ?? '',
  };
}
