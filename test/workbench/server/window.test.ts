import { hasDisplay } from '../../../src/workbench/server/display';
import { windowArguments } from '../../../src/workbench/server/browserWindow';

test.each([
  ['linux', {}, false],
  ['linux', { DISPLAY: '' }, false],
  ['linux', { DISPLAY: ':0' }, true],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
  ['darwin', {}, true],
  ['win32', {}, true],
] as const)('%s with %j shows windows: %s', (platform, env, expected) => {
  expect(hasDisplay(platform, env)).toBe(expected);
});

test.each([
  ['root', true],
  ['any other user', false],
])('the window of %s trusts one key and reaches one machine', (_who, isRoot) => {
  const flags = windowArguments('https://localhost:3000/workbench/', '/tmp/profile', 'KEY=', isRoot);
  expect(flags).toContain('--ignore-certificate-errors-spki-list=KEY=');
  expect(flags).toContain('--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost');
  expect(flags.includes('--no-sandbox')).toBe(isRoot);
  expect(flags).not.toContain('--ignore-certificate-errors');
});
