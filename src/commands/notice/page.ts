import { TEXTS } from '../../taskpane/messages';
import { noticeTextOf } from './noticeAddress';

/** Shows what the address says and closes on demand. */
function show(): void {
  const { language, title, text } = noticeTextOf(location.href);
  const fill = (id: string, content: string) => {
    const element = document.getElementById(id);
    if (element !== null) element.textContent = content;
    return element;
  };
  document.documentElement.lang = language;
  fill('title', title);
  fill('text', text);
  const close = fill('close', TEXTS[language].close);
  close?.addEventListener('click', () => Office.context.ui.messageParent('close'));
  close?.focus();
}

void Office.onReady().then(show);
