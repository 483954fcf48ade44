const { readFileSync } = require('node:fs');
const { Marked } = require('marked');

const MANUAL = 'docs/manuale.md';
/** Pictures and samples lie beside the page as they lie beside the documents. */
const ASSETS = '../assets/';

const escaped = (text) =>
  text.replace(/[&<>"]/gu, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]);

/** The anchor of a heading, as the documents' own links name it. */
function anchorOf(text) {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/gu, '-');
}

/** Headings can be linked to and found; what is not shipped is named without a link. */
const renderer = {
  heading({ tokens, depth, text }) {
    const id = anchorOf(text.replace(/[`*]/gu, ''));
    return `<h${depth} id="${escaped(id)}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
  },
  image({ href, text }) {
    return `<img src="${escaped(href.replace(ASSETS, 'assets/'))}" alt="${escaped(text)}" loading="lazy" />`;
  },
  link({ href, tokens }) {
    const content = this.parser.parseInline(tokens);
    if (href.startsWith('#')) return `<a href="${escaped(href)}">${content}</a>`;
    if (!href.startsWith(ASSETS)) return content;
    return `<a href="${escaped(href.replace(ASSETS, 'assets/'))}" download>${content}</a>`;
  },
  table(token) {
    const cells = (row, tag) =>
      row.map(({ tokens }) => `<${tag}>${this.parser.parseInline(tokens)}</${tag}>`).join('');
    const rows = token.rows.map((row) => `<tr>${cells(row, 'td')}</tr>`).join('\n');
    const head = `<thead><tr>${cells(token.header, 'th')}</tr></thead>`;
    return `<div class="table" tabindex="0"><table>${head}<tbody>${rows}</tbody></table></div>\n`;
  },
};

/** The manual as HTML, for the help page of the add-in. */
function manualHtml(markdown = readFileSync(MANUAL, 'utf8')) {
  return new Marked({ renderer }).parse(markdown);
}

/** The pictures and samples that the manual shows. */
function manualAssets(markdown = readFileSync(MANUAL, 'utf8')) {
  return [...new Set([...markdown.matchAll(/\]\(\.\.\/(assets\/[^)\s]+)\)/gu)].map(([, path]) => path))];
}

module.exports = { MANUAL, manualHtml, manualAssets };
