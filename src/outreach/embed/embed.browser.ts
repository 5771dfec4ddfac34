// Stands on pages of the organisation's own website, at whose foot a link leads here: <a href="…/fi/sivusta" data-vastakaiku>. It
// tells the link which page it is on, and asks there already: about the page, or about the service? Every such page pays for each
// byte of it, under a policy that may allow nothing but this script: no style attributes, no HTML from strings, no requests. Styles
// are set on the elements themselves (CSSOM), which such a policy allows. Where it does not run, the link is a link.
import { embed as en } from '../../text/en/embed.ts'
import { embed as fi } from '../../text/fi/embed.ts'
import { embed as sv } from '../../text/sv/embed.ts'

const texts: Record<string, typeof en> = { fi, sv, en }

// A page may hold several links, or get them later; and it may load this twice.
const once = Symbol.for('vastakaiku')
if (!(once in document)) {
  Object.assign(document, { [once]: 1 })
  document.addEventListener('click', pressed)
  document.addEventListener('auxclick', pressed)
}

function pressed(event: MouseEvent): void {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-vastakaiku]')
  if (!link || event.defaultPrevented) return
  const said = link.dataset
  const way = new URL(link.href)
  const query = way.searchParams
  // Nothing that stands after the path: it may hold what somebody looked for.
  query.set('page', location.origin + location.pathname.split(';')[0])
  if (said['service']) query.set('service', said['service'])
  link.href = way.href
  const dialog = document.createElement('dialog')
  // For a new tab, or in a browser that knows no dialogs, the link is followed as it is.
  if (event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || !dialog.showModal) return
  event.preventDefault()

  const language = [said['lang'], link.closest<HTMLElement>('[lang]')?.lang, way.pathname.slice(1)]
    .map((each) => (each || '').slice(0, 2).toLowerCase()).find((each) => texts[each]) || 'fi'
  const words = texts[language]!
  const close = () => dialog.close()
  dialog.lang = language
  dialog.className = 'vastakaiku'
  dialog.setAttribute('aria-label', words.title)
  dialog.style.cssText = 'background:#fff;color:#111;border:2px solid;border-radius:8px;max-width:22em'
  add('p', words.title, 'font-weight:700')
  for (const about of ['page', 'service'] as const) {
    query.set('about', about)
    add('a', words[about], choice).href = way.href
  }
  add('button', words.cancel, choice).addEventListener('click', close)
  dialog.addEventListener('close', () => {
    dialog.remove()
    link.focus()
  })
  // Whoever comes back finds the page as it was.
  addEventListener('pagehide', close)
  document.body.append(dialog)
  dialog.showModal()

  function add<Tag extends 'p' | 'a' | 'button'>(tag: Tag, text: string, look: string): HTMLElementTagNameMap[Tag] {
    const part = document.createElement(tag)
    part.textContent = text
    part.style.cssText = `display:block;font:inherit;margin:.6em 0;${look}`
    dialog.append(part)
    return part
  }
}

const choice = 'padding:.7em 1em;border:2px solid;border-radius:6px;background:#fff;color:#00458b'
