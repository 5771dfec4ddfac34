// Writes the words that stand behind the # of the address into the field: they are sent when the button is pressed, and not before.
const field = document.querySelector<HTMLInputElement>('#words')
const given = location.hash.slice(1)
if (field && !field.value && /^[a-z]+-[a-z]+-[a-z]+$/.test(given)) {
  field.value = given.replace(/-/g, ' ')
  history.replaceState(null, '', location.pathname)
}
