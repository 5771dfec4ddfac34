// Looks by itself how far an export is, for some minutes: without this script there is a button for it, and it keeps nobody signed in for ever.
const watched = document.querySelector<HTMLElement>('[data-watch]')
let looks = 0

/** The page as it is now. Of the ways to read one, this needs no text to be taken for markup by a script of ours. */
const pageAt = (address: string) => new Promise<Document>((resolve, reject) => {
  const request = new XMLHttpRequest()
  request.responseType = 'document'
  request.open('GET', address)
  request.addEventListener('load', () => (request.responseXML ? resolve(request.responseXML) : reject(new Error(address))))
  request.addEventListener('error', () => reject(new Error(address)))
  request.send()
})

async function look() {
  if (!watched || ++looks > 100) return
  try {
    const now = (await pageAt(watched.dataset['watch'] ?? '')).querySelector<HTMLElement>('[data-state]')
    // Signed out meanwhile, for one.
    if (!now) return
    if (!now.dataset['watch']) {
      const had = watched.contains(document.activeElement)
      watched.replaceChildren(...now.cloneNode(true).childNodes)
      if (had) watched.focus()
      const news = document.querySelector('[data-news]')
      if (news) news.textContent = now.querySelector('.notice')?.textContent ?? ''
      return
    }
    const far = watched.querySelector('[data-far]')
    const fresh = now.querySelector('[data-far]')
    if (far && fresh && !far.isEqualNode(fresh)) far.replaceChildren(...fresh.childNodes)
  } catch {
    // The network is away; the next look may find it.
  }
  setTimeout(look, 3000)
}
setTimeout(look, 2000)
