import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { OFFICE_CDN } from '../../../scripts/build/contentSecurityPolicy';

/** What the official React template ships with, gzipped; the pane must stay below. */
const MOST_GZIPPED = 170_000;
const PAGES = ['taskpane.html', 'commands.html', 'notice.html', 'support.html'];

const pageOf = (name: string) => readFileSync(`dist/${name}`, 'utf8');
const scriptsOf = (html: string) =>
  [...html.matchAll(/<script[^>]* src="?([^" >]+)/g)].map(([, src]) => src ?? '');
const isOwn = (address: string) => !/^\w+:/.test(address);

describe('what the build ships', () => {
  it('loads less script at first than the official template', () => {
    const scripts = scriptsOf(pageOf('taskpane.html')).filter(isOwn);
    const bytes = scripts.reduce(
      (sum, name) => sum + gzipSync(readFileSync(`dist/${name}`), { level: 9 }).length,
      0,
    );
    expect(scripts).toHaveLength(1);
    expect(bytes).toBeGreaterThan(50_000);
    expect(bytes).toBeLessThan(MOST_GZIPPED);
  });

  it.each(PAGES)('%s takes scripts and styles from its own address and Microsoft’s alone', (name) => {
    const html = pageOf(name);
    const links = [...html.matchAll(/<link[^>]* href="?([^" >]+)/g)].map(([, href]) => href ?? '');
    const foreign = [...scriptsOf(html), ...links].filter((address) => !isOwn(address));
    expect(foreign.filter((address) => !address.startsWith(`${OFFICE_CDN}/`))).toEqual([]);
    expect(
      [...scriptsOf(html), ...links].filter(isOwn).filter((path) => !existsSync(`dist/${path}`)),
    ).toEqual([]);
  });

  it.each(PAGES)('%s forbids inline scripts and styles, and holds none', (name) => {
    const html = pageOf(name);
    const policy = /http-equiv="?Content-Security-Policy"? content="([^"]+)"/.exec(html)?.[1] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    expect(html).not.toMatch(/<script(?![^>]* src=)|<style| style=| on\w+=/);
  });
});
