// Shows buttons that copy a text, where the browser can. Without this script there are none.
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
  if (!navigator.clipboard) continue
  button.hidden = false
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(button.dataset['copy'] ?? '')
    button.textContent = button.dataset['copied'] ?? ''
    button.setAttribute('role', 'status')
  })
}
