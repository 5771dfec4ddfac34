// The quick way out takes the place of the page in the history, so that "back" does not lead to it
// again. Without this script it is an ordinary link.
for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-leave]')) {
  link.addEventListener('click', (event) => {
    event.preventDefault()
    document.body.hidden = true
    location.replace(link.href)
  })
}
