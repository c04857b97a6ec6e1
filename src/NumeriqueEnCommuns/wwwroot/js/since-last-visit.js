// Tells what changed since this device last showed the list of changes. It keeps one number, that of the latest change seen; nothing is sent.
const key = "nec-vu";
const summary = document.querySelector("[data-since-last-visit]");
const isList = summary.dataset.sinceLastVisit === "marks";
const latest = Number(document.body.dataset.programme.split("-")[1]);

function main() {
  const stored = localStorage.getItem(key);
  const lines = isList ? [...document.querySelectorAll("[data-revision]")] : [];
  const revisions = isList ? lines.map(line => Number(line.dataset.revision)) : summary.dataset.sinceLastVisit.split(" ").filter(Boolean).map(Number);
  if (stored !== null) {
    say(revisions.filter(revision => revision > Number(stored)).length);
    for (const line of lines) line.querySelector(".change-new").hidden = Number(line.dataset.revision) <= Number(stored);
  }
  // the home page tells how many, and only the list shows them
  const isRefused = localStorage.getItem("nec-copies") === "non";
  if (!isRefused && (isList ? !/[?&](depuis|avant)=/.test(location.search) : stored === null)) localStorage.setItem(key, latest);
}

function say(count) {
  summary.hidden = count === 0;
  summary.querySelector("[data-one]").hidden = count !== 1;
  summary.querySelector("[data-several]").hidden = count === 1;
  summary.querySelector("[data-count]").textContent = count;
}

try {
  main();
} catch (error) {
  // a browser that keeps nothing has no last visit
  if (error.name !== "SecurityError") throw error;
}
