import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { transform } from 'esbuild';
import { OFFICE_CDN } from '../../../scripts/build/contentSecurityPolicy';

/** Below what the official React template ships with (170 KB), gzipped. */
const MOST_GZIPPED = 145_000;
const PAGES = ['taskpane.html', 'commands.html', 'notice.html', 'support.html', 'help.html'];

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

const OLDEST = ['es2022', 'safari16.4', 'chrome110'];

/** Members that an engine of the oldest kind lacks (Safari 16.4, Chromium 110), by the first Safari that has them. */
const TOO_NEW: Readonly<Record<string, string>> = {
  groupBy: '17.4',
  withResolvers: '17.4',
  fromAsync: '16.4, but Chromium 121',
  isWellFormed: '16.4, but Chromium 111',
  toWellFormed: '16.4, but Chromium 111',
  canParse: '17.0',
  checkVisibility: '17.4',
  isSubsetOf: '17.0',
  symmetricDifference: '17.0',
  requestIdleCallback: 'none',
  showPopover: '17.0',
};

const scripts = readdirSync('dist').filter((name) => name.endsWith('.js'));

describe('the oldest engines that the documents name', () => {
  it.each(scripts)('%s uses no member that they lack', (name) => {
    const script = readFileSync(`dist/${name}`, 'utf8');
    const used = Object.keys(TOO_NEW).filter((member) => new RegExp(`\\.${member}\\(`, 'u').test(script));
    expect(used).toEqual([]);
  });

  it.each(scripts)('%s has no syntax that they cannot read', async (name) => {
    const script = readFileSync(`dist/${name}`, 'utf8');
    const { code } = await transform(script, { target: OLDEST, minifyWhitespace: true });
    const { code: asItIs } = await transform(script, { target: 'esnext', minifyWhitespace: true });
    expect(code === asItIs).toBe(true);
    expect(script).not.toMatch(/RegExp\([^()]*,\s*["'][a-z]*v[a-z]*["']\)/u);
  });
});
