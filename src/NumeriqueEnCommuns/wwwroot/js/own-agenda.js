// On the page of an agenda: keeps it on this device when asked to. The kept one follows what is changed on its page, and its
// links need carry nothing along.
const page = document.querySelector("[data-agenda]");
const code = page.dataset.agenda;
const kept = () => {
  try {
    return localStorage.getItem("nec-agenda");
  } catch {
    // a browser that keeps nothing has nothing to offer here
    return undefined;
  }
};
const part = (name) => page.querySelector(`[data-agenda-${name}]`);

function keep(newCode, sessions) {
  localStorage.setItem("nec-agenda", newCode);
  localStorage.setItem("nec-agenda-sessions", `[${sessions}]`);
  navigator.serviceWorker?.ready.then(({ active }) => active.postMessage({ type: "agenda", code: newCode }));
}

function show() {
  const isOwn = kept() === code;
  part("kept").hidden = !isOwn;
  part("keep").hidden = isOwn;
  part("replace").hidden = isOwn || !kept();
  part("together").hidden = isOwn || !kept();
  part("together").querySelector("a").href = `/agenda/${kept()}+${code}`;
  if (!isOwn) return;
  keep(code, page.dataset.agendaSessions);
  for (const link of document.querySelectorAll(`a[href*="agenda=${code}"]`)) link.search = link.search.replace(new RegExp(`([?&])agenda=${code}&?`), "$1");
}

part("keep").querySelector("button").addEventListener("click", () => {
  keep(code, page.dataset.agendaSessions);
  show();
  part("said").textContent = part("kept").textContent;
});

document.addEventListener("click", (event) => {
  const star = event.target.closest("a[data-star]");
  if (!star || kept() !== code) return;
  const [, , changed] = new URL(star.href).pathname.split("/");
  if (changed) localStorage.setItem("nec-agenda", changed);
  else ["nec-agenda", "nec-agenda-sessions"].forEach(key => localStorage.removeItem(key));
});

if (kept() !== undefined) show();
