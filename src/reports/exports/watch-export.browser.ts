// Looks by itself how far an export is, for some minutes: without this script there is a button for it, and it keeps nobody signed in for ever.
const watched = document.querySelector<HTMLElement>('[data-watch]')
let looks = 0

async function look() {
  if (!watched || ++looks > 100) return
  try {
    const answer = await fetch(watched.dataset['watch'] ?? '')
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    const now = page.querySelector<HTMLElement>('[data-state]')
    // Signed out meanwhile, for one.
    if (!now) return
    if (!now.dataset['watch']) {
      const had = watched.contains(document.activeElement)
      watched.innerHTML = now.innerHTML
      if (had) watched.focus()
      const news = document.querySelector('[data-news]')
      if (news) news.textContent = now.querySelector('.notice')?.textContent ?? ''
      return
    }
    const far = watched.querySelector('[data-far]')
    const fresh = now.querySelector('[data-far]')
    if (far && fresh && far.innerHTML !== fresh.innerHTML) far.innerHTML = fresh.innerHTML
  } catch {
    // The network is away; the next look may find it.
  }
  setTimeout(look, 3000)
}
setTimeout(look, 2000)
