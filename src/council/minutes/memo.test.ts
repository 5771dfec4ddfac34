// The memo of a meeting as a document: a whole one, entered as it was written, has the structure of the original on every way out.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { inflateRawSync } from 'node:zlib'
import { aPanel } from '../../../test/council.ts'
import { enterMeeting, meetingSections, perspective } from '../../../test/council-memo.ts'
import { world } from '../../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../../test/database.ts'
import { filesIn } from '../../../test/zip.ts'
import { findMeeting } from '../meetings.sql.ts'
import { findPanel } from '../panels.sql.ts'
import { memoFile } from './file.ts'
import { linesOf, memoOf, wordsOfMemo, type Memo, type MemoSource } from './memo.ts'
import { undecided } from './look.ts'
import { sourceOf } from './publish.ts'

const folder = mkdtempSync(join(tmpdir(), 'memo-'))
const hasPoppler = (() => { try { execFileSync('pdftotext', ['-v'], { stdio: 'ignore' }); return true } catch { return false } })()
let database: TestDatabase
let source: MemoSource
let memo: Memo

before(async () => {
  database = await testDatabase()
  const { db, context: { keys } } = database
  const { coordinatorId: by } = await world(db)
  const { id } = await aPanel(db, { by })
  const { meetingId } = await enterMeeting(db, keys, id, { by })
  source = await sourceOf(db, keys, (await findPanel(db, id, '2018-09-21'))!, (await findMeeting(db, id, meetingId))!)
  memo = memoOf(source, undecided(linesOf(source)))
})
after(async () => {
  rmSync(folder, { recursive: true })
  await database.close()
})

const copy = () => ({ memo, organisation: 'Koivurannan kaupunki', release: { number: 1, publishedOn: '2018-09-21', register: 'KOI/123/2018' } })
/** As the original: sections with their sub-headings and how many points each has. */
const structure = [
  ['Kertausta viime tapaamisesta', 0, 0, [8, 2]], ['Teema: Palautteen kerääminen ja antaminen', 4, 0, [7, 5, 7, 21]], ['Ehdotukset syksyn tapaamisten päivämääriksi', 0, 4, []],
  ['Muut esille tulevat asiat', 0, 2, []], ['Loppukierros: Mitä jäi mieleen tästä kerrasta?', 0, 13, []],
]
const bullets = 8 + 2 + 4 + 7 + 5 + 7 + 21 + 4 + 2 + 13

test('it has the head, the numbered sections, the sub-headings and as many points as the original; opening and agenda stand in its head', () => {
  assert.equal(memo.title, 'Asiakasraadin kokous, 3. tapaaminen')
  assert.deepEqual(memo.head.map(({ term, words }) => `${term}: ${words}`), ['Aika: keskiviikko 13.6.2018 klo 14.00–16.00', 'Paikka: Kansalaistoiminnan keskus', 'Puheenjohtaja: Palveluohjaaja', 'Sihteeri: Sosiaalityöntekijä', 'Läsnä: 4 raatilaista'])
  assert.deepEqual(memo.sections.map(({ title, questions, points, parts }) => [title, questions.length, points.length, parts.map((part) => part.points.length)]), structure)
  assert.deepEqual(memo.sections.map(({ number }) => number), [1, 2, 3, 4, 5])
  assert.deepEqual(memo.sections[0]!.parts.map(({ title }) => title), ['Mitä ajatuksia viime kerran keskustelusta jäi', 'Terveiset sosiaalipalveluiden yksikköpalaverista'])
  assert.equal(memo.sections[1]!.asked, 'Teemaa lähestyttiin seuraavien apukysymysten kautta:')
  assert.equal(memo.sections[2]!.points[0], 'torstai 20.9.2018: miehet sosiaalipalveluiden käyttäjinä, miesten hyvinvoinnin edistäminen sosiaalipalveluiden keinoin')
  assert.match(memo.sections[2]!.points[3]!, /^Päivä on auki: Koonti/)
  assert.equal(memo.sections[2]!.last, perspective)
  assert.equal(memo.end, 'Muistion kirjasi Sosiaalityöntekijä')
})

test('what is decided of a line is in the memo and nowhere else: other words, or none, and how many points were left out', () => {
  const [first, second] = source.points.filter(({ sectionId }) => sectionId === source.sections.at(-1)!.id)
  const edited = memoOf(source, { changed: { [`point-${first!.id}`]: 'Toisin sanoin', chair: 'Puheenjohtajana vetäjä' }, out: [`point-${second!.id}`] })
  assert.deepEqual(edited.sections.at(-1)!.points.slice(0, 2), ['Toisin sanoin', 'Asioita tulee mietittyä monesta eri näkökulmasta'])
  assert.equal(edited.leftOut, 1)
  assert.ok(edited.head.some(({ words }) => words === 'Puheenjohtajana vetäjä'))
  assert.ok(!wordsOfMemo(edited).includes(second!.words) && wordsOfMemo(memo).includes(second!.words))
})

test('dates that somebody wrote stand as they were written, and none by themselves beside them', () => {
  const dates = source.sections.find(({ kind }) => kind === 'dates')!
  const written = memoOf({ ...source, points: [...source.points, { ...source.points[0]!, id: 'own', sectionId: dates.id, headingId: null, words: 'Joulukuu on auki' }] }, { changed: {}, out: [] })
  assert.deepEqual(written.sections[2]!.points, ['Joulukuu on auki'])
})

test('the PDF is tagged and in the language of the council, and says all of it in the same order, with the number of its page', async () => {
  const pdf = (await memoFile(copy(), 'pdf', wednesday))!
  const bytes = (pdf.body as Buffer).toString('latin1')
  for (const said of ['/StructTreeRoot', '/Marked true', '/Lang (fi)', '<pdfuaid:part>1</pdfuaid:part>', '/S /H1']) assert.ok(bytes.includes(said), said)
  assert.equal(bytes.match(/\/S \/LI\b/g)?.length, bullets)
  assert.equal(bytes.match(/\/S \/H2\b/g)?.length, 5)
  assert.equal(bytes.match(/\/S \/H3\b/g)?.length, 6)
  if (!hasPoppler) return
  const file = join(folder, 'memo.pdf')
  writeFileSync(file, pdf.body)
  const text = execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' }).replace(/\u00ad|-\n/g, '').replace(/\s+/g, ' ')
  const order = ['1 (', memo.title, 'Muistio', 'Läsnä: 4 raatilaista', ...memo.sections.map(({ number, title }) => `${number}. ${title}`), 'Muistion kirjasi Sosiaalityöntekijä', 'Diaarinumero KOI/123/2018']
  let at = 0
  for (const said of order) { const found = text.indexOf(said, at); assert.ok(found >= at, said); at = found }
})

test('the document to be edited has real headings and lists, its title and its language', async () => {
  const { body, name } = (await memoFile(copy(), 'docx', wednesday))!
  assert.equal(name, 'muistio-2018-06-13.docx')
  const files = filesIn(body as Buffer, inflateRawSync)
  const xml = files.get('word/document.xml')!.toString('utf8')
  const count = (style: string) => xml.split(`<w:pStyle w:val="${style}"/>`).length - 1
  assert.deepEqual([count('Heading1'), count('Heading2'), count('Heading3'), count('ListBullet')], [1, 5, 6, bullets])
  const said = (text: string) => text.replaceAll('&amp;', '&').replaceAll('&quot;', '"')
  for (const section of meetingSections) for (const { points } of section.headings ?? []) for (const words of points) assert.ok(said(xml).includes(words), words)
  assert.ok(files.get('word/styles.xml')!.toString('utf8').includes('w:lang w:val="fi-FI"') && files.get('docProps/core.xml')!.toString('utf8').includes(`<dc:title>${memo.title}</dc:title>`))
  for (const part of ['PAGE', 'NUMPAGES']) assert.ok(files.get('word/header1.xml')!.toString('utf8').includes(` ${part} `))
  // Everything that is named is there, and everything that is there is named.
  const types = files.get('[Content_Types].xml')!.toString('utf8')
  for (const path of files.keys()) if (/^(word|docProps)\/[a-z0-9]+\.xml$/.test(path)) assert.ok(types.includes(`PartName="/${path}"`), path)
  for (const [, target] of files.get('word/_rels/document.xml.rels')!.toString('utf8').matchAll(/Target="([^"]+)"/g)) assert.ok(files.has(`word/${target}`), target)
})

test('whatever somebody wrote, it stands in the files as words', async () => {
  const hostile = '#panic("a") *b* </w:t><w:p/> & "\u0000" 🎉 ]]>'
  const odd = { ...copy(), memo: { ...memo, title: hostile, sections: [{ ...memo.sections[4]!, points: [hostile, 'q'.repeat(300)] }] } }
  const pdf = (await memoFile(odd, 'pdf', wednesday))!
  if (hasPoppler) {
    const file = join(folder, 'odd.pdf')
    writeFileSync(file, pdf.body)
    // A word that is longer than a line goes on on the next, and is not cut off at the edge of the paper.
    const lines = execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' }).split('\n').map((line) => line.split('q').length - 1)
    assert.ok(lines.reduce((sum, one) => sum + one, 0) === 300 && Math.max(...lines) < 120, lines.filter(Boolean).join())
  }
  const xml = filesIn((await memoFile(odd, 'docx', wednesday))!.body as Buffer, inflateRawSync).get('word/document.xml')!.toString('utf8')
  assert.ok(xml.includes('&lt;/w:t&gt;&lt;w:p/&gt; &amp; &quot;') && !xml.includes('\u0000'))
})
