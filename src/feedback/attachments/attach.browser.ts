// Sends chosen files one by one and says how far it has come, so that a network that breaks costs one of them and nothing that was typed; and records
// a voice on the page. Without this script a form sends them all at once.
import { begin } from './recording.browser.ts'

const part = document.querySelector<HTMLElement>('[data-attach]')
const form = document.querySelector<HTMLFormElement>('form#reply')

if (part && form) {
  const find = <E extends HTMLElement>(selector: string) => part.querySelector<E>(selector)!
  const said = (name: string): string => part.dataset[name]!
  const status = find('[data-attach-status]')
  const bar = find<HTMLProgressElement>('[data-attach-progress]')
  const button = find<HTMLButtonElement>('button[value="attach"]')
  const inputs = [...part.querySelectorAll<HTMLInputElement>('input[type="file"]')]
  let busy = false

  const say = (text: string) => {
    status.hidden = !text
    // What is the same is not read out again.
    if (status.textContent !== text) status.textContent = text
  }

  /** What the server says is wrong with a file; 'page' where it has something to say that is a page. Rejects when the network breaks. */
  const sendOne = (file: Blob, progress: (part: number) => void) => new Promise<string[] | 'page'>((done, failed) => {
    const request = new XMLHttpRequest()
    const fields = new FormData()
    const typed = new FormData(form)
    for (const name of ['p', 'token', 'r']) fields.append(name, String(typed.get(name) || ''))
    fields.append('step', 'attach')
    // Its name stays here.
    fields.append('pictures', file, 'file')
    request.open('POST', form.getAttribute('action')!)
    request.setRequestHeader('Accept', 'application/json')
    request.upload.addEventListener('progress', (event) => progress(event.loaded / event.total))
    request.addEventListener('load', () => {
      const isJson = (request.getResponseHeader('Content-Type') || '').includes('application/json')
      done(isJson ? (JSON.parse(request.responseText) as { problems: string[] }).problems : 'page')
    })
    for (const what of ['error', 'timeout'] as const) request.addEventListener(what, () => failed(new Error('network')))
    request.send(fields)
  })

  const showPage = () => {
    // Their names would go along.
    for (const input of inputs) input.value = ''
    find<HTMLButtonElement>('[data-attached]').click()
  }

  const sendAll = async (files: Blob[]): Promise<void> => {
    if (busy) return
    const tooLarge = files.findIndex((file) => file.size > Number(said('largest')))
    if (!files.length || tooLarge >= 0) return say(files.length ? said('large').replace('{number}', String(tooLarge + 1)) : said('none'))
    busy = true
    bar.hidden = false
    const problems: string[] = []
    try {
      for (let n = 0; n < files.length; n++) {
        const outcome = await sendOne(files[n]!, (ofThis) => {
          const percent = Math.floor(((n + ofThis) / files.length) * 100)
          bar.value = percent
          say(ofThis < 1 ? said('progress').replace('{percent}', `${percent - (percent % 10)} %`) : said('checking'))
        })
        if (outcome === 'page') return showPage()
        problems.push(...outcome)
      }
      if (problems.length) return say(problems.join(' '))
      say(said('sent'))
      showPage()
    } catch {
      say(said('network'))
    } finally {
      busy = false
      bar.hidden = true
    }
  }

  button.addEventListener('click', (event) => {
    event.preventDefault()
    void sendAll(inputs.flatMap((input) => Array.from(input.files || [])))
  })

  const recorder = find('[data-record]')
  if (recorder) begin(recorder, (recording) => sendAll([recording]))
}
