// What was refused is read first: the page comes back with the focus on the list of errors.
document.querySelector("[data-errors]")?.focus();
