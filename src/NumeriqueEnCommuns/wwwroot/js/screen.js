// A screen that hangs on a wall all day. It counts on from the hour that the server tells, shows what is on by it, and asks for news once a
// minute. When the network fails, what is there stays and goes on by itself: the page carries all that is to come in its places.
const minute = 60_000;
const hour = 60 * minute;
const openedAt = Date.now();

let heardAt = openedAt;

let screen = document.querySelector("[data-screen]");
const build = screen.dataset.build;

// hours of the event without their offset, counted as if they were UTC: the device's own zone never matters
const read = (written) => Date.parse(`${written}Z`);
const dayOf = (moment) => new Date(moment).toISOString().slice(0, 10);
let ahead = read(screen.dataset.now) - Date.now();

function show() {
  const now = Date.now() + ahead;
  const [hours, minutes] = new Date(now).toISOString().slice(11, 16).split(":");
  screen.querySelector("[data-clock]").textContent = `${Number(hours)}h${minutes === "00" ? "" : minutes}`;
  for (const place of screen.querySelectorAll("[data-place]")) arrange(place, now);
  const isStale = Date.now() - heardAt > 5 * minute;
  screen.querySelector("[data-stale]").hidden = !isStale;
  screen.querySelector("[data-news]").hidden = isStale;
}

function arrange(place, now) {
  const board = place.querySelector("[data-board]");
  const lines = [];
  for (const line of board.children) {
    const isGone = line.classList.contains("board-line-gone");
    const state = stateOf(line, now, lines, isGone, Number(board.dataset.board));
    if (state !== "over") lines.push({ state, isGone });
    line.dataset.state = state;
    line.hidden = state === "over" || state === "later";
  }
  const isOver = lines.every((line) => line.state === "later");
  const over = place.querySelector("[data-over]");
  place.querySelector("[data-free]").hidden = isOver || lines.some((line) => line.state === "now");
  if (over) over.hidden = !isOver;
  else place.hidden = isOver;
}

function stateOf(line, now, before, isGone, ahead) {
  const start = read(line.dataset.start);
  const hasPlace = (state, most) => {
    const shown = before.filter((other) => other.state === state);
    return shown.length < most || (!isGone && shown.every((other) => other.isGone));
  };
  if (read(line.dataset.end) <= now) return "over";
  if (start <= now) return "now";
  if (dayOf(start) === dayOf(now)) return hasPlace("next", ahead) ? "next" : "later";
  return !before.some((other) => other.state === "now" || other.state === "next") && hasPlace("another", 1) ? "another" : "later";
}

async function refresh() {
  const text = await fetch(location.href, { cache: "no-cache", signal: AbortSignal.timeout(minute / 2) })
    .then((answer) => (answer.ok ? answer.text() : ""))
    .catch(() => "");
  const there = new DOMParser().parseFromString(text, "text/html").querySelector("[data-screen]");
  if (!there) return;
  heardAt = Date.now();
  // another build brings other styles; not again and again while it is being put in place
  if (there.dataset.build !== build && Date.now() - openedAt > hour) return location.reload();
  const told = read(there.dataset.now) - Date.now();
  // the server keeps its answer for up to a minute: the hour in it may be too early, never too late
  ahead = Math.abs(told - ahead) < 2 * minute ? Math.max(told, ahead) : told;
  screen.replaceWith(there);
  screen = there;
  show();
}

setInterval(show, 1000);
// screens that are switched on together do not ask together
setTimeout(() => {
  refresh();
  setInterval(refresh, minute);
}, Math.random() * minute);
show();
