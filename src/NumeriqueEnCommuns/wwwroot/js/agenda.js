// Remembers the agenda on this device: the stars act in place instead of leading through the address, on any page but that of the agenda itself.
// Reading and writing codes as the server does (see AgendaCode): gaps between ids, in exponential Golomb codes of order 3.
const alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

function read(code) {
  const bits = [...code.slice(1, -2)].map(character => alphabet.indexOf(character).toString(2).padStart(5, "0")).join("");
  const ids = [];
  for (let place = 0, former = 0; bits.indexOf("1", place) >= 0;) {
    const one = bits.indexOf("1", place);
    const end = one * 2 - place + 4;
    ids.push(former += parseInt(bits.slice(one, end), 2) - 7);
    place = end;
  }
  return ids;
}

function write(ids) {
  const gaps = [...ids].sort((one, other) => one - other).map((id, index, all) => id - (all[index - 1] ?? 0) + 7);
  const bits = gaps.map(gap => gap.toString(2)).map(digits => digits.padStart(digits.length * 2 - 4, "0")).join("");
  const body = "1" + (bits.match(/.{1,5}/g) ?? []).map(five => alphabet[parseInt(five.padEnd(5, "0"), 2)]).join("");
  const sum = [...body].reduce((former, character) => (former * 31 + alphabet.indexOf(character)) % 1021, 1);
  return body + alphabet[sum >> 5] + alphabet[sum & 31];
}

const isCode = (code) => write(read(code)) === code;

// what another window chose meanwhile counts too: nothing is held in memory
function kept() {
  const code = localStorage.getItem("nec-agenda");
  return code && isCode(code) ? code : null;
}

const chosen = () => new Set(kept() ? read(kept()) : []);

function keep(ids) {
  if (ids.size === 0) ["nec-agenda", "nec-agenda-sessions"].forEach(key => localStorage.removeItem(key));
  else {
    localStorage.setItem("nec-agenda", write(ids));
    localStorage.setItem("nec-agenda-sessions", JSON.stringify([...ids]));
  }
  if (kept()) navigator.serviceWorker?.ready.then(({ active }) => active.postMessage({ type: "agenda", code: kept() }));
  show();
}

function show() {
  tell(chosen(), kept());
}

function tell(ids, code) {
  for (const star of document.querySelectorAll("a[data-star]")) {
    const isKept = ids.has(Number(star.dataset.star));
    star.classList.toggle("star-kept", isKept);
    star.firstChild.data = isKept ? "Gardée" : "Garder";
  }
  const link = document.querySelector("[data-agenda-link]");
  link.href = code ? `/agenda/${code}` : "/agenda";
  link.textContent = ids.size ? `Mon agenda (${ids.size})` : "Mon agenda";
}

function toggled(ids, id) {
  const others = new Set(ids);
  if (!others.delete(id)) others.add(id);
  return others;
}

function press(event) {
  const star = event.target.closest("a[data-star]");
  if (!star || event.ctrlKey || event.metaKey || event.type === "keydown" && event.key !== " ") return;
  event.preventDefault();
  const [id, ids] = [Number(star.dataset.star), chosen()];
  keep(toggled(ids, id));
  document.querySelector("[data-agenda-said]").textContent = ids.has(id) ? "Retirée de mon agenda." : "Gardée dans mon agenda.";
}

function remember() {
  for (const star of document.querySelectorAll("a[data-star]")) star.setAttribute("role", "button");
  for (const link of document.querySelectorAll('a[href*="agenda="]')) link.search = link.search.replace(/([?&])agenda=[^&]*&?/, "$1").replace(/[?&]$/, "");
  for (const field of document.querySelectorAll("input[name=agenda]")) field.remove();
  document.addEventListener("click", press);
  document.addEventListener("keydown", press);
  addEventListener("storage", show);
  addEventListener("pageshow", show);
  show();
}

// a copy kept for want of network was made for everybody: what its address carries is put into it here
function carry(code) {
  const ids = new Set(read(code));
  tell(ids, code);
  for (const link of document.querySelectorAll('a[href^="/"]:not([href*="/agenda/"])')) {
    const address = new URL(link.href);
    if (/\.\w+$/.test(address.pathname)) continue;
    address.searchParams.set("agenda", link.dataset.star ? write(toggled(ids, Number(link.dataset.star))) : code);
    link.href = address;
  }
}

// the page of this agenda is not kept, the programme is: what is not chosen is left out of it
function leaveOthersOut(code) {
  const ids = new Set(read(code));
  const isChosen = (part) => [...part.querySelectorAll("a[data-star]")].some(star => ids.has(Number(star.dataset.star)));
  for (const part of document.querySelectorAll("main .entry, main .talks > li, main .slot, main .day")) part.hidden = !isChosen(part);
  for (const part of document.querySelectorAll("main .beside, main .days, main .filters, main .results")) part.hidden = true;
  document.querySelector("h1").textContent = "Mon agenda";
}

function isAllowed() {
  try {
    localStorage.getItem("nec-agenda");
    return true;
  } catch {
    // a browser that keeps nothing: the stars lead through the address
    return false;
  }
}

function main() {
  const isCopy = document.querySelector(".copy-notice") !== null;
  const inPath = location.pathname.match(/^\/agenda\/([^/+]+)/)?.[1];
  const carried = new URLSearchParams(location.search).get("agenda");
  if (isCopy && inPath && isCode(inPath) && !document.querySelector("[data-agenda]")) leaveOthersOut(inPath);
  const own = isAllowed() ? kept() : null;
  if (own ? inPath !== own || isCopy : isAllowed() && !inPath && !carried) remember();
  else if (isCopy && carried && isCode(carried)) carry(carried);
}

main();
