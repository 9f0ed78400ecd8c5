import { connect } from 'node:net';
import { expect, test } from './fixtures.ts';
import { gradeline } from './gradeline.ts';
import { fillIn } from './person.ts';

/** Whatever Gradeline answers carries its rules for browsers; nothing says what it is made with. */

type Headers = Record<string, string>;

const ALWAYS: Headers = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
};

function expectRules(headers: Headers, what: string): void {
  expect(headers, what).toMatchObject(ALWAYS);
  const policy = (headers['content-security-policy'] ?? '').split('; ');
  const [scripts = ''] = policy.filter((rule) => rule.startsWith('script-src'));
  expect(scripts, what).toMatch(/^script-src 'self' 'nonce-[\w+/]+=*'$/);
  for (const rule of [
    "form-action 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "default-src 'self'",
  ]) {
    expect(policy, what).toContain(rule);
  }
  expect(Object.keys(headers), what).not.toContain('x-powered-by');
  expect(Object.keys(headers), 'here, without HTTPS').not.toContain('strict-transport-security');
}

const ASKED = [
  ['/', 200],
  ['/authorities/lancashire', 200],
  ['/authorities?grade=nonsense', 200],
  ['/authorities/E10000027', 307],
  ['/authorities/nowhere', 404],
  ['/no/such/page', 404],
  ['/inspections/new', 307],
  ['/api/v1/ratings', 200],
  ['/api/v1/ratings?asAt=never', 400],
  ['/api/auth/session', 404],
  ['/icon.svg', 200],
  ['/favicon.ico', 404],
  ['/_next/static/none.js', 404],
  ['/_next/image?url=%2Ficon.svg&w=64&q=75', 404],
  ['/%E0%A4%A', 404],
  ['/healthz', 200],
] as const;

for (const [path, status] of ASKED) {
  test(`${path} (${status}) carries the rules for browsers`, async ({ request }) => {
    for (const method of ['GET', 'HEAD']) {
      const answer = await request.fetch(path, { method, maxRedirects: 0 });
      expect(answer.status(), method).toBe(status);
      expectRules(answer.headers(), `${method} ${path}`);
    }
  });
}

test('a page’s own scripts and styles carry them too', async ({ page }) => {
  const seen: Promise<[string, Headers]>[] = [];
  page.on('response', (answer) => {
    seen.push(answer.allHeaders().then((headers) => [answer.url(), headers]));
  });
  await page.goto('/authorities/lancashire');
  await expect(page.getByRole('figure').first()).toBeVisible();
  const all = await Promise.all(seen);
  expect(all.filter(([url]) => /\.(js|css)(\?|$)/.test(url)).length).toBeGreaterThan(3);
  for (const [url, headers] of all) expectRules(headers, url);
});

for (const [what, path, sent, status] of [
  ['a form from elsewhere', '/sign-in', { method: 'POST', headers: { origin: 'https://evil.example' } }, 403],
  ['a form that does not say where from', '/sign-in', { method: 'POST' }, 403],
  ['a method that nothing here knows', '/', { method: 'DELETE' }, 403],
  ['more than a megabyte', '/sign-in', { method: 'POST', data: Buffer.alloc(1_100_000) }, 413],
] as const) {
  test(`${what} is refused (${status}), with the rules for browsers`, async ({ request }) => {
    const answer = await request.fetch(path, { ...sent, maxRedirects: 0 });
    expect(answer.status()).toBe(status);
    expectRules(answer.headers(), what);
  });
}

for (const [what, sent, status] of [
  ['what is no request at all', 'nonsense', '400 Bad Request'],
  ['a request that names no site', 'GET / HTTP/1.1\r\nConnection: close', '400 Bad Request'],
  [
    'one that expects what nobody can promise',
    'GET / HTTP/1.1\r\nHost: x\r\nExpect: wonders',
    '417 Expectation Failed',
  ],
  [
    'one that asks for a socket where there is none',
    'GET /nowhere HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: close, Upgrade',
    '404 Not Found',
  ],
] as const) {
  test(`${what} is answered with them too, and the connection ends`, async ({ request }) => {
    // Next attaches its own listener for sockets at the first request.
    await request.get('/');
    const { hostname, port } = new URL(gradeline().url);
    const answer = await new Promise<string>((resolve, reject) => {
      let text = '';
      const socket = connect(Number(port), hostname, () => socket.write(`${sent}\r\n\r\n`));
      socket.on('data', (chunk) => (text += chunk.toString()));
      socket.on('close', () => resolve(text)).on('error', reject);
    });
    const [start = '', ...lines] = answer.split('\r\n\r\n')[0]?.split('\r\n') ?? [];
    expect(start).toBe(`HTTP/1.1 ${status}`);
    const pairs = lines.map((line) => line.split(/: (.*)/s).slice(0, 2));
    expectRules(Object.fromEntries(pairs.map(([name = '', value = '']) => [name.toLowerCase(), value])), what);
  });
}

test('somebody can sign in by every name this machine has', async ({ page, person }) => {
  const { port } = new URL(gradeline().url);
  for (const host of ['localhost', '127.0.0.1']) {
    const { name, email, password } = await person('editor');
    await page.goto(`http://${host}:${port}/sign-in`);
    await fillIn(page, email, password);
    await expect(page.getByRole('banner')).toContainText(name);
    await expect(page).toHaveURL(`http://${host}:${port}/`);
  }
});
