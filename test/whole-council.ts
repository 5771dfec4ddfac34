// A clients' council that has one of everything, and every form that is sent to it: for what has to hold of all of them.
import type { World } from './builders.ts'
import { aPanel } from './council.ts'
import type { TestDatabase } from './database.ts'
import type { testApp, Fields } from './app.ts'
import { think } from '../src/council/between/think.ts'
import { sendOn } from '../src/council/changes/send-on.ts'
import { sendGreeting } from '../src/council/greetings/send-greeting.ts'
import { giveHomework } from '../src/council/homework/give.ts'
import { addMeeting, addSections } from '../src/council/meetings.sql.ts'
import { usualSections } from '../src/council/meeting.ts'
import { addLetter } from '../src/council/minutes/letters.sql.ts'
import { addDate, datesOf } from '../src/council/panels/dates.sql.ts'
import { addPoint } from '../src/council/points.ts'
import { insertRequest } from '../src/council/research/research.sql.ts'
import { addChecklist } from '../src/council/trials/checklists.sql.ts'
import { insertTrial, setAnswer } from '../src/council/trials/trials.sql.ts'
import { councilDesk, meetingPath, panelPath, pointPath, proposalPath, unitGreetingPath, unitTrialPath } from '../src/council-paths.ts'
import { transact } from '../src/db/db.ts'
import { panelKey, seal } from '../src/privacy/sealing.ts'
import { texts } from '../src/text/texts.ts'

export type Who = 'chair' | 'secretary' | 'member' | 'coordinator' | 'supervisor' | 'worker'
type App = ReturnType<typeof testApp>
type Of = { w: World; app: App }
export type WholeCouncil = Awaited<ReturnType<typeof aWholeCouncil>>

/** On the day of its meeting of 16 September 2026, which is being written down: one before it is written, one is approved, one is dated, and one has no day. */
export async function aWholeCouncil({ db, context: { keys } }: TestDatabase, { w, app }: Of) {
  const panel = await aPanel(db, { by: w.coordinatorId })
  const on = '2026-08-01'
  const now = new Date('2026-09-16T09:00:00Z')
  const made = await transact(db, async (tx) => {
    const meeting = async (heldOn: string | null, theme: string) => {
      const id = await addMeeting(tx, panel.seasonId, { theme, heldOn, fromMinute: heldOn ? 840 : null, untilMinute: heldOn ? 960 : null, where: null, chair: 'Reijo', secretary: 'Maarit' }, { by: w.coordinatorId, on })
      const sectionIds = await addSections(tx, id, usualSections(texts.fi))
      return { id, section: sectionIds[5]! }
    }
    const [written, approved, dated, open] = [await meeting('2026-09-02', 'Kirjoitettu'), await meeting('2026-08-19', 'Hyväksytty'), await meeting('2026-10-14', 'Tuleva'), await meeting(null, 'Avoin')]
    const point = async (meetingId: string, sectionId: string, words: string) => {
      const id = crypto.randomUUID()
      await addPoint(tx, keys, meetingId, { id, sectionId, place: 1, words })
      return id
    }
    const points = {
      on: await point(panel.meetingId, panel.sectionId('other'), 'Odotus on pitkä.'), written: await point(written.id, written.section, 'Puhelin ei vastaa.'), approved: await point(approved.id, approved.section, 'Kahvi maistui.'),
    }
    await tx.updateTable('panel_meeting').set({ begun_on: '2026-09-02', written_on: '2026-09-02', present: 4 }).where('id', '=', written.id).execute()
    await tx.updateTable('panel_meeting').set({ begun_on: '2026-08-19', written_on: '2026-08-19', approved_on: '2026-09-02', approved_in_id: written.id, present: 4 }).where('id', '=', approved.id).execute()
    await addDate(tx, open.id, { heldOn: '2026-11-11', fromMinute: 840, untilMinute: 960, where: null })
    const homework = crypto.randomUUID()
    await giveHomework(tx, { id: homework, panelId: panel.id, details: { kind: 'own', title: 'Etsi numero', words: null, meetingId: null, testId: null, dueOn: '2026-09-30', forIds: null, questions: [{ form: 'text', words: 'Mitä löysit?' }] } }, { by: panel.people.secretary, keys, now })
    const item = (words: string) => ({ fi: words, sv: null, en: null })
    const checklist = await addChecklist(tx, panel.id, { name: item('Muistilista'), items: [item('Kuuntele.')] }, on)
    const trial = await insertTrial(tx, { panelId: panel.id, checklistId: checklist, version: 1, fromOn: '2026-09-10', untilOn: '2026-09-25', commentsUntilOn: '2026-09-30', unitIds: [w.unitId, w.otherUnitId], begunInId: null, meetingId: null, afterId: null, on })
    await setAnswer(tx, { trialId: trial, unitId: w.unitId, answer: 'accepted', why: null, on: '2026-09-10' })
    const greeting = crypto.randomUUID()
    await sendGreeting(tx, panel.id, { id: greeting, kind: 'greeting', words: 'Kertokaa ajoissa.', unitIds: [w.unitId], pointId: null }, { keys, now })
    const letter = crypto.randomUUID()
    await addLetter(tx, panel.id, { id: letter, ciphertext: seal(panelKey(keys, panel.id, keys.current), panel.id, `letter ${letter}`, 'Kirje raadille.'), keyVersion: keys.current, language: 'fi', cameOn: on })
    const request = crypto.randomUUID()
    await insertRequest(tx, request, panel.id, { purpose: 'Opinnäyte', researcher: 'Tutkija', organisation: 'Koulu', asks: 'Haastattelu', mail: 'tutkija@esimerkki.example', passes: ['name', 'telephone'], untilOn: '2026-12-01', meetingId: null }, { by: panel.people.secretary, on })
    const thought = await think(tx, keys, panel.id, { id: crypto.randomUUID(), about: 'other', words: 'Ajatus.' }, now)
    const sent = (kind: 'improvement' | 'question' | 'note') => sendOn(tx, keys, { panelId: panel.id, meetingId: panel.meetingId, pointId: points.on, kind, words: 'Ehdotus.' }, now)
    const proposals = { improvement: await sent('improvement'), question: await sent('question'), note: await sent('note') }
    return { written, approved, dated, open, points, homework, checklist, trial, greeting, letter, request, thought, proposals }
  })
  const greetingTo = (await db.selectFrom('panel_greeting_to').select('id').where('greeting_id', '=', made.greeting).executeTakeFirstOrThrow()).id
  const [date] = await datesOf(db, made.open.id)
  const whose = { ...panel.people, coordinator: w.coordinatorId, supervisor: w.supervisorId, worker: w.workerId }
  const cookies = {} as Record<Who, string>
  for (const [who, id] of Object.entries(whose)) cookies[who as Who] = await app.signIn(id)
  return { ...panel, ...made, greetingTo, date: date!.id, cookies, units: { with: w.unitId, asked: w.otherUnitId } }
}

/** `sent`: filled in so that it would be taken. `kept`: what of it was typed. `stays`: what may still be done of a council that has ended. */
export type CouncilForm = { path: string; as: Who; sent: Fields; kept?: string[]; stays?: boolean }

const id = () => crypto.randomUUID()

export function formsOfCouncil(of: WholeCouncil): CouncilForm[] {
  const panel = (rest: string) => panelPath(of.id, rest)
  const meeting = (which: 'on' | 'written' | 'approved' | 'dated' | 'open', rest: string) => meetingPath(of.id, which === 'on' ? of.meetingId : of[which].id, rest)
  const lead = 'secretary'
  const details = { 'name-fi': 'Raatimme uusi', 'purpose-fi': 'Kuuntelemme kaikkia.', 'joining-fi': 'Tule mukaan.', 'language': 'fi' }
  const member = { 'called': 'Uusi Jäsen', 'reached': 'none', 'reminded': 'never', 'phone': '040 123 4567', 'post': 'Katu 1, Kylä', 'sign-in': 'none' }
  const when = { theme: 'Toinen teema', day: '20.10.2026', from: '14', until: '16', where: 'Kirjaston sali' }
  const homework = { 'title': 'Toinen kotitehtävä', 'words': 'Etsi sivuilta.', 'due': '30.9.2026', 'who': 'all', 'question-1': 'Löysitkö sen?', 'form-1': 'text' }
  const trial = { 'checklist': of.checklist, 'from': '20.9.2026', 'until': '30.9.2026', 'comments-until': '5.10.2026', 'unit': [of.units.with] }
  const request = { purpose: 'Tutkimme hyvinvointia', researcher: 'Tutkija Toinen', organisation: 'Koulu Toinen', asks: 'Puhelu tunnin', mail: 'toinen@esimerkki.example', 'passes-telephone': 'yes', until: '1.12.2026' }
  const section = { title: 'Uusi osa', lead: 'Kysyimme näin:', part: 'work', kind: 'words', version: '1', 'question-new-1': 'Miksi näin kävi?', 'heading-new-1': 'Kokemuksia siitä' }
  const words = ['Sanottiin näin.']
  return [
    { path: councilDesk.newPanel, as: 'coordinator', sent: { ...details, person: of.people.secretary, called: 'Maarit M' }, stays: true },
    { path: panel('/details'), as: 'coordinator', sent: { ...details, seen: 'x' }, kept: ['Raatimme uusi', 'Kuuntelemme kaikkia.', 'Tule mukaan.'] },
    { path: panel('/members/new'), as: lead, sent: { ...member, email: '' }, kept: ['Uusi Jäsen', 'Katu 1, Kylä'] },
    { path: panel('/members/own'), as: 'chair', sent: { ...member, seen: '1' }, kept: ['Uusi Jäsen', 'Katu 1, Kylä'] },
    { path: panel('/members/own/calendar'), as: 'chair', sent: { step: 'make' } },
    { path: panel('/members/own/calendar'), as: 'chair', sent: { step: 'end' }, stays: true },
    { path: panel('/members/to-call'), as: lead, sent: { member: of.seats.offline, meeting: of.dated.id, what: 'day', step: 'done' } },
    { path: panel(`/members/${of.seats.offline}`), as: lead, sent: { ...member, seen: '1' }, kept: ['Uusi Jäsen'] },
    { path: panel(`/members/${of.seats.member}`), as: lead, sent: { step: 'link' } },
    { path: panel(`/members/${of.seats.member}/letter`), as: lead, sent: {} },
    { path: panel('/season/new'), as: lead, sent: { name: 'Kevät 2027', from: '1.1.2027', until: '30.6.2027', perspective: 'Kaikki mukana.' }, kept: ['Kevät 2027', 'Kaikki mukana.'] },
    { path: panel(`/season/${of.seasonId}`), as: lead, sent: { name: 'Syksy toinen', from: '1.8.2026', until: '31.12.2026', perspective: 'Kaikki mukana.', seen: 'x' }, kept: ['Syksy toinen'] },
    { path: panel(`/season/${of.seasonId}/meeting`), as: lead, sent: when, kept: ['Toinen teema', 'Kirjaston sali'] },
    { path: meeting('dated', '/when'), as: lead, sent: { ...when, seen: '1' }, kept: ['Toinen teema'] },
    { path: meeting('open', '/cancel'), as: lead, sent: { why: 'Sihteeri on sairas.', seen: '1' }, kept: ['Sihteeri on sairas.'] },
    { path: meeting('open', '/dates'), as: 'member', sent: { step: 'answer', [`date-${of.date}`]: 'suits' } },
    { path: meeting('open', '/dates'), as: lead, sent: { step: 'propose', day: '12.11.2026', from: '14', until: '16', where: 'Kirjaston sali' }, kept: ['Kirjaston sali'] },
    { path: meeting('open', '/dates'), as: lead, sent: { step: 'choose', date: of.date, seen: '1' } },
    { path: meeting('open', '/dates'), as: lead, sent: { step: 'withdraw', date: of.date } },
    { path: meeting('dated', '/agenda'), as: lead, sent: { step: 'details', ...when, chair: 'Reijo R', secretary: 'Maarit M', version: '1' }, kept: ['Toinen teema', 'Kirjaston sali'] },
    { path: meeting('dated', '/agenda'), as: lead, sent: { step: 'down', id: of.dated.section, order: 'x' } },
    { path: meeting('dated', '/agenda/new'), as: lead, sent: section, kept: ['Uusi osa', 'Kysyimme näin:', 'Miksi näin kävi?', 'Kokemuksia siitä'] },
    { path: meeting('dated', `/agenda/${of.dated.section}`), as: lead, sent: section, kept: ['Uusi osa'] },
    { path: meeting('dated', '/write'), as: lead, sent: { step: 'begin', present: '4' }, stays: true },
    // A memo that was begun is written to its end.
    { path: meeting('on', '/write'), as: lead, sent: { 'step': 'add', 'at': of.sectionId('other'), 'point': id(), [`words-${of.sectionId('other')}`]: words[0]! }, kept: words, stays: true },
    { path: meeting('on', '/write'), as: lead, sent: { step: 'settings', present: '5', version: '1' }, stays: true },
    { path: meeting('on', '/write'), as: lead, sent: { step: 'carry', waiting: of.points.written, version: '1' }, stays: true },
    { path: meeting('on', '/write'), as: lead, sent: { step: 'back', point: of.points.on }, stays: true },
    { path: meeting('on', '/write/points'), as: lead, sent: { id: id(), at: of.sectionId('other'), words: words[0]!, version: '0' }, stays: true },
    { path: meeting('on', `/write/points/${of.points.on}`), as: lead, sent: { words: 'Odotus on liian pitkä.', at: of.sectionId('other'), state: 'open', version: '1', fresh: id() }, kept: ['Odotus on liian pitkä.'], stays: true },
    { path: meeting('on', `/write/points/${of.points.on}`), as: lead, sent: { step: 'up', version: '1', at: of.sectionId('other') }, stays: true },
    { path: meeting('on', `/write/points/${of.points.on}`), as: lead, sent: { step: 'remove', version: '9' }, stays: true },
    { path: meeting('written', `/approval/${of.points.written}`), as: lead, sent: { words: 'Puhelimeen ei vastata.', why: 'Näin sanottiin.', version: '1', amendment: id() }, kept: ['Puhelimeen ei vastata.', 'Näin sanottiin.'], stays: true },
    { path: meeting('written', '/approval/new'), as: lead, sent: { words: 'Unohtui tämä.', why: 'Näin sanottiin.', at: of.written.section, version: '0', amendment: id() }, kept: ['Unohtui tämä.', 'Näin sanottiin.'], stays: true },
    { path: meeting('written', '/approval'), as: lead, sent: { step: 'approve', seen: '9' }, stays: true },
    { path: meeting('approved', '/minutes/look'), as: lead, sent: { of: 'x', seen: '0', [`words-point-${of.points.approved}`]: 'Kahvi maistui kaikille.', 'stands-chair': 'Reijo', 'stands-secretary': 'Maarit' }, kept: ['Kahvi maistui kaikille.'], stays: true },
    { path: meeting('approved', '/minutes'), as: 'chair', sent: { step: 'publish', seen: '0', last: '0', register: 'KV 12', changed: 'Korjattu nimi.' }, kept: ['KV 12'], stays: true },
    { path: meeting('approved', '/minutes'), as: 'chair', sent: { step: 'back', because: 'mistake' }, stays: true },
    { path: meeting('on', '/write'), as: lead, sent: { step: 'finish' }, stays: true },
    { path: meeting('on', '/write'), as: lead, sent: { step: 'resume' }, stays: true },
    // What was sent to it is dealt with.
    { path: panel('/letters'), as: lead, sent: { step: 'hand', letter: of.letter, [`kind-${of.letter}`]: 'suggestion', [`line-${of.letter}`]: '' }, stays: true },
    { path: panel('/letters'), as: lead, sent: { step: 'aside', letter: of.letter }, stays: true },
    { path: panel('/letters'), as: lead, sent: { step: 'take', letter: of.letter, [`meeting-${of.letter}`]: of.dated.id }, stays: true },
    { path: panel('/letters'), as: lead, sent: { step: 'where', shows: 'yes' }, stays: true },
    // Its year is summed up.
    { path: panel('/summary/2026'), as: lead, sent: { 'opening-fi': 'Hyvä vuosi takana.', 'closing-fi': '', 'news-fi': '', 'news-sv': '', 'made': '', 'traces': 'x', 'version': '0', 'step': 'save' }, kept: ['Hyvä vuosi takana.'], stays: true },
    { path: panel('/homework/new'), as: lead, sent: { ...homework, id: id(), kind: 'own' }, kept: ['Toinen kotitehtävä', 'Etsi sivuilta.', 'Löysitkö sen?'] },
    { path: panel(`/homework/${of.homework}/change`), as: lead, sent: { ...homework, version: '1' }, kept: ['Toinen kotitehtävä'] },
    { path: panel(`/homework/${of.homework}`), as: 'chair', sent: { 'step': 'tell', 'answer-1': 'Löytyi heti.', 'version': '1' }, kept: ['Löytyi heti.'] },
    { path: panel(`/homework/${of.homework}`), as: lead, sent: { 'step': 'tell-for', 'member': of.seats.offline, 'answer-1': 'Ei löytynyt.', 'version': '1' }, kept: ['Ei löytynyt.'] },
    { path: panel(`/homework/${of.homework}`), as: lead, sent: { step: 'open-again', due: '30.9.2026' } },
    { path: panel(`/homework/${of.homework}`), as: lead, sent: { step: 'close' } },
    { path: panel(`/homework/${of.homework}`), as: lead, sent: { step: 'throw-away', sure: 'yes' } },
    { path: panel('/checklists/new'), as: lead, sent: { 'name-fi': 'Toinen lista', 'items-fi': 'Kysy ensin.\nKuuntele.' }, kept: ['Toinen lista', 'Kysy ensin.'] },
    { path: panel(`/checklists/${of.checklist}`), as: lead, sent: { 'name-fi': 'Sama lista', 'items-fi': 'Kysy ensin.', 'seen': '1' }, kept: ['Sama lista'] },
    { path: panel('/trials/new'), as: lead, sent: trial },
    { path: panel(`/trials/${of.trial}`), as: lead, sent: { step: 'decide', decision: 'adopt', why: 'Se auttoi kaikkia.' }, kept: ['Se auttoi kaikkia.'], stays: true },
    { path: panel(`/trials/${of.trial}`), as: lead, sent: { step: 'withdraw' } },
    { path: unitTrialPath(of.trial, of.units.asked), as: 'supervisor', sent: { answer: 'refused', why: 'Muutto on kesken.' }, kept: ['Muutto on kesken.'] },
    { path: unitTrialPath(of.trial, of.units.with, '/tap'), as: 'worker', sent: { 'id': id(), 'words-id': id(), 'did': 'not', 'because': 'other', 'words': 'Ei ollut aikaa.' }, kept: ['Ei ollut aikaa.'] },
    { path: unitTrialPath(of.trial, of.units.with, '/undo'), as: 'worker', sent: { 'id': id(), 'words-id': id(), 'token': 'x' } },
    { path: unitTrialPath(of.trial, of.units.with, '/comment'), as: 'worker', sent: { id: id(), comment: 'Lista auttoi meitä.' }, kept: ['Lista auttoi meitä.'] },
    { path: panel('/greetings/new'), as: lead, sent: { id: id(), kind: 'greeting', words: 'Terveisiä raadista.', to: 'units', unit: [of.units.with] }, kept: ['Terveisiä raadista.'] },
    { path: panel(`/greetings/${of.greeting}`), as: lead, sent: { step: 'correct', words: 'Kertokaa meille.', seen: '1' }, kept: ['Kertokaa meille.'] },
    { path: panel(`/greetings/${of.greeting}`), as: lead, sent: { step: 'withdraw' } },
    { path: councilDesk.unitGreetings, as: 'worker', sent: { id: id(), unit: of.units.with, panel: of.id, words: 'Kiitos käynnistä.' }, kept: ['Kiitos käynnistä.'] },
    { path: unitGreetingPath(of.greetingTo), as: 'worker', sent: { answer: 'presented', day: '15.9.2026', words: 'Puhuttiin siitä.' }, kept: ['Puhuttiin siitä.'] },
    { path: panel('/research/new'), as: lead, sent: { ...request, id: id() }, kept: ['Tutkimme hyvinvointia', 'Tutkija Toinen'] },
    { path: panel(`/research/${of.request}`), as: 'chair', sent: { 'step': 'agree', 'agree': 'yes', 'contact-name': 'Reijo Toinen', 'contact-telephone': '040 123 4567' }, kept: ['Reijo Toinen'] },
    { path: panel(`/research/${of.request}`), as: 'chair', sent: { step: 'withdraw' }, stays: true },
    { path: panel(`/research/${of.request}`), as: lead, sent: { step: 'link', seen: '' } },
    { path: panel(`/research/${of.request}`), as: lead, sent: { step: 'stop-link' }, stays: true },
    { path: panel(`/research/${of.request}`), as: lead, sent: { step: 'close' }, stays: true },
    { path: panel('/thoughts'), as: 'chair', sent: { step: 'write', about: 'other', words: 'Luin tämän jutun.', thought: id() }, kept: ['Luin tämän jutun.'] },
    { path: panel('/thoughts'), as: lead, sent: { step: 'take', thought: of.thought, meeting: of.dated.id } },
    { path: panel('/thoughts'), as: lead, sent: { step: 'aside', thought: of.thought } },
    { path: panel('/thoughts'), as: 'chair', sent: { step: 'undo', thought: of.thought, token: 'x' } },
    { path: pointPath(of.id, of.meetingId, of.points.on), as: lead, sent: { step: 'send', kind: 'improvement', words: 'Vastatkaa viikossa.' }, kept: ['Vastatkaa viikossa.'] },
    { path: pointPath(of.id, of.meetingId, of.points.on), as: lead, sent: { step: 'take' } },
    { path: pointPath(of.id, of.meetingId, of.points.on), as: lead, sent: { 'step': 'ask', 'survey': id(), 'question-fi': 'Saitko ajan viikossa?' }, kept: ['Saitko ajan viikossa?'] },
    { path: pointPath(of.id, of.meetingId, of.points.on), as: lead, sent: { step: 'join', improvement: id() } },
    // The staff answers what was sent on before: it was sent to them.
    { path: proposalPath(of.proposals.note), as: 'coordinator', sent: { step: 'note', answer: 'Kiitos tästä.' }, kept: ['Kiitos tästä.'], stays: true },
    { path: proposalPath(of.proposals.question), as: 'coordinator', sent: { 'step': 'ask', 'survey': id(), 'question-fi': 'Saitko ajan?' }, kept: ['Saitko ajan?'], stays: true },
    { path: proposalPath(of.proposals.improvement), as: 'coordinator', sent: { step: 'join', improvement: id() }, stays: true },
    { path: proposalPath(of.proposals.improvement), as: 'coordinator', sent: { step: 'refuse', why: 'Rahaa ei ole.' }, kept: ['Rahaa ei ole.'], stays: true },
    ...(['chair', 'secretary'] as const).map((part): CouncilForm => ({ path: panel(`/details/${part}`), as: 'coordinator', sent: { person: of.people.secretary, called: 'Nimi Uusi', seat: of.seats[part] }, kept: ['Nimi Uusi'], stays: part === 'secretary' })),
    { path: panel(`/members/${of.seats.member}`), as: lead, sent: { step: 'chair' } },
    { path: panel(`/members/${of.seats.offline}/leave`), as: lead, sent: {} },
    { path: panel('/members/own/leave'), as: 'chair', sent: {}, stays: true },
    { path: panel('/details/end'), as: 'coordinator', sent: { why: 'Kausi on ohi.' }, stays: true },
  ]
}
