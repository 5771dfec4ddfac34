// Keeps an answer that was begun in this browser, where its giver chose so: under four words that the page has shown, and readable
// with them alone. The server never has what is kept here. Without this script there is no such choice.

/** Says nothing of what it is to whoever looks into the browser. */
const place = 'vk'
const rounds = 210000

/** until: the last day · salt, nonce, sealed: in Base64. */
type Kept = { until: string; salt: string; nonce: string; sealed: string }

const asText = (bytes: Uint8Array): string => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
const asBytes = (text: string) => Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0))
const onlyWords = (typed: string): string => typed.toLowerCase().normalize('NFD').replace(/[^a-z\s]/g, '').trim().split(/\s+/).join(' ')

function read(): Kept | null {
  try {
    return JSON.parse(localStorage.getItem(place) || 'null')
  } catch {
    return null
  }
}

async function keyOf(words: string, salt: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  const from = await crypto.subtle.importKey('raw', new TextEncoder().encode(words), 'PBKDF2', false, ['deriveKey'])
  return crypto.subtle.deriveKey({ name: 'PBKDF2', hash: 'SHA-256', salt: salt, iterations: rounds }, from, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
}

/** With every page that comes, and with every answer that is given on it. */
function keep(form: HTMLFormElement, words: HTMLInputElement): void {
  const salt = crypto.getRandomValues(new Uint8Array(16))
  const key = keyOf(words.value, salt)
  const save = async (): Promise<void> => {
    const fields = new URLSearchParams(Array.from(new FormData(form), (field) => [field[0], String(field[1])]))
    const nonce = crypto.getRandomValues(new Uint8Array(12))
    const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce }, await key, new TextEncoder().encode(JSON.stringify([form.getAttribute('action'), fields.toString()])))
    if (!words.value) return
    const kept: Kept = { until: form.dataset['keepUntil']!, salt: asText(salt), nonce: asText(nonce), sealed: asText(new Uint8Array(sealed)) }
    localStorage.setItem(place, JSON.stringify(kept))
  }
  form.addEventListener('change', save)
  save()
}

/** Null: it does not open with these words. */
async function opened(kept: Kept, typed: string): Promise<[string, string] | null> {
  try {
    const key = await keyOf(onlyWords(typed), asBytes(kept.salt))
    return JSON.parse(new TextDecoder().decode(await crypto.subtle.decrypt({ name: 'AES-GCM', iv: asBytes(kept.nonce) }, key, asBytes(kept.sealed))))
  } catch {
    return null
  }
}

/** By POST, as every page of the form: what was answered stands in no address. */
function goOn(action: string, body: string): void {
  const form = document.createElement('form')
  form.method = 'post'
  form.action = action
  const fields = Array.from(new URLSearchParams(body)).concat([['step', 'resume']])
  fields.forEach((field) => {
    const input = document.createElement('textarea')
    input.name = field[0]
    // A textarea keeps its line breaks, and drops none at its beginning when set so.
    input.value = field[1]
    form.append(input)
  })
  form.hidden = true
  document.body.append(form)
  form.submit()
}

function offerToOpen(section: HTMLElement): void {
  const kept = read()
  if (!kept) return
  if (kept.until < section.dataset['today']!) return localStorage.removeItem(place)
  section.hidden = false
  const form = section.querySelector('form')!
  const said = section.querySelector<HTMLElement>('[data-wrong]')!
  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    const found = await opened(kept, form.querySelector('input')!.value)
    if (found) goOn(found[0], found[1])
    else said.textContent = said.dataset['wrong']!
  })
}

/** Erased at once, and not kept again by this page. */
function offerToErase(button: HTMLButtonElement): void {
  button.hidden = false
  button.addEventListener('click', () => {
    const words = button.closest('form')!.querySelector<HTMLInputElement>('[name=here]')
    if (words) words.value = ''
    localStorage.removeItem(place)
    const said = document.createElement('p')
    said.setAttribute('role', 'status')
    said.tabIndex = -1
    said.textContent = button.dataset['erased']!
    const around = button.closest<HTMLElement>('section') || button.parentElement!
    around.replaceChildren(said)
    said.focus()
  })
}

function begin(): void {
  if (document.querySelector('[data-survey-sent]')) localStorage.removeItem(place)
  const form = document.querySelector<HTMLFormElement>('form[data-keep-until]')
  const words = form && form.querySelector<HTMLInputElement>('[name=here]')
  if (form && words && words.value) keep(form, words)
  document.querySelectorAll<HTMLElement>('[data-kept-offer]').forEach((part) => { part.hidden = false })
  document.querySelectorAll<HTMLElement>('[data-kept-open]').forEach(offerToOpen)
  document.querySelectorAll<HTMLButtonElement>('button[data-kept-erase]').forEach(offerToErase)
}

try {
  // Not over plain http, nor where the browser keeps nothing.
  if (crypto.subtle && localStorage) begin()
} catch {
  // A browser that forbids storage has nothing to offer.
}
