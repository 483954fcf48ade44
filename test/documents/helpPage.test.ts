import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** As the build makes it; in a process of its own, because the Markdown library is an ES module. */
function made(call: string): unknown {
  const script = `process.stdout.write(JSON.stringify(require('./scripts/build/manualPage').${call}))`;
  return JSON.parse(execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' }));
}

const html = String(made('manualHtml()'));
const anchors = [...html.matchAll(/<h\d id="([^"]+)"/gu)].map(([, id]) => id);

test('every heading of the manual can be linked to, each by an anchor of its own', () => {
  expect(anchors.length).toBeGreaterThan(25);
  expect(anchors).toEqual([...new Set(anchors)]);
});

test('every link of the page leads to a heading or to a file that is shipped with it', () => {
  const links = [...html.matchAll(/(?:href|src)="([^"]+)"/gu)].map(([, address = '']) => address);
  const assets = [made('manualAssets()')].flat().map(String);
  const lost = links.filter((address) =>
    address.startsWith('#') ? !anchors.includes(decodeURI(address.slice(1))) : !assets.includes(address),
  );
  expect(links.length).toBeGreaterThan(15);
  expect(lost).toEqual([]);
  expect(assets.filter((path) => !existsSync(path))).toEqual([]);
});

test('the page obeys the policy: no inline script, style or handler', () => {
  expect(html).not.toMatch(/<script|<style| style=| on\w+=/u);
});

test('what a text holds is shown, never taken for markup', () => {
  expect(made("manualHtml('`<= 5`')")).toContain('<code>&lt;= 5</code>');
  expect(made("manualHtml('[altrove](altrove/pagina)')")).toBe('<p>altrove</p>\n');
});
