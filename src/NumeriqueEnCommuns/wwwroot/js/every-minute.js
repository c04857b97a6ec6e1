// A part of the page that speaks of the present is asked for again every minute, and at once when the page is looked at again. Only what
// differs is replaced, in place: the focus and what is being read stay. When the network fails, the former stays, with its hour.
async function refresh() {
  if (document.hidden) return;
  const part = document.querySelector("[data-every-minute]");
  const answer = await fetch(location.href).catch(() => null);
  if (!answer?.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  become(part, page.getElementById(part.id));
}

function become(here, there) {
  if (here.isEqualNode(there)) return;
  if (isOfElements(here) && isOfElements(there) && haveSameKinds(here.children, there.children)) [...here.children].forEach((child, index) => become(child, there.children[index]));
  else if (!here.contains(document.activeElement)) here.replaceWith(document.adoptNode(there.cloneNode(true)));
}

const isOfElements = (node) => node.childElementCount > 0 && [...node.childNodes].every(child => child.nodeType === Node.ELEMENT_NODE || !child.data.trim());

const haveSameKinds = (some, others) => some.length === others.length && [...some].every((one, index) => one.tagName === others[index].tagName);

setInterval(refresh, 60_000);
document.addEventListener("visibilitychange", refresh);
