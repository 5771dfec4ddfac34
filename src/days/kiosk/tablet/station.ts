// A station on a tablet: one question at a time, and what was given is put away on the tablet before anybody is thanked. Where the browser keeps
// nothing, the page stays the form that it is without any script. It runs in browsers.
import { canSeal, drawReceipt, newId, sealForDay } from '../../../privacy/tablet.ts'
import { codeOfNumber } from '../../../privacy/receipt-number.ts'
import { ofForms, ofReceipts } from './idle.ts'
import { countKept, keep, own } from './kept.ts'
import { all, leave, one, textsOf, watchIdle } from './page.ts'
import { recordIn, type StationAsked } from './record-in.ts'
import { packOf, post, sendNow } from './sending.ts'
import { showReceipt } from './show-receipt.ts'
import { stepsOf } from './steps.ts'

let patience = ofForms

export async function beginStation(main: HTMLElement): Promise<void> {
  watchIdle(() => patience)
  const form = one<HTMLFormElement>('form[data-station]', main)
  if (!form || !canSeal() || one('.error-summary, [data-refused]', form)) return
  try {
    await countKept()
  } catch {
    return
  }
  // What a browser kept of it for whoever was here before.
  form.reset()
  const asked = JSON.parse(form.dataset['station']!) as StationAsked
  const trouble = one('[data-trouble]', form)
  const words = textsOf(trouble, 'trouble')
  const say = (what: string, values: Record<string, string> = {}) => { if (trouble) trouble.textContent = what && (words[what] ?? '').replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '') }
  const steps = stepsOf(form, { say, onMove: () => all('.languages').forEach((each) => { each.hidden = true }) })

  // The language is chosen before anything is given: the page in it is another page, which knows nothing of this one.
  all<HTMLButtonElement>('.languages button[formaction]').forEach((button) => button.addEventListener('click', (event) => {
    event.preventDefault()
    leave(button.formAction)
  }))

  // Tried again it is the same record, so that it is never two.
  let id = '', receipt: bigint | null = null, working = false
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    if (working || !steps.goOn()) return
    working = true
    void handIn()
  })

  async function handIn(): Promise<void> {
    try {
      await putAway()
    } catch {
      say('notKept')
    }
    working = false
  }

  async function putAway(): Promise<void> {
    id ||= newId()
    if (asked.form === 'feedback') receipt ??= await drawReceipt()
    const record = recordIn(asked, new FormData(form!), id, receipt === null ? '' : codeOfNumber(receipt))
    if (!record) return say(asked.form === 'dream' || asked.form === 'feedback' ? 'text' : 'empty')
    const pack = await packOf()
    if (!pack) return say(await own('said') || 'notReady')
    // A tablet that has had no network since does not know, and what it keeps comes too late.
    if (pack.closed && record.kind === 'answers') return say('late')
    const sealed = await sealForDay(pack.publicKey, id, JSON.stringify(record))
    try {
      await keep({ id, day: pack.dayId, sealed })
    } catch {
      // The tablet is full, or its browser keeps nothing any more: the server may take it at once.
      const others = await countKept().catch(() => 0)
      const answered = await post([sealed], others + 1).catch(() => null)
      if (answered?.is !== 'named' || !answered.held.includes(id)) return say('notKept')
    }
    const after = one<HTMLTemplateElement>('template[data-after]', main)
    main.replaceChildren(after!.content.cloneNode(true))
    if (receipt !== null) {
      patience = ofReceipts
      showReceipt(main, receipt, asked.language)
    }
    const heading = one('h1', main)
    if (heading) { heading.focus(); document.title = `${heading.textContent} – ${document.title.split(' – ').pop()}` }
    scrollTo(0, 0)
    void sendNow()
  }
}
