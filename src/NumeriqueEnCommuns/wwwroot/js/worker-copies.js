// Part of the service worker: the copies of this device, each with the moment at which it was taken and the tag of what it says.
const store = "nec-copies";
const agendasKept = 5;
const moments = ["/", "/maintenant"];
const single = /^\/(sessions|agenda)\//;
const filters = ["parcours", "format", "lieu", "salle", "acces", "besoins", "depuis", "avant"];

/** Without what belongs to the transport, and without Vary: on this device there is one page for each address. */
async function copyFrom(answer, tag = "") {
  const headers = new Headers(answer.headers);
  for (const name of ["Vary", "Content-Encoding", "Content-Length"]) headers.delete(name);
  headers.set("X-Copy-At", new Date().toISOString());
  headers.set("X-Copy-Tag", tag);
  return new Response(await answer.blob(), { headers });
}

/** Each choice of a session makes another agenda: the latest ones are enough, and the cache holds them in the order in which they came. */
async function keepAgenda(code) {
  const cache = await caches.open(store);
  if (await cache.match(`/agenda/${code}`)) return;
  await renew(new URL(`/agenda/${code}`, location.origin), await fetch(`/agenda/${code}`, { cache: "no-cache" }));
  const paths = await agendasIn(cache);
  await Promise.all(paths.slice(0, -agendasKept).map(path => cache.delete(path)));
}

async function agendasIn(cache) {
  const paths = (await cache.keys()).map(({ url }) => new URL(url).pathname);
  return paths.filter(path => path.startsWith("/agenda/"));
}

/** A page that the network has just given takes the place of its copy, without a tag, since it may be older than the last change; an agenda is kept once it has been opened as it is. */
async function renew(url, answer) {
  if (!answer.ok || answer.redirected) return;
  const cache = await caches.open(store);
  const path = url.pathname + url.search;
  if (await cache.match(path) || path.startsWith("/agenda/") && !url.search) await cache.put(path, await copyFrom(answer));
}

/** The page as it was asked for, or the whole of which a part was; undefined where neither is kept. Of an agenda that is not kept, the programme: the page leaves out the rest. */
async function copyOf(url) {
  const cache = await caches.open(store);
  const query = url.searchParams;
  const day = url.pathname === "/programme" && query.get("jour");
  const path = day ? `/programme/${day}` : url.pathname.replace(/(.)\/$/, "$1");
  const isFiltered = !single.test(path) && filters.some(name => query.get(name));
  const views = query.get("vue") === "grille" ? [`${path}?vue=grille`, path] : [path];
  // of a whole, the page that was asked for is the page of something else
  const further = isFiltered || !query.has("page") ? [] : views.map(view => `${view}${view === path ? "?" : "&"}page=${query.get("page")}`);
  for (const address of [...further, ...views]) {
    const response = await cache.match(address);
    if (response) return { response, isPast: moments.includes(path), isUnfiltered: isFiltered };
  }
  if (!path.startsWith("/agenda/")) return undefined;
  const programme = await cache.match("/programme");
  return programme && { response: programme };
}
