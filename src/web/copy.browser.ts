// Shows buttons that copy a text, where the browser can. Without this script there are none. What was
// copied does not stay for whoever pastes next: leaving the page takes its place.
let copied = false
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
  if (!navigator.clipboard) continue
  button.hidden = false
  const hint = document.querySelector<HTMLElement>('[data-copy-hint]')
  if (hint) hint.hidden = false
  // Stands there from the beginning: only what changes later is read out.
  const news = document.createElement('span')
  news.className = 'visually-hidden'
  news.setAttribute('role', 'status')
  button.after(news)
  button.addEventListener('click', async () => {
    const text = button.dataset['copy'] ?? ''
    const isAddress = button.dataset['copyAddress'] !== undefined
    // An address without the name of the server gets the one that is open here.
    await navigator.clipboard.writeText(isAddress ? new URL(text, location.href).href : text)
    // An address of a page is no secret, and stays to be pasted.
    if (!isAddress) copied = true
    button.textContent = news.textContent = button.dataset['copied'] ?? ''
  })
}
document.querySelector('#leave')?.addEventListener('submit', () => {
  if (copied) navigator.clipboard.writeText('').catch(() => {})
})
