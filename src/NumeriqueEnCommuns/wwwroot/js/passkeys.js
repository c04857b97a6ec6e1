// Asks the person's device for a passkey, or for a new one, and sends its answer with the form. Without this the form stays hidden.
const ways = {
  get: options => navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) }),
  create: options => navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) }),
};

for (const form of document.querySelectorAll("form[data-passkey]")) {
  if (!window.PublicKeyCredential?.parseRequestOptionsFromJSON)
    continue;

  form.hidden = false;
  form.addEventListener("submit", async event => {
    event.preventDefault();
    const status = form.querySelector("[data-passkey-status]");
    status.textContent = "";
    try {
      const answer = await fetch(form.dataset.passkeyOptions, { credentials: "same-origin" });
      const credential = await ways[form.dataset.passkey](await answer.json());
      form.elements.Credential.value = JSON.stringify(credential);
      form.submit();
    } catch {
      status.textContent = "La clé d’accès n’a pas été donnée. Recommencez, ou continuez avec votre mot de passe.";
    }
  });
}
