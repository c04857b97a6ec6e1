// Answers from the copies of this device when the network does not: the network first, with a short patience, and what comes from a copy says so.
importScripts("/js/worker-copies.js", "/js/worker-keeping.js", "/js/worker-notice.js");

const patience = 3000;
const spread = 20_000;
const elsewhere = /^\/(admin|direct|sante|api|affichage|repetition)(\/|$)|\.\w+$/;
const fixed = /^\/fonts\/|\.[a-z0-9]{10}\.(css|js)$/;
const assets = /^\/(fonts|img|js)\/|\.css$|\.webmanifest$/;

addEventListener("install", () => skipWaiting());
addEventListener("activate", event => event.waitUntil(clients.claim()));

addEventListener("fetch", event => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== location.origin) return;
  if (request.mode !== "navigate") {
    if (assets.test(url.pathname)) event.respondWith(asset(request, url));
  } else if (!elsewhere.test(url.pathname)) {
    const network = fetch(request);
    event.waitUntil(network.then(answer => renew(url, answer.clone()), () => {}));
    event.respondWith(page(url, network));
  }
});

addEventListener("message", event => {
  const { type, version, code } = event.data;
  // whatever fails here fails for want of network: what is kept stays, and the next page asks again
  const tell = (type) => () => event.source?.postMessage({ type });
  if (type === "version") event.waitUntil(keep(version).then(tell("kept"), tell("failed")));
  if (type === "changed") event.waitUntil(pause(Math.random() * spread).then(() => keep()).catch(() => {}));
  if (type === "agenda" && /^[\w+-]+$/.test(code)) event.waitUntil(keepAgenda(code).catch(() => {}));
});

async function page(url, network) {
  // a copy was not made for another moment
  const copy = url.searchParams.has("decalage") ? undefined : await copyOf(url);
  const answer = network.then(found => copy && found.status >= 500 ? "hors-service" : found, () => "coupé");
  const first = await Promise.race(copy ? [answer, pause(patience).then(() => "lent")] : [answer]);
  if (first instanceof Response) return first;
  return copy ? withNotice(copy.response, noticeOf(copy, first)) : notKept();
}

async function notKept() {
  const list = await caches.match("/hors-ligne", { cacheName: store });
  return list ? withNotice(list, missing, 503) : Response.error();
}

/** A file whose address changes with its content is never asked for twice. */
async function asset(request, url) {
  const kept = await caches.match(url.pathname, { cacheName: store });
  if (kept && fixed.test(url.pathname)) return kept;
  return fetch(request).catch(error => {
    if (kept) return kept;
    throw error;
  });
}

const pause = (milliseconds) => new Promise(resolve => setTimeout(resolve, milliseconds));
