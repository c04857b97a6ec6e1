// Part of the service worker: brings the pages of the site's list to this device. The tag of each page says whether it still reads as its copy does;
// a run that the network cuts is taken up where it stopped.
const list = "/hors-ligne.json";
const atOnce = 4;
const loaded = /(?:href|src)="(\/[^"?#]+\.(?:css|js|woff2|svg|png|webmanifest))"/g;
let running;

/** Who asks while a run goes on waits for its end. */
function keep(version) {
  return running ??= keepAll(version).finally(() => { running = undefined; });
}

async function keepAll(version) {
  const cache = await caches.open(store);
  const former = await cache.match(list);
  if (former && version === (await former.json()).version) return;
  const answer = await fetch(list, { cache: "no-cache" });
  if (!answer.ok) throw new Error(`The list of pages answers ${answer.status}.`);
  const { version: current, pages } = await answer.clone().json();
  pages.push(...(await agendasIn(cache)).map(path => ({ path, tag: current })));
  await inTurn(pages, page => keepPage(cache, page));
  const files = await filesOf(cache, pages);
  await inTurn(files, file => keepFile(cache, file));
  await forgetOthers(cache, [list, ...pages.map(page => page.path), ...files, ...await agendasIn(cache)]);
  await cache.put(list, answer);
}

async function inTurn(things, work) {
  const waiting = [...things];
  const worker = async () => {
    while (waiting.length) await work(waiting.shift());
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

async function keepPage(cache, { path, tag }) {
  if ((await cache.match(path))?.headers.get("X-Copy-Tag") === tag) return;
  const answer = await fetch(path, { cache: "no-cache" });
  if (answer.status >= 500) throw new Error(`${path} answers ${answer.status}.`);
  if (answer.ok && !answer.redirected) await cache.put(path, await copyFrom(answer, tag));
}

async function keepFile(cache, path) {
  if (!fixed.test(path) || !await cache.match(path)) await cache.add(new Request(path, { cache: "no-cache" }));
}

async function filesOf(cache, pages) {
  const texts = await Promise.all(pages.map(async ({ path }) => await (await cache.match(path))?.text() ?? ""));
  return [...new Set(texts.flatMap(text => [...text.matchAll(loaded)].map(match => match[1])))];
}

async function forgetOthers(cache, paths) {
  const wanted = new Set(paths);
  for (const { url } of await cache.keys()) {
    const { pathname, search } = new URL(url);
    if (!wanted.has(pathname + search)) await cache.delete(url);
  }
}
