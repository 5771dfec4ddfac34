// A page that others should not see is blank when the browser's back button brings it out of memory, and
// asks the server again. Without this script the server's own ways hold: see feedback/visit.ts.
addEventListener('pagehide', () => {
  document.body.hidden = true
})
addEventListener('pageshow', (event) => {
  if (event.persisted) location.reload()
  else document.body.hidden = false
})
