import type { ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Certificate } from './certificate';
import { SECURITY_HEADERS } from './headers';
import { resourceAt, type SiteFolders, WORKBENCH_PATH } from './site';

export interface RunningSite {
  /** Such as https://localhost:3000. */
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves the site to this machine only. Port 0 takes any that is free; a taken port rejects. */
export async function serve(
  folders: SiteFolders,
  certificate: Certificate,
  port: number,
): Promise<RunningSite> {
  const server = createServer({ key: certificate.key, cert: certificate.cert }, (request, response) => {
    answer(new URL(request.url ?? '/', 'https://localhost'), folders, response).catch(() => {
      response.writeHead(500).end();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', resolve);
  });
  return { origin: `https://localhost:${portOf(server)}`, close: () => close(server) };
}

async function answer({ pathname }: URL, folders: SiteFolders, response: ServerResponse): Promise<void> {
  if (pathname === '/') {
    response.writeHead(302, { Location: WORKBENCH_PATH }).end();
    return;
  }
  const resource = await resourceAt(decodePath(pathname), folders);
  if (resource === null) {
    response.writeHead(404, { ...SECURITY_HEADERS, 'Content-Type': 'text/plain' }).end('404');
    return;
  }
  response
    .writeHead(200, {
      ...SECURITY_HEADERS,
      ...resource.headers,
      'Content-Type': resource.type,
      'Cache-Control': 'no-cache',
    })
    .end(resource.body);
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function portOf(server: Server): number {
  const address: AddressInfo | string | null = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => {
    server.close(() => resolve());
  });
}
