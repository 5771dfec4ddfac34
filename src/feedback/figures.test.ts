import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testApp } from '../../test/app.ts'
import type { TestDatabase } from '../../test/database.ts'
import { demonstrationDatabase } from '../../test/demonstration.ts'
import { desk } from '../paths.ts'
import { mostListed } from './filter.ts'

let database: TestDatabase
let get: (path: string) => Promise<string>

before(async () => {
  database = await demonstrationDatabase('wednesday')
  // What was brought in from elsewhere stands in lists and in no figure; here it is as any other.
  await database.asOwner('delete from imported_case')
  const it = testApp(database)
  const cookie = (await it.post(desk.signIn, { email: 'tarja.kuusivaara@koivuranta.example', password: 'kaiku-2026-demo' })).headers.getSetCookie().map((one) => one.split(';')[0]).join('; ')
  get = async (path) => (await it.get(path, cookie)).text
})
after(() => database.close())

const number = (text: string) => Number(text.replace(/[^\d]/g, ''))
const unescape = (address: string) => address.replaceAll('&amp;', '&')

for (const period of ['12-months', 'all']) {
  test(`every figure of the overview leads to a list of so many, and every table adds up: ${period}`, async () => {
    const page = await get(`${desk.overview}?period=${period}`)
    const tables = [...page.matchAll(/<table class="figures">.*?<\/table>/gs)].map(([table]) => table)
    assert.equal(tables.length, 4)
    const leads = new Map<string, number>()
    for (const table of tables) {
      const rows = [...table.matchAll(/<tr><th scope="row">(?:<a href="([^"]+)">)?.*?<td class="number">([^<]+)<\/td>/gs)].map(([, href, count]) => ({ href, count: number(count!) }))
      const sum = rows.pop()!
      assert.equal(rows.reduce((all, { count }) => all + count, 0), sum.count)
      for (const { href, count } of [...rows, sum]) {
        assert.equal(href !== undefined, count > 0)
        if (href) leads.set(unescape(href), count)
      }
    }
    for (const [, count, href] of page.matchAll(/<p class="title">(\d+) .*?<a href="([^"]+)"/gs)) {
      if (href!.startsWith(desk.cases)) leads.set(unescape(href!), number(count!))
      // What else needs somebody leads to a list of its own.
      else assert.match(await get(unescape(href!)), new RegExp(`<p>${count} toimenpide`), href)
    }
    assert.ok(leads.size > 25)
    for (const [href, count] of leads) {
      const list = await get(href)
      // The list of all there is says how many in its own way.
      const shown = /<strong>Löytyi ([^<]+?) palaute(?:tta)?<\/strong>/.exec(list)?.[1] ?? /view=all" aria-current="page">[^<]*<span class="count">([^<]+)</.exec(list)![1]!
      // What was erased is counted, and stands in no list: that is said below it.
      const erased = number(/Lisäksi ([^<]+?) on poistettu/.exec(list)?.[1] ?? '0')
      // A list says of more than it shows only that there are more.
      assert.equal(Math.min(number(shown) + erased, mostListed), Math.min(count, mostListed), href)
    }
  })
}
