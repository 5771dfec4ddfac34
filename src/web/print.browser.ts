// Shows the buttons that print, and lets them. Without this script there are none: the browser's own
// way to print is enough.
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print]')) {
  button.hidden = false
  button.addEventListener('click', () => print())
}
