import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Certificate, makeCertificate } from '../../../src/workbench/server/certificate';
import { findBrowser } from '../../../src/workbench/server/findBrowser';
import { type RunningSite, serve } from '../../../src/workbench/server/serve';
import { resourceAt } from '../../../src/workbench/server/site';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

let root: string;
let certificate: Certificate;
let site: RunningSite;

const PAGE = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'pira-serve-'));
  for (const folder of ['dist/assets', 'office', 'samples'])
    await mkdir(join(root, folder), { recursive: true });
  await writeFile(join(root, 'secret.txt'), 'secret');
  await writeFile(
    join(root, 'dist/taskpane.html'),
    `<meta content="script-src https://appsforoffice.microsoft.com">${PAGE}`,
  );
  await writeFile(join(root, 'office/office.js'), '// https://appsforoffice.microsoft.com');
  await writeFile(join(root, 'samples/piano 2021.xlsx'), 'PK');
  certificate = await makeCertificate();
  const folders = {
    addIn: join(root, 'dist'),
    officeJs: join(root, 'office'),
    samples: join(root, 'samples'),
    page: new Map([['index.html', new TextEncoder().encode('<!doctype html>')]]),
  };
  site = await serve((path) => resourceAt(path, folders), certificate, 0);
});

afterAll(async () => {
  await site.close();
  await rm(root, { recursive: true });
});

/** Asks the site as a browser that trusts just its key. */
interface Asking {
  readonly method?: string;
  /** A line each of the head of the request. */
  readonly hosts?: readonly string[];
}

function ask(path: string, { method = 'GET', hosts = [] }: Asking = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(site.origin);
    const headers = hosts.length === 0 ? {} : { Host: [...hosts] };
    request(
      { hostname, port, path, method, headers, ca: certificate.cert, servername: hostname },
      (response) => {
        let body = '';
        response.on('data', (chunk: Buffer) => (body += chunk.toString()));
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
        );
      },
    )
      .on('error', reject)
      .end();
  });
}

test('serves the add-in as shipped but for the address of office.js', async () => {
  const page = await ask('/taskpane.html?_host_Info=Excel');
  expect(page.body).toContain('<script src="/lib/1/hosted/office.js"></script>');
  expect(page.body).toContain('script-src https://appsforoffice.microsoft.com');
  expect(page.headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "frame-ancestors 'self'",
  });
  expect((await ask('/lib/1/hosted/office.js')).body).toBe('// https://appsforoffice.microsoft.com');
});

test.each([
  '<script src=https://appsforoffice.microsoft.com/a.js>',
  "<script defer src='https://appsforoffice.microsoft.com/a.js'>",
])('finds the address in %s', async (tag) => {
  await writeFile(join(root, 'dist/minified.html'), tag);
  const { body } = await ask('/minified.html');
  expect(body).toBe(tag.replace('https://appsforoffice.microsoft.com', ''));
});

test.each([
  ['/workbench/', 200],
  ['/samples/piano%202021.xlsx', 200],
  ['/workbench/nothing.js', 404],
  ['/nothing.html', 404],
  ['/assets', 404],
  ['/../secret.txt', 404],
  ['/%2e%2e/secret.txt', 404],
  ['/samples/..%2f..%2fsecret.txt', 404],
  ['/samples/%', 404],
  ['/samples/%00', 404],
  ['/samples/', 404],
  ['//', 404],
  ['///', 404],
  ['//nothing.example/workbench/', 404],
  ['/\\', 404],
  ['/[', 404],
  ['//[', 404],
  ['http://[', 404],
  ['https://localhost/workbench/', 404],
  ['workbench/', 400],
  ['*', 404],
  ['?', 400],
])('answers %s with %i', async (path, status) => {
  expect((await ask(path)).status).toBe(status);
});

test('goes on answering after any of these', async () => {
  for (const path of ['//', '//[', 'http://[', '*']) await ask(path);
  expect((await ask('/workbench/')).status).toBe(200);
});

test.each([
  ['localhost', 200],
  ['LOCALHOST:3000', 200],
  ['127.0.0.1:3000', 200],
  ['[::1]:3000', 200],
  ['evil.example', 421],
  ['evil.example:3000', 421],
  ['localhost.evil.example', 421],
  ['localhost@evil.example', 421],
  ['localhost:3000, evil.example', 421],
  ['127.0.0.1.nip.io', 421],
  ['10.0.0.1', 421],
])('asked as %s it answers %i', async (host, status) => {
  expect((await ask('/workbench/', { hosts: [host] })).status).toBe(status);
});

test.each([[['localhost', 'evil.example']], [['evil.example', 'localhost']]])(
  'asked as %j at once it answers no',
  async (hosts) => {
    expect((await ask('/workbench/', { hosts })).status).toBeGreaterThanOrEqual(400);
  },
);

test.each([
  ['HEAD', 200],
  ['POST', 405],
  ['PUT', 405],
  ['OPTIONS', 405],
])('%s is answered with %i', async (method, status) => {
  expect((await ask('/workbench/', { method })).status).toBe(status);
});

test.each<readonly [string, Record<string, string>, readonly string[], string | null]>([
  ['the first installed', {}, ['/usr/bin/chromium', '/snap/bin/chromium'], '/usr/bin/chromium'],
  ['the one that CHROME_PATH names', { CHROME_PATH: '/opt/c' }, ['/opt/c', '/usr/bin/chromium'], '/opt/c'],
  ['none where none is', {}, [], null],
])('finds as browser %s', (_what, env, installed, expected) => {
  expect(findBrowser(env, (path) => installed.includes(path))).toBe(expected);
});

test('a CHROME_PATH that names nothing is a mistake to tell', () => {
  expect(() => findBrowser({ CHROME_PATH: '/opt/c' }, (path) => path === '/usr/bin/chromium')).toThrow(
    'CHROME_PATH names no program: /opt/c',
  );
});
