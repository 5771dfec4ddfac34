// Five feedback days of the invented county: one that was held, closed and reported, a small one whose report is a draft, one that goes on today, one to come whose promise is given, and one that is only being planned.
// What was handed in goes through the program itself, record by record, and so does what was done with it.
import { createHash } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Tx } from '../src/db/db.ts'
import type { DB } from '../src/db/schema.ts'
import { closeDay } from '../src/days/closing/close-day.ts'
import type { StationForm } from '../src/days/day.ts'
import { addDay, findDay, giveRound } from '../src/days/days.sql.ts'
import { hold } from '../src/days/hold.ts'
import { addTyped } from '../src/days/paper/paper.sql.ts'
import { addHost, addMunicipality, addStation, addStop, addTheme } from '../src/days/parts.sql.ts'
import type { DayRecord } from '../src/days/record.ts'
import { promiseGiven } from '../src/days/opened.ts'
import { planDay } from '../src/days/planning/plan-day.ts'
import { addThings } from '../src/days/planning/plan.sql.ts'
import { writeStop } from '../src/days/planning/write-stop.ts'
import { readyThings } from '../src/days/things.ts'
import { writeDayReport, writtenVersion } from '../src/days/report/write.ts'
import { changeTheme } from '../src/days/wishes/answer-theme.ts'
import { lookThrough } from '../src/days/wishes/sort-wishes.ts'
import { wordsOfWish } from '../src/days/wishes/which.ts'
import { sealedWishes, wishesOf } from '../src/days/wishes/wishes.sql.ts'
import { makeDayKeys } from '../src/privacy/day-keys.ts'
import type { Keys } from '../src/privacy/keys.ts'
import { receiptCode, receiptFor } from '../src/privacy/receipt.ts'
import type { Actor } from '../src/staff/actor.ts'
import { feedbackDay as readySet } from '../src/surveys/ready/feedback-day.ts'
import { addGroups, addRound, openRound } from '../src/surveys/rounds.sql.ts'
import { addSurvey, freezeVersion } from '../src/surveys/surveys.sql.ts'
import { dayOf, daysAfter, startOfDay, weekdayOf, type Day } from '../src/text/dates.ts'
import { cardsOf, faces, statementSteps } from './feedback-day-answers.ts'
import { demoDay, demoFeedback, demoNotes, demoPromise, demoThemes, nextDay, plannedDay, smallDay, todaysDay, withheldWish } from './feedback-day-words.ts'
import type { LineKey } from './lines.ts'
import type { Ids } from './load-directory.ts'
import type { MunicipalityKey, Trilingual } from './organisation.ts'

/** Of which lines it was; feedback may be about others. */
export const dayLines: LineKey[] = ['working-age', 'disability', 'families', 'child-welfare']
/** How many came, by where they live; null: did not say. */
export const visitors: [MunicipalityKey | null, number][] = [['koivuranta', 21], ['harjula', 11], ['saarisalmi', 3], [null, 10]]

type Given = { keys: Keys; now: Date }
type By = { actor: Actor; now: Date }
type With = Given & { ids: Ids; today: Day; by: string }

export async function loadFeedbackDays(db: Kysely<DB>, ids: Ids, { keys, now }: Given): Promise<{ heldId: string; smallId: string; comingId: string; plannedId: string }> {
  const [tx, today] = [db as Tx, dayOf(now)]
  const given: With = { ids, keys, now, today, by: ids.person.get('tarja-kuusivaara')! }
  const surveyId = await addSurvey(tx, { name: readySet.name, about: readySet.about, unitId: null, serviceLineId: null, template: null }, [...readySet.questions], { by: given.by, on: daysAfter(today, -60) })
  await freezeVersion(tx, surveyId, 1, daysAfter(today, -50))
  const heldId = await loadHeld(tx, given, surveyId)
  await loadToday(tx, given, surveyId, heldId)
  return { heldId, smallId: await loadSmall(tx, given, surveyId, heldId), comingId: await loadComing(tx, given, surveyId, heldId), plannedId: await loadPlanned(tx, given, surveyId) }
}

type Stop = { municipality: MunicipalityKey; where: Trilingual; on: Day; from: number; until: number }

async function planned(tx: Tx, { ids, keys, by, now }: With, of: { surveyId: string; name: Trilingual; invitation: Trilingual; stops: Stop[]; served: MunicipalityKey[]; firstOn: Day; lastOn: Day; openedOn: Day; copiedFromId?: string }) {
  const id = uuidOf(`day ${of.name.fi}`)
  await addDay(tx, { name: of.name, invitation: of.invitation, organisers: demoDay.organisers, surveyId: of.surveyId }, { id, by, on: daysAfter(of.openedOn, -10), keys: await makeDayKeys(keys, id), copiedFromId: of.copiedFromId ?? null })
  const stopIds: string[] = []
  for (const [n, { municipality, where, on, from, until }] of of.stops.entries()) {
    stopIds.push(await addStop(tx, id, { number: n + 1, municipalityId: ids.municipality.get(municipality)!, placeId: null, where, heldOn: on, fromMinute: from, untilMinute: until }))
  }
  for (const key of of.served) await addMunicipality(tx, id, ids.municipality.get(key)!)
  await tx.insertInto('day_guest').values({ day_id: id, number: 1, name: demoDay.guest, about: demoDay.guestAbout }).execute()
  const statements = readySet.questions.filter(({ kind }) => kind === 'agree').map((question) => question.id)
  const asks: [StationForm, string[]][] = [['statements', [...statements, 'how-it-felt']], ['cards', ['which-words', 'own-word']], ['dream', []], ['feedback', []]]
  const stations = new Map<StationForm, string>()
  for (const [n, [form, questions]] of asks.entries()) stations.set(form, await addStation(tx, id, { number: n + 1, form, name: null, serviceLineId: null, questions }))
  await addHost(tx, id, ids.person.get('samuli-ojakoski')!, null)
  await addHost(tx, id, ids.person.get('noora-varvikkolahti')!, stations.get('cards')!)
  const themeIds: string[] = []
  for (const [n, { name }] of demoThemes.entries()) themeIds.push(await addTheme(tx, id, { number: n + 1, name }))
  const roundId = await addRound(tx, {
    surveyId: of.surveyId, version: 1, way: 'open', fewest: 5, leftover: 'up', firstOn: of.firstOn, lastOn: of.lastOn, handlerRole: 'coordinator', handledByOn: daysAfter(of.lastOn, 14), resultsByOn: daysAfter(of.lastOn, 21),
    changesByOn: daysAfter(of.lastOn, 90), councilOn: null, ...demoPromise,
  }, by)
  const whole = { unitId: null, serviceLineId: null }
  await addGroups(tx, roundId, [whole, ...dayLines.map((key) => ({ unitId: null, serviceLineId: ids.line.get(key)! }))])
  await openRound(tx, roundId, of.openedOn, by)
  await giveRound(tx, id, roundId)
  await promiseGiven(tx, { id: roundId, surveyId: of.surveyId }, { actor: coordinator(by), now })
  return { id, stopIds, stations, themeIds }
}

async function loadHeld(tx: Tx, given: With, surveyId: string): Promise<string> {
  const { ids, keys, now, today, by } = given
  const on = lastThursday(daysAfter(today, -3))
  const made = await planned(tx, given, {
    surveyId, name: demoDay.name, invitation: demoDay.invitation, stops: [{ municipality: 'koivuranta', where: demoDay.where, on, from: 600, until: 960 }], served: ['koivuranta', 'harjula', 'saarisalmi'],
    firstOn: on, lastOn: daysAfter(on, 7), openedOn: daysAfter(on, -20),
  })
  const day = (await findDay(tx, made.id))!
  const noon = new Date(startOfDay(on).getTime() + 12 * 3_600_000), evening = new Date(startOfDay(on).getTime() + 17 * 3_600_000)
  for (const [n, record] of recordsOf(made, ids).entries()) {
    const outcome = await hold(tx, day, { ...record, id: uuidOf(`record ${n}`) } as DayRecord, { keys, now: noon })
    if (outcome !== 'held') throw new Error(`a record of the demonstration was not taken: ${record.kind} ${outcome}`)
  }
  for (const [n, { line, kind, text, pseudonym }] of demoFeedback.entries()) {
    const record: DayRecord = { id: uuidOf(`feedback ${n}`), language: 'fi', kind: 'feedback', feedbackKind: kind, line: line && ids.line.get(line)!, text, pseudonym, receipt: receiptCode(receiptFor(keys, uuidOf(`feedback ${n}`))) }
    if (await hold(tx, day, record, { keys, now: noon }) !== 'held') throw new Error(`feedback of the demonstration was not taken: ${text}`)
  }
  const actor = coordinator(by)
  if (await closeDay(tx, keys, made.id, { actor, now: evening }) !== 'done') throw new Error('the feedback day of the demonstration did not close')
  const next = new Date(startOfDay(daysAfter(on, 1)).getTime() + 10 * 3_600_000), at = next < now ? next : now
  await lookAllThrough(tx, keys, made.id, { actor, now: at })
  for (const [n, { name, answer, words }] of demoThemes.entries()) {
    if (await changeTheme(tx, made.id, { what: 'save', id: made.themeIds[n]!, name, answer, words, hasChanged: () => false }, { actor, now: at }) !== 'done') throw new Error(`a theme of the demonstration was not answered: ${name.fi}`)
  }
  const written = { words: demoDay.words, talked: demoDay.talked, news: null }
  if (await writeDayReport(tx, made.id, { written, version: writtenVersion(null), publish: true }, { actor, now: at }) !== 'done') throw new Error('the report of the demonstration was not published')
  return made.id
}

type Made = Awaited<ReturnType<typeof planned>>
type Record = DayRecord extends infer One ? One extends DayRecord ? Omit<One, 'id'> : never : never

/** What was handed in, of whomever and in whatever order: that is kept nowhere. */
function recordsOf({ stations, stopIds, themeIds }: Made, ids: Ids): Record[] {
  const common = { language: 'fi' as const }
  const all = Object.entries(statementSteps).map(([id, steps], n) => ({ id, n, values: steps.flatMap((count, at) => Array.from({ length: count }, () => String(5 - at))) }))
  const felt = Object.entries(faces).flatMap(([face, count]) => Array.from({ length: count }, () => face))
  const answers = felt.map((face, at): Record => {
    // Another person for each question, so that no two answers go together.
    const given = all.flatMap(({ id, n, values }) => { const value = values[(at * 7 + n * 3) % felt.length]; return value ? [[id, [value]] as const] : [] })
    return { ...common, kind: 'answers', station: stations.get('statements')!, line: null, answers: { ...Object.fromEntries(given), 'how-it-felt': [face] } }
  })
  const cards = cardsOf.flatMap(({ line, people, picks }) => {
    const each = Array.from({ length: people }, (): string[] => [])
    for (const [n, word] of Object.entries(picks).flatMap(([id, count]) => Array.from({ length: count }, () => id)).entries()) each[n % people]!.push(word)
    return each.map((words): Record => ({ ...common, kind: 'answers', station: stations.get('cards')!, line: line && ids.line.get(line)!, answers: { 'which-words': words } }))
  })
  const wishes = demoThemes.flatMap(({ wishes: own }, n) => own.map((wish): Record => (typeof wish === 'string' ? { ...common, kind: 'wish', theme: themeIds[n]!, text: wish } : { kind: 'wish', language: wish[0], theme: themeIds[n]!, text: wish[1] })))
  return [
    ...answers, ...cards, ...wishes, { ...common, kind: 'wish', theme: themeIds[2]!, text: withheldWish },
    ...visitors.map(([key, came]): Record => ({ ...common, kind: 'came', stop: stopIds[0]!, municipality: key && ids.municipality.get(key)!, came })),
    ...demoNotes.map((text): Record => ({ ...common, kind: 'note', line: null, guest: null, text, agreed: true })),
  ]
}

/** Somebody read each wish; one of them names somebody, and is shown to nobody. */
async function lookAllThrough(tx: Tx, keys: Keys, dayId: string, by: By): Promise<void> {
  for (const wish of await sealedWishes(tx, dayId, (await wishesOf(tx, dayId)).map(({ id }) => id))) {
    const words = wordsOfWish(keys, dayId, wish)
    const look = { themeId: wish.themeId, sameAsId: null, may: words === withheldWish ? 'withhold' as const : 'show' as const, words }
    if (await lookThrough(tx, { dayId, wishId: wish.id, look, hasChanged: () => false }, { ...by, keys }) !== 'done') throw new Error('a wish of the demonstration was not looked through')
  }
}

/** The day after, in the library: few came, and nobody has published its report yet. */
async function loadSmall(tx: Tx, given: With, surveyId: string, copiedFromId: string): Promise<string> {
  const { ids, keys, today, by } = given
  const on = daysAfter(lastThursday(daysAfter(today, -3)), 1)
  const made = await planned(tx, given, {
    surveyId, name: smallDay.name, invitation: demoDay.invitation, stops: [{ municipality: 'harjula', where: nextDay.library, on, from: 780, until: 900 }], served: ['harjula'], copiedFromId,
    firstOn: on, lastOn: daysAfter(on, 7), openedOn: daysAfter(on, -20),
  })
  const day = (await findDay(tx, made.id))!
  const [noon, evening] = [14, 17].map((hour) => new Date(startOfDay(on).getTime() + hour * 3_600_000)) as [Date, Date]
  const records: Record[] = [
    ...Array.from({ length: 12 }, (_, n): Record => ({ language: 'fi', kind: 'answers', station: made.stations.get('cards')!, line: ids.line.get('working-age')!, answers: { 'which-words': n < 9 ? ['friendly', 'clear'] : ['slow'] } })),
    ...smallDay.wishes.map((text): Record => ({ language: 'fi', kind: 'wish', theme: made.themeIds[0]!, text })),
    { language: 'fi', kind: 'came', stop: made.stopIds[0]!, municipality: ids.municipality.get('harjula')!, came: 8 }, { language: 'fi', kind: 'came', stop: made.stopIds[0]!, municipality: null, came: 4 },
  ]
  for (const [n, record] of records.entries()) await hold(tx, day, { ...record, id: uuidOf(`small ${n}`) } as DayRecord, { keys, now: noon })
  if (await closeDay(tx, keys, made.id, { actor: coordinator(by), now: evening }) !== 'done') throw new Error('the small feedback day of the demonstration did not close')
  return made.id
}

/** Yesterday and today: visitors are counted, wishes wait to be sorted, conversations to be settled, and what a host typed can still be put right. */
async function loadToday(tx: Tx, given: With, surveyId: string, copiedFromId: string): Promise<void> {
  const { ids, keys, today, now } = given
  const yesterday = daysAfter(today, -1)
  const made = await planned(tx, given, {
    surveyId, name: todaysDay.name, invitation: demoDay.invitation, served: ['koivuranta', 'myllykyla'], copiedFromId, firstOn: yesterday, lastOn: daysAfter(today, 7), openedOn: daysAfter(today, -14),
    stops: [{ municipality: 'myllykyla', where: todaysDay.hall, on: yesterday, from: 720, until: 900 }, { municipality: 'koivuranta', where: nextDay.library, on: today, from: 600, until: 960 }],
  })
  await addThings(tx, made.id, readyThings.map((ready) => ({ what: null, ready })))
  const day = (await findDay(tx, made.id))!
  const [statements, cards] = [made.stations.get('statements')!, made.stations.get('cards')!]
  const came = (stop: number, municipality: MunicipalityKey | null, many: number): Record => ({ language: 'fi', kind: 'came', stop: made.stopIds[stop]!, municipality: municipality && ids.municipality.get(municipality)!, came: many })
  const records: Record[] = [
    ...Array.from({ length: 11 }, (_, n): Record => ({ language: n % 4 ? 'fi' : 'sv', kind: 'answers', station: statements, line: null, answers: { 'how-it-felt': [n % 3 ? 'good' : 'middle'] } })),
    ...Array.from({ length: 8 }, (_, n): Record => ({ language: 'fi', kind: 'answers', station: cards, line: ids.line.get('working-age')!, answers: { 'which-words': n % 3 ? ['friendly', 'clear'] : ['slow'] } })),
    ...todaysDay.wishes.map(([language, text, theme]): Record => ({ language, kind: 'wish', theme: theme === null ? null : made.themeIds[theme]!, text })),
    came(0, 'myllykyla', 14), came(0, null, 5), came(1, 'koivuranta', 4),
    ...todaysDay.notes.map((text): Record => ({ language: 'fi', kind: 'note', line: null, guest: null, text, agreed: true })),
  ]
  for (const [n, record] of records.entries()) if (await hold(tx, day, { ...record, id: uuidOf(`today ${n}`) } as DayRecord, { keys, now }) !== 'held') throw new Error(`a record of today's feedback day was not taken: ${record.kind}`)
  const noora: Actor = { personId: ids.person.get('noora-varvikkolahti')!, name: 'Noora Varvikkolahti', language: 'fi', roles: [] }
  for (const [n, words] of todaysDay.typed.entries()) {
    const record: DayRecord = { id: uuidOf(`today typed ${n}`), language: 'fi', kind: 'answers', station: cards, line: ids.line.get('disability')!, answers: { 'which-words': words }, sheet: n + 1 }
    const pieces = words.length
    const also = (tx: Tx) => addTyped(tx, day.id, { stationId: cards, serviceLineId: record.line, pieces })
    if (await hold(tx, day, record, { keys, now, also, paper: { by: noora, pieces, replaces: null } }) !== 'held') throw new Error('a sheet of today\'s feedback day was not taken')
  }
}

/** Some weeks ahead, in two municipalities: its promise is given. */
async function loadComing(tx: Tx, given: With, surveyId: string, copiedFromId: string): Promise<string> {
  const on = lastThursday(daysAfter(given.today, 19))
  const made = await planned(tx, given, {
    surveyId, name: nextDay.name, invitation: nextDay.invitation, served: ['saarisalmi', 'myllykyla'], copiedFromId, firstOn: daysAfter(on, -2), lastOn: daysAfter(on, 7), openedOn: daysAfter(given.today, -1),
    stops: [{ municipality: 'saarisalmi', where: nextDay.harbour, on, from: 600, until: 780 }, { municipality: 'myllykyla', where: nextDay.library, on, from: 900, until: 1080 }],
  })
  await addThings(tx, made.id, [...readyThings.map((ready) => ({ what: null, ready })), { what: 'Pöytäliinat ja kahvinkeitin satamatoimistosta', ready: null }])
  await tx.updateTable('day_thing').set({ packed: true }).where('day_id', '=', made.id).where('number', '<=', 2).execute()
  return made.id
}

/** On the square: nobody is asked anything yet, and most of it is as every day begins. */
async function loadPlanned(tx: Tx, { ids, keys, by, now, today }: With, surveyId: string): Promise<string> {
  const id = uuidOf('day planned'), who = { actor: coordinator(by), now }
  const { name, invitation, where } = plannedDay
  const made = await planDay(tx, { id, keys: await makeDayKeys(keys, id), details: { name, invitation, organisers: demoDay.organisers }, from: { survey: surveyId } }, who)
  const stop = { municipalityId: ids.municipality.get('myllykyla')!, placeId: null, where, heldOn: lastThursday(daysAfter(today, 75)), fromMinute: 660, untilMinute: 900 }
  if (made === 'not-allowed' || await writeStop(tx, id, { id: null, stop, seen: '' }, who) !== 'done') throw new Error('the feedback day that is being planned was not')
  return id
}

const coordinator = (personId: string): Actor => ({ personId, name: 'Tarja Kuusivaara', language: 'fi', roles: [{ role: 'coordinator', unitId: null, serviceLineId: null }] })

function lastThursday(before: Day): Day {
  for (let on = before; ; on = daysAfter(on, -1)) if (weekdayOf(on) === 4) return on
}

/** The same wherever the demonstration is loaded. */
const uuidOf = (name: string): string => createHash('sha256').update(name).digest('hex').replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-4$3-8$4-$5')
