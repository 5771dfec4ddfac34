// Keys in a list of cases: j and k go from case to case, / to the search, ? tells of them. They work only while the focus is
// in the list, so that no key does anything unasked for whoever speaks to their computer or reads by ear. Enter is the
// browser's own. Without this script nothing is lost.
const table = document.querySelector('table.work')
const help = document.querySelector<HTMLElement>('[data-list-keys]')
if (table && help) {
  help.hidden = false
  const links = [...table.querySelectorAll<HTMLElement>('tbody th a')]
  table.addEventListener('keydown', (pressed) => {
    const event = pressed as KeyboardEvent
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const key = event.key
    const row = (event.target as HTMLElement).closest('tr')
    const at = links.findIndex((link) => link.closest('tr') === row)
    if (key === 'j') links[Math.min(links.length - 1, at + 1)]?.focus()
    else if (key === 'k') links[Math.max(0, at - 1)]?.focus()
    else if (key === '/') document.querySelector<HTMLElement>('#q')?.focus()
    else if (key === '?') help.querySelector('details')?.setAttribute('open', '')
    else return
    event.preventDefault()
  })
}
