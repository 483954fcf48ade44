import { topicsFor, type Topic } from './topics';

const NO_TOPIC = 'Nessun titolo corrisponde.';

function topicsIn(manual: Element): readonly Topic[] {
  return [...manual.querySelectorAll('h2, h3')].map((heading) => ({
    id: heading.id,
    title: heading.textContent,
    level: heading.tagName === 'H2' ? 2 : 3,
  }));
}

function itemOf({ id, title, level }: Topic): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  item.className = `level-${level}`;
  link.href = `#${id}`;
  link.textContent = title;
  item.append(link);
  return item;
}

const manual = document.getElementById('manual');
const search = document.getElementById('search');
const list = document.getElementById('topics');
const found = document.getElementById('found');

if (manual !== null && list !== null && found !== null && search instanceof HTMLInputElement) {
  const topics = topicsIn(manual);
  const show = () => {
    const shown = topicsFor(topics, search.value);
    list.replaceChildren(...shown.map(itemOf));
    found.textContent = shown.length === 0 ? NO_TOPIC : '';
  };
  search.addEventListener('input', show);
  show();
}
