// On the page of an agenda: keeps it on this device when asked to. The kept one follows what is changed on its page, also when one comes back to it later.
const page = document.querySelector("[data-agenda]");
const code = page.dataset.agenda;
const beside = location.pathname.split("+")[1];
const part = (name) => page.querySelector(`[data-agenda-${name}]`);

function kept() {
  try {
    return localStorage.getItem("nec-agenda");
  } catch {
    // a browser that keeps nothing has nothing to offer here
    return undefined;
  }
}

function keep(newCode, sessions) {
  localStorage.setItem("nec-agenda", newCode);
  localStorage.setItem("nec-agenda-sessions", `[${sessions}]`);
  navigator.serviceWorker?.ready.then(({ active }) => active.postMessage({ type: "agenda", code: newCode }));
}

function show() {
  const isOwn = kept() === code;
  if (history.state?.isOwn && !isOwn) return location.replace(addressOf(kept()));
  if (part("kept")) offer(isOwn);
  if (!isOwn) return;
  history.replaceState({ isOwn }, "");
  keep(code, page.dataset.agendaSessions);
  for (const link of document.querySelectorAll(`a[href*="agenda=${code}"]`)) link.search = link.search.replace(new RegExp(`([?&])agenda=${code}&?`), "$1").replace(/[?&]$/, "");
}

function offer(isOwn) {
  part("kept").hidden = !isOwn;
  part("keep").hidden = isOwn;
  part("replace").hidden = isOwn || !kept();
  part("together").hidden = isOwn || !kept();
  part("together").querySelector("a").href = addressOf(kept(), code);
}

const addressOf = (own, other = beside) => own ? `/agenda/${own}${other ? `+${other}` : ""}` : "/agenda";

part("keep")?.querySelector("button").addEventListener("click", () => {
  keep(code, page.dataset.agendaSessions);
  show();
  part("kept").focus();
});

document.addEventListener("click", (event) => {
  const star = event.target.closest("a[data-star]");
  if (!star || kept() !== code) return;
  const changed = new URL(star.href).pathname.split("/")[2]?.split("+")[0];
  if (changed) localStorage.setItem("nec-agenda", changed);
  else ["nec-agenda", "nec-agenda-sessions"].forEach(key => localStorage.removeItem(key));
});

if (kept() !== undefined) {
  addEventListener("pageshow", show);
  addEventListener("storage", show);
}
