// On the host's page: each tap for who comes, and what was said over coffee, put away as any other record. It runs in browsers.
import { newId, sealForDay } from '../../../privacy/tablet.ts'
import type { Language } from '../../../text/language.ts'
import type { DayRecord } from '../../record.ts'
import { keep } from './kept.ts'
import { one, textsOf } from './page.ts'
import { packOf, sendNow, tellWaiting } from './sending.ts'

type Tap = { stop: string; municipality: string | null }

export async function beginKeeping(within: HTMLElement): Promise<void> {
  const language = document.documentElement.lang as Language
  const tally = one<HTMLFormElement>('form[data-form="tally"]', within)
  const counted = one('[data-counted]', within), undo = one<HTMLButtonElement>('[data-undo]', within)
  const taps: Tap[] = []
  const tell = () => {
    if (counted) counted.textContent = (taps.length === 1 ? counted.dataset['one'] : counted.dataset['other'])!.replace('{count}', String(taps.length))
    if (undo) undo.hidden = taps.length === 0
  }
  tally?.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLButtonElement>('button[name="municipality"]') : null
    if (!button) return
    event.preventDefault()
    const tap = { stop: String(new FormData(tally).get('stop')), municipality: button.value || null }
    void add(tap)
  })
  tally?.addEventListener('submit', (event) => event.preventDefault())
  undo?.addEventListener('click', () => {
    const tap = taps.pop()
    tell()
    if (tap) void takeBack(tap)
  })
  async function add(tap: Tap): Promise<void> {
    if (await putAway({ id: newId(), language, kind: 'came', came: 1, ...tap })) taps.push(tap)
    tell()
  }
  async function takeBack(tap: Tap): Promise<void> {
    if (!await putAway({ id: newId(), language, kind: 'came', came: -1, ...tap })) taps.push(tap)
    tell()
  }

  const note = one<HTMLFormElement>('form[data-form="note"]', within)
  // In a waiting room nobody is received.
  if (!note) return
  const said = one('[data-note]', note)!
  const words = textsOf(said, 'note')
  let working = false
  note.addEventListener('submit', (event) => {
    event.preventDefault()
    if (working) return
    const fields = new FormData(note)
    const text = String(fields.get('note') ?? '').trim()
    if (!text || !fields.get('agreed')) { said.textContent = words[text ? 'needsAgreed' : 'needsText'] ?? ''; return }
    working = true
    const record: DayRecord = { id: newId(), language, kind: 'note', text, line: String(fields.get('note-line') || '') || null, guest: String(fields.get('guest') || '') || null, agreed: true }
    void keepNote(record)
  })
  async function keepNote(record: DayRecord): Promise<void> {
    const done = await putAway(record)
    working = false
    if (done) note!.reset()
    said.textContent = (done ? words['kept'] : words['notKept']) ?? ''
  }
}

async function putAway(record: DayRecord): Promise<boolean> {
  try {
    const pack = await packOf()
    if (!pack) return false
    await keep({ id: record.id, day: pack.dayId, sealed: await sealForDay(pack.publicKey, record.id, JSON.stringify(record)) })
    await tellWaiting()
    void sendNow()
    return true
  } catch {
    return false
  }
}
