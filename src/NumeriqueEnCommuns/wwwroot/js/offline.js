// Lets the service worker keep the programme on this device, once the page is there and nothing else is under way.
// Where data is saved it is done only when somebody has asked for it; where it was refused, never.
const choiceOfDevice = () => {
  try {
    return localStorage.getItem("nec-copies");
  } catch {
    // a browser that keeps nothing has refused
    return "non";
  }
};

async function keep() {
  const choice = choiceOfDevice();
  if (choice === "non" || (navigator.connection?.saveData && choice !== "oui")) return;
  await navigator.serviceWorker.register("/service-worker.js");
  const { active } = await navigator.serviceWorker.ready;
  active.postMessage({ type: "version", version: document.body.dataset.copies });
  const code = localStorage.getItem("nec-agenda");
  if (code) active.postMessage({ type: "agenda", code });
}

// refused by the browser, or no network: the site is read as before
const whenIdle = () => (window.requestIdleCallback ?? setTimeout)(() => keep().catch(() => {}));

if (navigator.serviceWorker) {
  if (document.readyState === "complete") whenIdle();
  else addEventListener("load", whenIdle);
}
