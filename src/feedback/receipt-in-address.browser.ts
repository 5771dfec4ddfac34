// Takes a receipt out of the address, where a square code has put it behind the # that no browser sends to anybody: into the field, and out of
// the address and the history at once.
const given = decodeURIComponent(location.hash.slice(1)).slice(0, 100)
if (given) {
  history.replaceState(null, '', location.pathname + location.search)
  const field = document.querySelector<HTMLInputElement>('#open input[name="receipt"]')
  if (field && /^[\w -]+$/.test(given)) field.value = given
}
