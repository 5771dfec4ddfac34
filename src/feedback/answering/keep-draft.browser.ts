// Saves an answer that is being written, after a pause in the writing. Without this script a button does it.
const part = document.querySelector<HTMLElement>('[data-keep-draft]')
const form = part?.closest('form')

if (part && form) {
  let waiting: ReturnType<typeof setTimeout> | undefined
  let under: AbortController | undefined

  const tell = (which: 'kept' | 'not-kept') => {
    for (const said of part.querySelectorAll<HTMLElement>('[data-draft]')) said.hidden = said.dataset['draft'] !== which
  }

  const keep = async () => {
    under?.abort()
    under = new AbortController()
    const body = new URLSearchParams()
    // The form is that of the whole page: only what belongs to the answer goes along.
    new FormData(form).forEach((value, name) => {
      if (part.querySelector(`[name="${CSS.escape(name)}"]`)) body.append(name, String(value))
    })
    body.append('step', 'keep-draft')
    try {
      // What follows a draft that was kept is the page anew, which nobody needs here.
      const answer = await fetch(form.getAttribute('action')!, { method: 'POST', body, redirect: 'manual', signal: under.signal })
      tell(answer.type === 'opaqueredirect' ? 'kept' : 'not-kept')
    } catch (error) {
      if (!(error instanceof DOMException && error.name === 'AbortError')) tell('not-kept')
    }
  }

  part.addEventListener('input', () => {
    clearTimeout(waiting)
    waiting = setTimeout(() => void keep(), 3000)
  })
  form.addEventListener('submit', () => {
    clearTimeout(waiting)
    under?.abort()
  })
}
