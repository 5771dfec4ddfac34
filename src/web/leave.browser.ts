// The quick way out takes the place of the page in the history, so that "back" does not lead to it
// again. Without this script it is an ordinary link, or a button of the form.
for (const way of document.querySelectorAll<HTMLElement>('[data-leave]')) {
  way.addEventListener('click', (event) => {
    event.preventDefault()
    document.body.hidden = true
    const address = way.dataset['leave']!
    const token = way instanceof HTMLButtonElement && way.form ? new FormData(way.form).get('token') : null
    if (token) navigator.sendBeacon(address, new URLSearchParams({ token: String(token) }))
    location.replace(address)
  })
}
