// A feedback day as a newspaper told of one: the report says by itself what the article said, and the cautions that were made by hand; what the few
// cards of two lines and the single message to a third said stands nowhere.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { loadFeedbackDays } from '../../../demo/feedback-day.ts'
import { cardsOf } from '../../../demo/feedback-day-answers.ts'
import { demoFeedback, nextDay, todaysDay, withheldWish } from '../../../demo/feedback-day-words.ts'
import { loadDirectory } from '../../../demo/load-directory.ts'
import { testApp } from '../../../test/app.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../../test/database.ts'
import { solved, widthOf } from '../../../test/disclosure/attacker.ts'
import { to } from '../../paths.ts'
import { findDecided } from '../../surveys/for-days.ts'
import { daysAfter } from '../../text/dates.ts'
import { languages } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import { listDays, findDay } from '../days.sql.ts'
import { documentOf } from './document.ts'
import { dayReportFile, type FileForm } from './file.ts'
import { newsOf } from './news.ts'
import { readDayReport } from './read-report.ts'
import type { DayReport } from './report.ts'

const hasPoppler = (() => { try { execFileSync('pdftotext', ['-v'], { stdio: 'ignore' }); return true } catch { return false } })()
const folder = mkdtempSync(join(tmpdir(), 'day-report-'))
const address = 'https://palaute.example.fi/fi/palautepaivat/1'
let database: TestDatabase, report: DayReport, heldId: string, comingId: string, plannedId: string

before(async () => {
  database = await testDatabase({ PUBLIC_URL: 'https://palaute.example.fi' })
  await database.db.transaction().execute(async (tx) => {
    const ids = await loadDirectory(tx, wednesday);
    ({ heldId, comingId, plannedId } = await loadFeedbackDays(tx, ids, { keys: database.context.keys, now: wednesday }))
  })
  report = (await readDayReport(database.db, (await findDay(database.db, heldId))!))!
})
after(async () => {
  rmSync(folder, { recursive: true })
  await database.close()
})

/** All paragraphs of a section, and of whom it speaks. */
function told(language: 'fi' | 'sv' | 'en' = 'fi') {
  const document = documentOf(report, { t: texts[language], language, organisation: 'Koivuranta', madeOn: '2026-09-16', address })
  const text = (id: string): string => {
    const { paragraphs = [], items = [] } = document.sections.find((section) => section.id === id) ?? {}
    return [...paragraphs, ...items.flatMap((item) => [item.title, ...item.list, ...item.paragraphs])].map((one) => (typeof one === 'string' ? one : one.text)).join(' ')
  }
  return { document, text, cannot: document.caveats!.cannot.join(' '), can: document.caveats!.can.join(' ') }
}

const file = async (form: FileForm, sheet?: string, language: 'fi' | 'sv' | 'en' = 'fi'): Promise<Buffer> => {
  const made = await dayReportFile(report, { t: texts[language], language, organisation: 'Koivuranta', address, now: wednesday }, { form, sheet })
  assert.ok(made, form)
  return Buffer.from(made.body)
}
const pdfText = (pdf: Buffer): string => {
  writeFileSync(join(folder, 'one.pdf'), pdf)
  return execFileSync('pdftotext', ['-layout', join(folder, 'one.pdf'), '-'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
}

test('how many came, and from three municipalities as far as they said, without anybody standing out', () => {
  const { document, text } = told()
  assert.match(document.paragraphs[0]!, /^Paikalla kävi 45 ihmistä\./)
  assert.match(text('came'), /Etsivä nuorisotyö/)
  assert.deepEqual(document.sections.find(({ id }) => id === 'came')!.tables![0]!.sheet.rows, [['Harjula', '10–14'], ['Koivuranta', '20–24'], ['Saarisalmi', 'muutama tai ei ketään'], ['Muualla', 'muutama tai ei ketään'], ['Ei kertonut', '10–14']])
})

test('what is strong, what is to be developed and what divides: as the article has it', () => {
  const said = told().text('said')
  assert.match(said, /Vahvuuksia[^.]*”Työntekijä osasi asiansa”, ”Apu on muuttanut elämäntilannettani paremmaksi” ja ”Sain olla mukana, kun minun asioistani päätettiin”/)
  assert.match(said, /Kehitettävää[^.]*”Sain työntekijääni yhteyden, kun tarvitsin”, ”Verkossa asioiminen oli helppoa” ja ”Avun piiriin oli helppo päästä”/)
  assert.match(said, /jakautuvat: ”Sain tapaamisajan riittävän pian”, ”Asioihini paneuduttiin ajan kanssa”, ”Minulle kerrottiin, mistä saan apua” ja ”Minulle kerrottiin, mitä tukea voin hakea”/)
})

test('by service line: most from adult social work, praised and criticised in these words, and then disability services', () => {
  const { text, document } = told()
  assert.deepEqual(document.sections.filter(({ id }) => id.startsWith('line-')).map(({ title }) => title), ['Työikäisten palvelut', 'Vammaispalvelut'])
  assert.match(text('said'), /eniten tästä: Työikäisten palvelut/)
  assert.deepEqual(report.whole.words, [], 'beside the words of each line, those of all together would be the words of the hidden ones')
  assert.match(text('line-1'), /useimmin näin: asiantunteva, rohkaiseva ja ymmärtävä\. Lisäksi: luotettava, asiallinen, ystävällinen ja kunnioittava\. Myös nämä arvostelevat sanat valittiin: kiireinen ja jäykkä\./)
  assert.match(text('line-2'), /useimmin näin: ystävällinen, tasapuolinen ja luotettava\. Arvostelevista sanoista vain yksi [^:]*: kiireinen\./)
})

test('the dreams by theme, with examples, and what the organisation says to each', () => {
  const dreams = told().text('dreams')
  for (const said of ['Tilat: 7 toivetta', 'Auki myös illalla', 'Joka kunnassa oma sosiaalitoimisto', 'Esteetön ja viihtyisä', 'kukkia', 'Televisio ja radio', 'Vesipiste', 'Maksuton kahvi', 'Kaksi virkailijaa', 'yli puoli tuntia, saa ilmaisen aterian', 'Nykyinen toimisto toimii hyvin', 'Näin on jo', 'Tämä ei ole mahdollista']) assert.ok(dreams.includes(said), said)
})

test('it makes the cautions by itself: for whom it speaks, for whom not, and why nothing is told of them', () => {
  const { can, cannot, text, document } = told()
  assert.match(can, /lähinnä näistä palveluista: Työikäisten palvelut ja Vammaispalvelut/)
  assert.match(cannot, /ei voi yleistää näihin palveluihin: (Lapsiperheiden palvelut ja Lastensuojelu|Lastensuojelu ja Lapsiperheiden palvelut)/)
  assert.match(cannot, /ei ole otos/)
  assert.match(cannot, /Päivää ei pidetty näissä kunnissa: Harjula ja Saarisalmi/)
  assert.match(text('withheld'), /ei kerrota: (Lapsiperheiden palvelut ja Lastensuojelu|Lastensuojelu ja Lapsiperheiden palvelut)\. Niitä ei tullut tai tuli niin vähän/)
  assert.doesNotMatch(text('withheld').replace(/vähintään 5/, ''), /\d/, 'without telling how many')
  assert.match(document.caveats!.rule!, /vähintään 10 vastausta/)
})

test('feedback in one’s own words went to whoever answers for it, to a line that was no topic of the day too; which lines is told, and nothing else', () => {
  assert.match(told().text('heard'), /kirjoitettiin näistä: Työikäisten palvelut, Vammaispalvelut ja Iäkkäiden palvelut\..*Kirjoitettua ei kerrota tässä\./)
  for (const { text } of demoFeedback) assert.ok(!JSON.stringify(told().document).includes(text), text)
})

test('the text for a paper says the same, in Finnish and in Swedish', () => {
  const [fi, sv] = [newsOf(report, 'fi', address), newsOf(report, 'sv', address)]
  for (const said of ['45 ihmistä tuli palautepäivään', 'väittämillä, sanakorteilla, toiveilla ja omin sanoin', 'asiantunteva, rohkaiseva ja ymmärtävä', 'ei voi yleistää', 'tyytyväisimpiä näihin: ”Työntekijä osasi asiansa”', `https://palaute.example.fi/fi/palautepaivat/${heldId}`]) assert.ok(fi.includes(said), said)
  for (const said of ['45 människor kom till responsdagen', 'sakkunnig, uppmuntrande och förstående', 'kan inte generaliseras', 'jäktad', '”Öppet också på kvällen”', `https://palaute.example.fi/sv/responsdagar/${heldId}`]) assert.ok(sv.includes(said), said)
})

test('of what few said nothing stands anywhere: neither on pages nor in documents, tables, posters and texts', async () => {
  const app = testApp(database)
  const everything: [string, string][] = []
  for (const language of languages) {
    const own = to('feedbackDay', language, { day: heldId })
    for (const path of [own, to('feedbackDayPoster', language, { day: heldId }), to('feedbackDays', language), to('surveyResults', language, { id: report.day.surveyId }, { round: report.round.id })]) {
      const { status, text } = await app.get(path)
      assert.equal(status, 200, path)
      everything.push([path, text])
    }
    for (const sheet of ['came', 'statements', 'words', 'dreams']) everything.push([`${language} ${sheet}`, (await file('standard', sheet, language)).toString()])
    for (const form of ['pdf', 'poster-a4', 'poster-a3'] as const) if (hasPoppler) everything.push([`${language} ${form}`, pdfText(await file(form, undefined, language))])
  }
  for (const form of ['news-fi', 'news-sv'] as const) everything.push([form, (await file(form)).toString()])
  const shown = new Set(report.lines.flatMap(({ words }) => words.map(({ id }) => id)))
  const secret = [...new Set(cardsOf.filter(({ line }) => line === 'child-welfare' || line === 'families').flatMap(({ picks }) => Object.keys(picks)))].filter((id) => !shown.has(id))
  assert.ok(secret.length >= 3)
  const options = report.whole.statements.length && (await database.db.selectFrom('survey_version').select('questions').where('survey_id', '=', report.day.surveyId).executeTakeFirstOrThrow()).questions as { id: string; options?: { id: string; text: Record<string, string> }[] }[]
  const words = (options as { id: string; options?: { id: string; text: Record<string, string> }[] }[]).find(({ id }) => id === 'which-words')!.options!.filter(({ id }) => secret.includes(id)).flatMap(({ text }) => [text['fi']!, text['sv']!])
  assert.ok(words.includes('epäreilu'))
  const older = demoFeedback.find(({ line }) => line === 'older')!.text
  for (const [where, text] of everything) {
    // The page of results lists every card of the survey, picked or not, with a mark where its number is not shown.
    if (!/kyselyt|enkater|surveys/.test(where)) for (const word of words) assert.ok(!text.includes(word), `${where}: ${word}`)
    for (const one of [older, 'siivousapu', withheldWish, 'Keksitty']) assert.ok(!text.includes(one), `${where}: ${one}`)
  }
})

test('whoever reads every number of the day, of the report and of the results of its survey, finds out of the hidden lines neither how many answered nor how many picked a word', async () => {
  const { groups } = (await findDecided(database.db, report.round.id))!
  const lines = groups.filter(({ isWhole }) => !isWhole).map(({ group }) => group.id)
  // How many answered, how many picked cards at all, and of each card how many picked it: lines and whoever named none make the whole.
  const asked = ['answered', 'cards', ...groups[0]!.figures.questions.find(({ question }) => question.kind === 'cards')!.question.options.map(({ id }) => id)]
  let hidden = 0
  for (const what of asked) {
    const told = new Map(groups.flatMap(({ group, figures, isWhole }) => {
      const figure = figures.questions.find(({ question }) => question.kind === 'cards')!.figure
      const number = what === 'answered' ? figures.responses : what === 'cards' ? figure?.n ?? null : figure?.given?.get(what) ?? null
      return number === null ? [] : [[isWhole ? 'whole' : group.id, number as number] as const]
    }))
    const read = { told, cells: ['whole', ...lines, 'none'], sums: [{ whole: 'whole', parts: [...lines, 'none'] }], least: new Map<string, number>() }
    for (const line of lines.filter((id) => !told.has(id))) {
      hidden++
      assert.ok(!solved(read).includes(line), `${what} of ${line}`)
      assert.ok(widthOf(read, line, 5) >= 5, `${what} of ${line} is known too nearly`)
    }
  }
  assert.ok(hidden > 30)
})

test('what the results of its survey show of one hidden line is what they show of another, word by word, whatever was said of each', async () => {
  const app = testApp(database)
  const { groups } = (await findDecided(database.db, report.round.id))!
  const pages = await Promise.all(groups.filter(({ group, isWhole }) => !isWhole && report.withheld.some(({ id }) => id === group.id)).map(async ({ group }) => {
    const { text } = await app.get(to('surveyResults', 'fi', { id: report.day.surveyId }, { round: report.round.id, group: group.id }))
    const shown = text.slice(text.indexOf('</form>', text.indexOf(group.id)), text.indexOf('</main>'))
    assert.ok(shown.includes(`>${group.lineName!.fi}<`))
    return shown.replaceAll(group.lineName!.fi, 'Palvelu').replaceAll(group.id, '')
  }))
  assert.equal(pages.length, 2)
  assert.equal(pages[0], pages[1])
})

test('what everybody sees before: the day to come with its stops, its web twin once it is asked, and a calendar file; of a day without a promise nothing', async () => {
  const app = testApp(database)
  const coming = await app.get(to('feedbackDay', 'fi', { day: comingId }))
  assert.match(coming.text, /Satamatalo/)
  const calendar = await app.get(to('feedbackDayCalendar', 'fi', { day: comingId }))
  assert.equal(calendar.text.match(/BEGIN:VEVENT/g)?.length, 2)
  assert.equal((await app.get(to('feedbackDayCalendar', 'fi', { day: heldId }))).status, 404)
  assert.equal((await app.get(to('feedbackDayFile', 'fi', { day: comingId }, { form: 'pdf' }))).status, 404)
  assert.equal((await app.get(to('feedbackDay', 'fi', { day: plannedId }))).status, 404)
  const list = (await app.get(to('feedbackDays', 'fi'))).text
  assert.ok(list.indexOf(comingId) < list.indexOf(heldId))
  // Of one that goes on, nobody is sent to where it was yesterday.
  const { id: onId } = (await listDays(database.db, { size: 100, page: 1 })).find(({ name }) => name.fi === todaysDay.name.fi)!
  const pages = [list, (await app.get(to('feedbackDay', 'fi', { day: onId }))).text, (await app.get(to('feedbackDayCalendar', 'fi', { day: onId }))).text]
  assert.deepEqual(pages.map((text) => [text.includes(todaysDay.hall.fi), text.includes(nextDay.library.fi)]), pages.map(() => [false, true]))
})

test('once its last stop is past a day is not to come any more, though nobody has closed it; and a report that is late says so', async () => {
  const app = testApp(database)
  const { lastOn, roundId } = (await findDay(database.db, comingId))!
  const { results_by_on: by } = await database.db.selectFrom('survey_round').select('results_by_on').where('id', '=', roundId!).executeTakeFirstOrThrow()
  const words = texts.fi.dayReport
  const at = async (day: string) => {
    database.setNow(new Date(`${day}T09:00:00Z`))
    const [page, list] = [(await app.get(to('feedbackDay', 'fi', { day: comingId }))).text, (await app.get(to('feedbackDays', 'fi'))).text]
    return [page.includes(words.day.calendar), page.includes(words.day.notYet.split('{')[0]!), page.includes(words.day.late.split('{')[0]!), list.indexOf(comingId) < list.indexOf(words.list.made)]
  }
  assert.deepEqual([await at(lastOn!), await at(daysAfter(lastOn!, 1)), await at(daysAfter(by, 1))], [[true, false, false, true], [false, true, false, false], [false, false, true, false]])
  database.setNow(wednesday)
})
