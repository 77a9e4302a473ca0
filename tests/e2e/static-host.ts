import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};

/** As plain a web host as there is: files of one folder under a path, and nothing else. */
export interface StaticHost {
  /** Where the page lies, with its last slash. */
  readonly address: string;
  /** Puts another folder in its place, as an upload does. */
  upload(folder: string): void;
  close(): Promise<void>;
}

/** Serves a folder under a path such as `/some/path/`, on a port of the machine's choice. Hidden files are not handed out. */
export async function openHost(folder: string, path: string): Promise<StaticHost> {
  let shown = folder;
  const server = createServer((request, response) => {
    const asked = decodeURIComponent((request.url ?? '/').replace(/[?#].*$/, ''));
    const name = asked.startsWith(path) ? asked.slice(path.length) || 'index.html' : null;
    const found =
      name === null || /(^|\/)[.]/.test(name)
        ? Promise.reject(new Error(asked))
        : readFile(join(shown, normalize(`/${name}`)));
    found.then(
      (bytes) => response.writeHead(200, { 'content-type': TYPES[extname(name ?? '')] ?? 'text/plain' }).end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}${path}`,
    upload: (next) => {
      shown = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
