import { noticeAddress, noticeTextOf, type NoticeText } from '../../src/commands/notice/noticeAddress';

const BASE = 'https://example.org/pira/commands.html?_host_Info=Excel';

describe('the address of a notice', () => {
  it.each<NoticeText>([
    {
      language: 'it',
      title: 'Filtro attivo',
      text: 'Nel foglio «PIRA & altro» è attivo un filtro: 50 % + 1?',
    },
    { language: 'en', title: 'Read-only', text: '<b>x</b>#y' },
  ])('carries $title', (notice) => {
    const address = noticeAddress(notice, BASE);
    expect(address.startsWith('https://example.org/pira/notice.html?')).toBe(true);
    expect(noticeTextOf(address)).toEqual(notice);
  });

  it('takes any other language for Italian', () => {
    expect(noticeTextOf('https://example.org/notice.html?language=xx').language).toBe('it');
  });
});
