// Says on an open page that the programme has changed, sessions of this device's agenda first. Nothing moves: the notice stands over the foot of the window.
const most = 3;
const patience = 60_000;
const status = document.querySelector("[data-live]");
const template = document.getElementById("programme-change");
let seen = document.body.dataset.programme;
let lines = [];
let more = 0;
let stream;
let leaving;
let place;

function listen() {
  clearTimeout(leaving);
  if (document.hidden) {
    // a page in the background gives its connection back, and catches up when it is looked at again
    leaving = setTimeout(() => stream?.close(), patience);
    return;
  }
  if (stream && stream.readyState !== EventSource.CLOSED) return;
  stream = new EventSource(`/direct?depuis=${seen}`);
  stream.addEventListener("programme", hear);
}

function hear(event) {
  const news = JSON.parse(event.data);
  seen = news.version;
  lines = [...news.changes, ...lines.filter(line => !news.changes.some(change => change.session === line.session))];
  more += news.more;
  navigator.serviceWorker?.controller?.postMessage({ type: "changed" });
  if (news.changes.length) show();
}

function show() {
  const agenda = agendaOfDevice();
  const isMine = (line) => agenda.includes(line.session);
  const ordered = [...lines.filter(isMine), ...lines.filter(line => !isMine(line))];
  const left = more + Math.max(0, ordered.length - most);
  const notice = template.content.cloneNode(true);
  const list = notice.querySelector("ul");
  const item = list.firstElementChild;
  list.replaceChildren(...ordered.slice(0, most).map(line => itemOf(item.cloneNode(true), line, isMine(line))));
  notice.querySelector("[data-more]").hidden = left === 0;
  notice.querySelector("[data-more] span").textContent = left;
  notice.querySelector("[data-again]").href = location.pathname + location.search;
  notice.querySelector("button").addEventListener("click", close);
  status.replaceChildren(notice);
}

function itemOf(item, line, isMine) {
  const link = item.querySelector("a");
  link.href = line.path + along();
  link.textContent = line.title;
  item.querySelector("span").textContent = line.sentence;
  if (!isMine) item.querySelector("[data-agenda]").remove();
  return item;
}

function close() {
  lines = [];
  more = 0;
  status.replaceChildren();
  // back to where one was reading
  (place?.isConnected ? place : document.getElementById("contenu")).focus({ preventScroll: true });
}

function along() {
  const carried = new URLSearchParams([...new URLSearchParams(location.search)].filter(([key]) => ["agenda", "besoins", "decalage"].includes(key)));
  return carried.size ? `?${carried}` : "";
}

function agendaOfDevice() {
  if (document.body.dataset.agendaSessions) return document.body.dataset.agendaSessions.split(",").map(Number);
  try {
    return [JSON.parse(localStorage.getItem("nec-agenda-sessions")) ?? []].flat().map(Number);
  } catch {
    // refused by the browser, or no list: then no session comes first
    return [];
  }
}

document.addEventListener("focusin", (event) => {
  if (!status.contains(event.target)) place = event.target;
});
status.addEventListener("keydown", (event) => {
  if (event.key === "Escape") close();
});
document.addEventListener("visibilitychange", listen);
// a page with an open stream could not be kept for the button « back »
addEventListener("pagehide", () => stream?.close());
addEventListener("pageshow", listen);
listen();
