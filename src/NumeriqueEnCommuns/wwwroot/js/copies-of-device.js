// On the page about copies: what this device keeps, and the buttons that keep it now or take all of it away.
const store = "nec-copies";
const part = document.querySelector("[data-copies-of-device]");
const status = part.querySelector("[role=status]");
const agendas = document.querySelector("[data-kept-agendas]");
const day = new Intl.DateTimeFormat("fr", { dateStyle: "long" });
const hour = new Intl.DateTimeFormat("fr", { hour: "numeric", minute: "2-digit" });

async function show() {
  const cache = await caches.has(store) ? await caches.open(store) : undefined;
  const answers = cache ? await cache.matchAll() : [];
  const pages = answers.filter(answer => answer.headers.has("X-Copy-At"));
  const latest = pages.map(answer => answer.headers.get("X-Copy-At")).sort().at(-1);
  part.querySelector("[data-none]").hidden = pages.length > 0;
  part.querySelector("[data-some]").hidden = pages.length === 0;
  part.querySelector("[data-count]").textContent = pages.length;
  if (latest) part.querySelector("[data-latest]").textContent = `${day.format(new Date(latest))} à ${hour.format(new Date(latest)).replace(":", "h")}`;
  await showAgendas(cache);
}

async function showAgendas(cache) {
  const paths = cache ? (await cache.keys()).map(({ url }) => new URL(url).pathname).filter(path => path.startsWith("/agenda/")) : [];
  const item = agendas.querySelector("template");
  agendas.replaceChildren(item, ...paths.map(path => {
    const line = item.content.cloneNode(true);
    line.querySelector("a").href = path;
    line.querySelector("span").textContent = path.split("/")[2];
    return line;
  }));
}

async function keepNow() {
  localStorage.setItem("nec-copies", "oui");
  status.textContent = part.dataset.keeping;
  await navigator.serviceWorker.register("/service-worker.js");
  const { active } = await navigator.serviceWorker.ready;
  active.postMessage({ type: "version", version: document.body.dataset.copies });
}

async function forgetAll() {
  const registrations = await navigator.serviceWorker.getRegistrations();
  await Promise.all(registrations.map(registration => registration.unregister()));
  await caches.delete(store);
  for (const key of Object.keys(localStorage).filter(key => key.startsWith("nec-"))) localStorage.removeItem(key);
  localStorage.setItem("nec-copies", "non");
  status.textContent = part.dataset.forgotten;
  dispatchEvent(new StorageEvent("storage"));
  await show();
}

const trying = (work) => () => work().catch(() => { status.textContent = part.dataset.failed; });

if (navigator.serviceWorker && window.caches) {
  part.hidden = false;
  part.querySelector("[data-keep]").addEventListener("click", trying(keepNow));
  part.querySelector("[data-forget]").addEventListener("click", trying(forgetAll));
  navigator.serviceWorker.addEventListener("message", async ({ data }) => {
    if (status.textContent) status.textContent = data.type === "kept" ? part.dataset.kept : part.dataset.failed;
    await show();
  });
  show();
}
