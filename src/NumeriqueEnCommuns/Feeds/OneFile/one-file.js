const form = document.querySelector("[data-filters]");
const said = form.querySelector("[role=status]");
const sessions = [...document.querySelectorAll(".session")];
const key = `nec-fichier-${form.dataset.edition}`;
const none = form.querySelector("[data-none]");
const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[’ʼ]/g, "'").toLowerCase().replace(/œ/g, "oe");
const texts = new Map(sessions.map(session => [session, plain(session.textContent)]));
let isKept = true;
let stars = new Set(read());

function read() {
  try {
    return [JSON.parse(localStorage.getItem(key)) ?? []].flat();
  } catch {
    // a file has no storage in some browsers: stars then last as long as the window
    isKept = false;
    return [];
  }
}

function write() {
  try {
    if (isKept) localStorage.setItem(key, JSON.stringify([...stars]));
  } catch {
    // full, or refused for writing alone: the same as none, and said
    isKept = false;
  }
}

function answers(session) {
  const { parcours, texte, etoiles } = form.elements;
  return (!parcours.value || session.dataset.track === parcours.value)
    && plain(texte.value).split(/\s+/).every(word => texts.get(session).includes(word))
    && (!etoiles.checked || stars.has(session.dataset.session));
}

function filter() {
  let count = 0;
  for (const day of document.querySelectorAll("[data-day]")) {
    const isChosen = !form.elements.jour.value || day.id === form.elements.jour.value;
    for (const entry of day.querySelectorAll(".entry")) {
      const found = isChosen ? [...entry.querySelectorAll(".session")].filter(answers) : [];
      // a block still frames those of its talks that answer
      for (const session of entry.querySelectorAll(".session")) session.hidden = !found.includes(session) && (session.parentElement !== entry || !found.length);
      entry.hidden = !found.length;
      count += found.length;
    }
    day.hidden = !day.querySelector(".entry:not([hidden])");
  }
  const storage = isKept ? "" : " Ce navigateur n’enregistre rien pour ce fichier : vos étoiles dureront jusqu’à sa fermeture.";
  none.hidden = count > 0;
  said.textContent = `${count} ${count > 1 ? "sessions" : "session"}, ${stars.size} ${stars.size > 1 ? "étoiles" : "étoile"}.${storage}`;
}

function show(button, id) {
  button.setAttribute("aria-pressed", stars.has(id));
  button.textContent = stars.has(id) ? "★ Gardée" : "☆ Garder";
}

for (const session of sessions) {
  const id = session.dataset.session;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "star";
  button.setAttribute("aria-describedby", session.querySelector("h3, h4").id);
  button.addEventListener("click", () => {
    if (!stars.delete(id)) stars.add(id);
    write();
    show(button, id);
    if (!form.elements.etoiles.checked || !isKept) filter();
  });
  show(button, id);
  session.append(button);
}

form.addEventListener("input", filter);
none.querySelector("button").addEventListener("click", () => {
  form.reset();
  filter();
  form.elements.texte.focus();
});
form.addEventListener("submit", event => event.preventDefault());
addEventListener("hashchange", () => {
  // a link inside the file may lead to what a filter hides
  const target = document.getElementById(location.hash.slice(1));
  if (!target || target.getClientRects().length) return;
  form.reset();
  filter();
  target.scrollIntoView();
});
form.hidden = false;
filter();
