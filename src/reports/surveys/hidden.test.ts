// Two worlds that differ in nothing but in what is hidden: their pages are the same to the last letter.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testApp } from '../../../test/app.ts'
import { world } from '../../../test/builders.ts'
import { testDatabase } from '../../../test/database.ts'
import { alike, asked, nationalSurvey, putTogether } from '../../../test/satisfaction.ts'
import { desk, to } from '../../paths.ts'
import { languages } from '../../text/language.ts'
import type { Answers } from '../../surveys/answers.ts'

type Answered = readonly [line: readonly Answers[], home: readonly Answers[], house: readonly Answers[]]

/** All pages of the line and its units, without the random names of things. */
async function pagesOf(rounds: Record<number, Answered>): Promise<Map<string, string>> {
  const database = await testDatabase()
  try {
    const w = await world(database.db)
    const app = testApp(database)
    const surveyId = await nationalSurvey(database, w)
    for (const [month, answered] of Object.entries(rounds)) await asked(database, w, surveyId, Number(month), answered)
    await putTogether(database, '2026-09-01')
    const cookie = await app.signIn(w.coordinatorId)
    const addresses = [
      ...languages.flatMap((language) => [to('satisfaction', language), ...['2026', '2026-T1', '2026-T2', '2026-Q1'].map((period) => to('satisfaction', language, {}, { line: w.lineId, period }))]),
      ...['all', `line.${w.lineId}`, `unit.${w.unitId}`, `unit.${w.otherUnitId}`].map((place) => to('surveyReport', 'en', {}, { place, period: '2026' })),
      ...(['rounds', 'questions'] as const).map((sheet) => to('surveyReportFile', 'en', {}, { place: `line.${w.lineId}`, period: '2026', form: 'standard', sheet })),
      ...['', w.unitId, w.otherUnitId].flatMap((unit) => ['2026-T1', '2026-T2', '2026-Q1'].map((period) => `${desk.satisfaction}?line=${w.lineId}&unit=${unit}&period=${period}`)),
    ]
    const pages = new Map<string, string>()
    for (const [n, address] of addresses.entries()) {
      const { status, text } = await app.get(address, address.startsWith('/desk') ? cookie : undefined)
      assert.equal(status, 200, address)
      pages.set(String(n), text.replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}/g, 'id').replace(/nonce="[^"]*"|nonce-[^']*/g, ''))
    }
    return pages
  } finally {
    await database.close()
  }
}

/** Where two pages part. */
function difference(one: string, other: string): string {
  const at = [...one].findIndex((letter, n) => letter !== other[n])
  return `${one.slice(at - 60, at + 60)} / ${other.slice(at - 60, at + 60)}`
}

/** Who wrote and chose nothing. */
const wrote = (count: number): Answers[] => Array.from({ length: count }, () => ({ more: ['Kiitos.'] }))

test('whether of a hidden unit six agree or five, and of those who named no unit the other one, nobody sees', async () => {
  // Beside the units two chose something: so what the smaller unit chose is hidden, and the sums are the same.
  const one = await pagesOf({ 2: [[...alike(2, 1), ...wrote(4)], alike(30, 5), alike(6, 5)], 6: [[], alike(40, 5), []] })
  const other = await pagesOf({ 2: [[...alike(1, 1), ...alike(1, 5), ...wrote(4)], alike(30, 5), [...alike(5, 5), ...alike(1, 1)]], 6: [[], alike(40, 5), []] })
  for (const [n, page] of one) assert.ok(page === other.get(n), `${n}: ${difference(page, other.get(n)!)}`)
  assert.ok([...one.values()].some((page) => /<svg/.test(page)))
})

test('whether a unit had four answers, which went up to its line, or none and its line four more, nobody sees', async () => {
  const [one, other] = [await pagesOf({ 2: [alike(1, 5), alike(30, 5), alike(4, 1)] }), await pagesOf({ 2: [[...alike(1, 5), ...alike(4, 1)], alike(30, 5), []] })]
  for (const [n, page] of one) assert.ok(page === other.get(n), `${n}: ${difference(page, other.get(n)!)}`)
})

test('what is shown does enter: one more who agrees is seen', async () => {
  const [one, other] = [await pagesOf({ 2: [[], alike(30, 5), alike(20, 1)] }), await pagesOf({ 2: [[], alike(31, 5), alike(20, 1)] })]
  assert.notDeepEqual([...one.values()], [...other.values()])
})
