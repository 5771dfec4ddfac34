// Shows buttons that copy a text, where the browser can. Without this script there are none.
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
  if (!navigator.clipboard) continue
  button.hidden = false
  // Stands there from the beginning: only what changes later is read out.
  const news = document.createElement('span')
  news.className = 'visually-hidden'
  news.setAttribute('role', 'status')
  button.after(news)
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(button.dataset['copy'] ?? '')
    button.textContent = news.textContent = button.dataset['copied'] ?? ''
  })
}
