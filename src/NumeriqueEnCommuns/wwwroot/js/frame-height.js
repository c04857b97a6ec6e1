// Tells the page around the frame how tall the content is, each time that it changes. That page does as it likes with it; without it the frame scrolls.
const tell = () => parent.postMessage({ type: "programme:hauteur", height: Math.ceil(document.documentElement.getBoundingClientRect().height) }, "*");
new ResizeObserver(tell).observe(document.documentElement);
