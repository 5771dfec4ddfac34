// Sends the answer to a survey by token: exchanges the slip for a signature of what nobody has seen, uncovers it, and hands in the
// answer with that alone. Works on a form with data-survey-send, the last of a survey, whose fields are those of `fieldOf`. Whatever
// fails is said on the page; until the slip is exchanged, the way without mathematics is offered: the same form, sent by itself.
// All that it does are functions: an answer that was on its way goes on at once, before any constant further down is there.
import { answersIn } from './answers-in.ts'
import { canCover, cover, exchange, handIn, readSurvey, Refused, type Asked, type Trouble } from './client.ts'
import { fewField, slipField, whenField } from './fields.ts'
import { keepOnItsWay, keepSlip, keptSlip, onItsWay, type OnItsWay } from './kept.ts'

const withinSeconds = 600
const form = document.querySelector<HTMLFormElement>('form[data-survey-send]')
const survey = form?.dataset['surveySend'] ?? ''
const part = (name: string) => document.querySelector<HTMLElement>(`[data-token="${name}"]`)
const field = form?.querySelector<HTMLInputElement>(`input[name="${slipField}"]`)
let way: OnItsWay | null = onItsWay()
if (way?.survey !== survey) way = null
let working = false
/** Whether the slip may be used by now: the answer to an exchange can be lost on its way. */
let mayBeUsed = Boolean(way)
let sendNow: (() => void) | undefined

if (form && (way || keptSlip()?.survey === survey || field)) {
  if (canCover()) begin(form)
  else {
    say('impossible')
    // It is sent as it would be without any script.
    if (field && !field.value) field.value = keptSlip()?.code ?? ''
  }
}

function begin(of: HTMLFormElement): void {
  show('choice', true)
  of.addEventListener('submit', (event) => {
    // Sent by the button that gives up the mathematics: the words of the slip go along.
    if (part('without')?.contains((event as SubmitEvent).submitter)) {
      const words = keptSlip()?.code ?? way?.slip?.code
      if (field && words) field.value = words
      keepOnItsWay(null)
      keepSlip(null)
      return
    }
    // Back, later, to a question: the form goes where its button says.
    const by = (event as SubmitEvent).submitter as HTMLButtonElement | null
    if (by && by.name === 'step' && by.value !== 'send') return
    event.preventDefault()
    if (!working) void send(of)
  })
  part('again-button')?.addEventListener('click', () => void send(of))
  part('now-button')?.addEventListener('click', () => sendNow?.())
  addEventListener('beforeunload', (event) => {
    if (!way?.token) return
    event.preventDefault()
    event.returnValue = ''
  })
  // It was on its way when the page was loaded anew.
  if (way) void send(of)
}

async function send(of: HTMLFormElement): Promise<void> {
  working = true
  show('again', false)
  show('without', false)
  try {
    await steps(of)
  } catch (error) {
    const why: Trouble = error instanceof Refused ? error.why : 'wrong'
    say(why)
    show('again', why !== 'used' && why !== 'expired' && why !== 'closed')
    if (way && !way.token && why !== 'away' && why !== 'busy' && error instanceof Refused) mayBeUsed = false
    // Once the slip is exchanged its words are good for nothing, and trying again is all there is.
    show('without', !mayBeUsed && why !== 'used' && why !== 'expired' && why !== 'closed')
  }
  working = false
}

async function steps(of: HTMLFormElement): Promise<void> {
  if (!way?.token) {
    const slip = keptSlip() ?? { survey, code: field?.value ?? '', print: '' }
    say('covering')
    const asked = await readSurvey(survey)
    if (slip.print && slip.print !== asked.print) return wrongKey()
    const answer = answerIn(of, asked)
    // The same message as before: else the slip would have been used for nothing.
    way = { survey, answer, slip, covered: way?.slip?.code === slip.code && way.covered ? way.covered : await cover(asked) }
    keepOnItsWay(way)
    mayBeUsed = true
    const exchanged = await exchange(slip, asked, way.covered!)
    way = { survey, answer, token: exchanged.token, place: exchanged.place, at: clock() + delayIn(of) }
    keepOnItsWay(way)
    keepSlip(null)
    show('choice', false)
  }
  await waitUntil(way.at ?? 0)
  await arrive(way)
  way = null
  keepOnItsWay(null)
  say('sent')
  thank(of)
}

/** To the page that thanks, which offers to send on as feedback what was written in one's own words: these go along, and nothing else. */
function thank(of: HTMLFormElement): void {
  const texts = (of.dataset['texts'] ?? '').split(' ')
  for (const each of Array.from(of.elements) as HTMLInputElement[]) {
    if (each.name.startsWith('a-') && !texts.includes(each.name)) each.disabled = true
  }
  if (field) field.value = ''
  const step = document.createElement('input')
  step.type = 'hidden'
  step.name = 'step'
  step.value = 'thanks'
  of.append(step)
  of.submit()
}

function answerIn(of: HTMLFormElement, asked: Asked): object {
  const data = new FormData(of)
  return { few: data.get(fewField) || 'wait', answers: answersIn(asked.questions, data) }
}

/** Again and again, with the same token, until it is known to be there: another try is no other answer. */
async function arrive(on: OnItsWay): Promise<void> {
  for (let seconds = 2; ; seconds = Math.min(60, seconds * 2)) {
    try {
      say('sending')
      await handIn(on.survey, { token: on.token, place: on.place, ...on.answer })
      return
    } catch (error) {
      // Nobody else has this token: what was taken in with it is this answer.
      if (error instanceof Refused && error.why === 'spent') return
      if (!(error instanceof Refused) || (error.why !== 'away' && error.why !== 'busy')) throw error
      say('retrying')
      await pause(seconds * 1000)
    }
  }
}

function delayIn(of: HTMLFormElement): number {
  return new FormData(of).get(whenField) === 'later' ? (crypto.getRandomValues(new Uint32Array(1))[0]! / 2 ** 32) * withinSeconds * 1000 : 0
}

/** A bar that fills shows that something is going on; how long it still takes hurries nobody. */
async function waitUntil(moment: number): Promise<void> {
  const bar = document.querySelector<HTMLProgressElement>('[data-token="bar"]')
  const from = clock()
  if (moment <= from) return
  say('waiting')
  show('now', true)
  const pressed = { is: false }
  sendNow = () => { pressed.is = true }
  while (!pressed.is && clock() < moment) {
    if (bar) bar.value = (clock() - from) / (moment - from)
    await pause(250)
  }
  show('now', false)
}

function wrongKey(): void {
  say('wrong-key')
  show('without', false)
}

/** The same before and after the page was loaded anew. */
function clock(): number {
  return performance.timeOrigin + performance.now()
}

function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms))
}

function show(name: string, is: boolean): void {
  const shown = part(name)
  if (shown) shown.hidden = !is
}

/** One of the sentences that stand on the page, in its language. */
function say(what: string): void {
  for (const said of document.querySelectorAll<HTMLElement>('[data-token-said]')) said.hidden = said.dataset['tokenSaid'] !== what
}
