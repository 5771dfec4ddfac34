// Whether it is always asked in the invented county: a survey of everybody whose help ends or whose worker changes, with slips for each
// month of a year, and how many there were. One unit has too few slips, some have entered nothing, and one tells it by service line.
import type { Kysely } from 'kysely'
import type { Tx } from '../src/db/db.ts'
import type { DB } from '../src/db/schema.ts'
import { listServices } from '../src/directory/lists.sql.ts'
import type { Keys } from '../src/privacy/keys.ts'
import { saveCounts } from '../src/surveys/ends/changes.sql.ts'
import type { ChangeOccasion, Count } from '../src/surveys/ends/counted.ts'
import { monthsOver } from '../src/surveys/ends/months.ts'
import { placesFor } from '../src/surveys/groups.ts'
import type { Question } from '../src/surveys/question.ts'
import { addGroups, addRound, groupsOf, openRound } from '../src/surveys/rounds.sql.ts'
import { makeBlock } from '../src/surveys/slips/make-block.ts'
import { setUnused } from '../src/surveys/slips/slips.sql.ts'
import { addSurvey, freezeVersion } from '../src/surveys/surveys.sql.ts'
import { dayOf, daysAfter, type Day } from '../src/text/dates.ts'
import type { LineKey } from './lines.ts'
import type { Ids } from './load-directory.ts'
import type { UnitKey } from './units.ts'

const name = { fi: 'Miten apu auttoi?', sv: 'Hur hjälpte hjälpen?', en: 'How did the help help?' }

const ask = (id: string, kind: Question['kind'], text: Question['text'], more: Partial<Question> = {}): Question => ({ id, kind, text, options: [], background: false, ...more })
const questions: Question[] = [
  ask('helped', 'agree', { fi: 'Sain apua siihen, mihin sitä tarvitsin.', sv: 'Jag fick hjälp med det som jag behövde hjälp med.', en: 'I got help with what I needed it for.' }, { theme: 'usefulness' }),
  ask('encounter', 'agree', { fi: 'Minua kohdeltiin hyvin.', sv: 'Jag blev väl bemött.', en: 'I was treated well.' }, { theme: 'encounter' }),
  ask('next', 'agree', { fi: 'Tiedän, mistä saan apua, jos tarvitsen sitä uudelleen.', sv: 'Jag vet var jag får hjälp om jag behöver det igen.', en: 'I know where to get help if I need it again.' }, { theme: 'information' }),
  ask('change', 'long', { fi: 'Mitä pitäisi tehdä toisin?', sv: 'Vad borde göras annorlunda?', en: 'What should be done differently?' }),
]

/** Of a month: how many there were (null: not entered), and how many slips were handed out. */
type Month = readonly [happened: number | null, slips: number]
type OfUnit = { by: string; came?: 'file'; end: readonly Month[]; change: readonly Month[] }

/** The newest month first; what is left out was not entered. */
const units: Partial<Record<UnitKey, OfUnit>> = {
  'social-station': {
    by: 'samuli-ojakoski',
    end: [[null, 0], [14, 12], [11, 11], [9, 9], [16, 14], [12, 12], [10, 10], [13, 12], [15, 15], [8, 8], [12, 11], [14, 14]],
    change: [[null, 0], [4, 4], [3, 3], [6, 5], [2, 2], [3, 3], [5, 5], [0, 0], [4, 4], [2, 2], [3, 3], [1, 1]],
  },
  kipina: {
    by: 'samuli-ojakoski',
    end: [[9, 2], [8, 0], [7, 3], [11, 2], [6, 6], [9, 1], [7, 0], [8, 2], [10, 3], [6, 0], [7, 2], [9, 2]],
    change: [[2, 0], [1, 1], [3, 0], [2, 1], [0, 0], [4, 0], [1, 0], [2, 2], [1, 0], [3, 1], [0, 0], [2, 0]],
  },
  'home-care-saarisalmi': {
    by: 'hilkka-rautapuro', came: 'file',
    end: [[5, 5], [7, 7], [4, 5], [6, 6], [5, 5], [8, 8], [6, 6], [5, 5], [7, 7], [4, 4], [6, 6], [5, 5]],
    change: [[12, 12], [9, 9], [11, 11], [14, 13], [8, 8], [10, 10], [9, 9], [12, 12], [7, 7], [11, 11], [9, 9], [13, 13]],
  },
  'open-care': {
    by: 'markku-tuulenkari',
    end: [[6, 5], [4, 4], [7, 6], [5, 5], [8, 7], [6, 6]],
    change: [[5, 2], [3, 1], [6, 3], [4, 2], [5, 1], [3, 2]],
  },
  // Slips are handed out, and nobody has entered for how many.
  tuulimylly: { by: 'jenni-virtalampi', end: [[null, 6], [null, 8], [null, 5]], change: [[null, 3], [null, 0], [null, 4]] },
}

/** Of the newest two months, by service line; of the second one only in part. */
const byLine: [LineKey, readonly (readonly [end: number | null, change: number | null])[]][] = [['working-age', [[5, 1], [4, 2]]], ['families', [[2, 1], [3, 0]]], ['disability', [[1, 0], [null, null]]]]

export async function loadEnds(db: Kysely<DB>, ids: Ids, { keys, now }: { keys: Keys; now: Date }): Promise<void> {
  const [tx, today] = [db as Tx, dayOf(now)]
  const months = monthsOver(today, 12)
  const groups = await openForEverybody(tx, ids, today)
  for (const [key, { by, came = 'form', end, change }] of Object.entries(units)) {
    const unitId = ids.unit.get(key as UnitKey)!
    const counts: Count[] = []
    for (const [occasion, list] of [['end', end], ['change', change]] as const) {
      for (const [at, [happened, slips]] of list.entries()) {
        const monthOn = months[at]!
        if (happened !== null) counts.push({ unitId, lineId: null, monthOn, occasion, happened })
        if (slips) await block(tx, keys, groups, { unitId, monthOn, occasion, slips, by: ids.person.get('tarja-kuusivaara')! })
      }
    }
    await saveCounts(tx, counts, { came, by: ids.person.get(by)!, on: daysAfter(months[0]!, 33) > today ? today : daysAfter(months[0]!, 33) })
  }
  await loadByLine(tx, ids, months, today)
  // Seven had been eight, until somebody counted again.
  const corrected = { unitId: ids.unit.get('kipina')!, lineId: null, monthOn: months[2]!, occasion: 'end' as const }
  for (const happened of [8, 7]) await saveCounts(tx, [{ ...corrected, happened }], { came: 'form', by: ids.person.get('samuli-ojakoski')!, on: today })
}

async function loadByLine(tx: Tx, ids: Ids, months: readonly Day[], today: Day): Promise<void> {
  const counts = byLine.flatMap(([line, list]) => list.flatMap(([end, change], at) => ([['end', end], ['change', change]] as const).flatMap(([occasion, happened]): Count[] =>
    (happened === null ? [] : [{ unitId: ids.unit.get('myllykyla-service-point')!, lineId: ids.line.get(line)!, monthOn: months[at]!, occasion, happened }]))))
  await saveCounts(tx, counts, { came: 'form', by: ids.person.get('gun-britt-kvarnudd')!, on: today })
}

type Group = Awaited<ReturnType<typeof groupsOf>>[number] & { roundId: string }

async function block(tx: Tx, keys: Keys, groups: readonly Group[], { unitId, monthOn, occasion, slips, by }: { unitId: string; monthOn: Day; occasion: ChangeOccasion; slips: number; by: string }): Promise<void> {
  const group = groups.find((one) => one.unitId === unitId)!
  // A few more than there are people, and what is left over is counted at the end of the month.
  const left = slips % 3
  const id = await makeBlock(tx, keys, { roundId: group.roundId, groupId: group.id, occasion, monthOn, language: 'fi', slips: slips + left, validUntilOn: daysAfter(monthOn, 70) }, { by, on: monthOn })
  if (left) await setUnused(tx, id, left, 0)
}

async function openForEverybody(tx: Tx, ids: Ids, today: Day): Promise<Group[]> {
  const by = ids.person.get('tarja-kuusivaara')!
  const day = (ahead: number) => daysAfter(today, ahead)
  const about = { fi: 'Kysymme aina, kun apu päättyy tai työntekijä vaihtuu.', sv: 'Vi frågar alltid när hjälpen avslutas eller medarbetaren byts.', en: 'We ask whenever help ends or a worker changes.' }
  const surveyId = await addSurvey(tx, { name, about, serviceLineId: null, unitId: null, template: 'end-of-help' }, questions, { by, on: day(-400) })
  const roundId = await addRound(tx, {
    surveyId, version: 1, way: 'code', fewest: 5, leftover: 'up', firstOn: day(-380), lastOn: day(90), handlerRole: 'coordinator', handledByOn: day(110), resultsByOn: day(130), changesByOn: day(200), councilOn: day(-390),
    purpose: { fi: 'Haluamme tietää, auttoiko apu, ja mitä teemme toisin.', sv: 'Vi vill veta om hjälpen hjälpte och vad vi ska göra annorlunda.', en: 'We want to know whether help helped, and what to do differently.' },
    goneThrough: { fi: 'Jokaisessa yksikössä kerran vuodessa.', sv: 'På varje enhet en gång om året.', en: 'In each unit once a year.' },
    invests: { fi: 'Yksi kehittämispäivä jokaisessa yksikössä.', sv: 'En utvecklingsdag på varje enhet.', en: 'A day for changing things in each unit.' },
  }, by)
  await freezeVersion(tx, surveyId, 1, day(-380))
  await addGroups(tx, roundId, placesFor({ serviceLineId: null, unitId: null }, await listServices(tx, today)))
  await openRound(tx, roundId, day(-380), by)
  return (await groupsOf(tx, roundId)).map((group) => ({ ...group, roundId }))
}
