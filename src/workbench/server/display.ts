/** True where a window can be shown: on Linux only with a display server. */
export function hasDisplay(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): boolean {
  if (platform === 'win32' || platform === 'darwin') return true;
  return ['DISPLAY', 'WAYLAND_DISPLAY'].some((name) => (env[name] ?? '') !== '');
}

/** True for the administrator of a Unix system, to whom Chromium gives no sandbox. */
export function isRoot(): boolean {
  return process.getuid?.() === 0;
}
