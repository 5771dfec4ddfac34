// Suggests while somebody types, where a form says whom to ask: links below the field, and how many there are is read out. Asked by
// POST, so that the words stand in no address. Without this script the form's own button does it all.
const pauseBeforeAsking = 250
const fewestLetters = 3

for (const form of document.querySelectorAll<HTMLFormElement>('[data-suggest]')) {
  const input = form.querySelector<HTMLInputElement>('input')!
  const said = document.createElement('p')
  said.className = 'hint'
  said.setAttribute('role', 'status')
  const list = document.createElement('ul')
  list.className = 'choose suggestions'
  input.after(said, list)
  let waits: ReturnType<typeof setTimeout> | undefined
  let asked = new AbortController()

  const clear = () => {
    clearTimeout(waits)
    asked.abort()
    said.textContent = ''
    list.replaceChildren()
  }
  input.addEventListener('input', () => {
    clearTimeout(waits)
    asked.abort()
    if (input.value.trim().length < fewestLetters) return clear()
    waits = setTimeout(ask, pauseBeforeAsking)
  })
  form.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !list.childElementCount) return
    clear()
    input.focus()
  })

  async function ask() {
    asked = new AbortController()
    try {
      const answer = await fetch(form.dataset['suggest']!, { method: 'POST', body: new URLSearchParams({ q: input.value }), signal: asked.signal })
      if (!answer.ok) return clear()
      const found = await answer.json() as { count: string; suggestions: { name: string; address: string }[] }
      said.textContent = found.count
      list.replaceChildren(...found.suggestions.map((one) => {
        const link = Object.assign(document.createElement('a'), { href: one.address, textContent: one.name })
        const item = document.createElement('li')
        item.append(link)
        return item
      }))
    } catch {
      // Aborted by the next letter, or the network is away: the button is still there.
    }
  }
}
