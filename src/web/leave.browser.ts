// The quick way out takes the place of the page in the history, so that "back" does not lead to it
// again. Without this script it is an ordinary link, or a button of the form.
for (const way of document.querySelectorAll<HTMLElement>('[data-leave]')) {
  way.addEventListener('click', (event) => {
    document.body.hidden = true
    // What a slip and its answer have left in the tab (surveys/tokens/kept.ts); where nothing may be kept, asking throws.
    try {
      sessionStorage.removeItem('survey-slip')
      sessionStorage.removeItem('survey-answer')
    } catch {}
    const form = way instanceof HTMLButtonElement && way.form ? new FormData(way.form) : null
    // A pass is ended by the form itself, as by the page's own button, and the page that follows says so.
    if (form?.has('p')) return
    event.preventDefault()
    const address = way.dataset['leave']!
    const token = form?.get('token')
    if (token) navigator.sendBeacon(address, new URLSearchParams({ token: String(token) }))
    location.replace(address)
  })
}
