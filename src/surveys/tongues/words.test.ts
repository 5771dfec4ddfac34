// What has to be put into a language, what is missing of it, and what a translator's file takes along and brings back.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { anyCharacter } from '../../../test/any-character.ts'
import { option, question } from '../../../test/surveys.ts'
import { clean } from '../../web/form.ts'
import { asFile, readFile } from './translator.ts'
import { directionOf, isTongue, ownName, tongueName, tongues } from './tongue.ts'
import { keyOf, lacking, sourcesOf, wordsFor, type Source } from './words.ts'
import { languageTag } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'

const promise = { purpose: { fi: 'Parannamme vastaanottoa.' }, goneThrough: { fi: 'Tiimissä.' }, invests: { fi: 'Aikaa.' } }
const survey = { name: { fi: 'Miten meni?' }, about: { fi: 'Kysymme kaikilta.' } }
const questions = [question('heard'), question('way', 'one', { options: [option('a'), option('b')], help: { fi: 'Valitse yksi.' }, prompt: { fi: 'Voit kertoa lisää.' } }), question('felt', 'smileys'), question('again', 'recommend'), question('more', 'long')]
const sources = sourcesOf(survey, questions, [promise])
const all = (of: readonly Source[] = sources, tag = 'ar') => new Map(of.map((one) => [keyOf(one), `${tag} ${one.place}`]))

test('every further language has a tag that is one, a name of its own and one in each of ours', () => {
  for (const tag of tongues) {
    assert.equal(Intl.getCanonicalLocales(tag)[0], tag)
    if (!/simple/.test(tag)) assert.equal(languageTag(tag), tag)
    assert.match(tag, /^[a-z]{2,3}(-[A-Za-z]{2,8})?$/)
    for (const language of ['fi', 'sv', 'en'] as const) assert.notEqual(tongueName(tag, texts[language], language), tag, `${tag} in ${language}`)
    assert.equal(directionOf(tag) === 'rtl', /\p{Script=Arabic}/u.test(ownName(tag)), tag)
  }
  for (const none of ['fi', 'sv', 'en', 'xx', '', 'toString', 'AR']) assert.ok(!isTongue(none), none)
})

test('all that whoever answers reads is asked for: name, about, promise, questions, help, choices, and the steps of the scales that are used', () => {
  const places = sources.map(({ place }) => place)
  for (const place of ['name', 'about', 'purpose', 'gone-through', 'invests', 'q.heard.text', 'q.way.text', 'q.way.help', 'q.way.prompt', 'q.way.o.a', 'q.way.o.b', 'scale.agree.5', 'scale.agree.cannot-say', 'scale.recommend.least', 'scale.smileys.bad']) assert.ok(places.includes(place), place)
  assert.ok(!sourcesOf(survey, [question('more', 'long')], []).some(({ place }) => /^scale|purpose/.test(place)))
  assert.equal(new Set(sources.map(keyOf)).size, sources.length)
})

test('nothing is missing once all is there; what may be added aloud is not needed, anything else is', () => {
  assert.deepEqual(lacking(sources, all()), [])
  for (const one of sources) {
    const stored = all()
    stored.delete(keyOf(one))
    assert.deepEqual(lacking(sources, stored).map(({ place }) => place), one.part === 'prompt' ? [] : [one.place])
  }
})

test('a translation holds for the Finnish that it was made from: other words and it is missing, the same again and it is there', () => {
  const stored = all()
  const other = questions.with(0, question('heard', 'agree', { text: { fi: 'Minua kuunneltiin.' } }))
  assert.deepEqual(lacking(sourcesOf(survey, other, [promise]), stored).map(({ place }) => place), ['q.heard.text'])
  const inEnglish = questions.with(0, question('heard', 'agree', { text: { ...questions[0]!.text, en: 'They listened.' } }))
  assert.deepEqual(lacking(sourcesOf(survey, inEnglish, [promise]), stored), [])
  assert.deepEqual(lacking(sourcesOf(survey, questions, [{ ...promise, invests: { fi: 'Rahaa.' } }]), stored).map(({ place }) => place), ['invests'])
})

test('two rounds that promise in other words are both asked for, those that promise in the same words once', () => {
  const two = sourcesOf(survey, questions, [promise, { ...promise, purpose: { fi: 'Muuta.' } }])
  assert.deepEqual(two.filter(({ section }) => section === 'promise').map(({ text }) => text.fi), ['Parannamme vastaanottoa.', 'Tiimissä.', 'Aikaa.', 'Muuta.'])
  assert.equal(wordsFor(sources, all())['purpose'], 'ar purpose')
})

const file = (stored: ReadonlyMap<string, string> = new Map(), tag: 'ar' | 'fi-simple' = 'ar') => asFile(tag, sources, stored, { what: ({ part }) => part, head: 'missä' })
const back = (text: string, stored: ReadonlyMap<string, string> = new Map(), tag: 'ar' | 'fi-simple' = 'ar') => readFile(clean(text), tag, sources, stored)

test('whatever a translator writes comes back as it was written, and changes what it was written for', () => {
  fc.assert(fc.property(fc.array(fc.string({ unit: anyCharacter, minLength: 1, maxLength: 60 }), { minLength: sources.length, maxLength: sources.length }), (given) => {
    const stored = new Map(sources.map((one, at) => [keyOf(one), clean(given[at]!).replace(/\s+/g, ' ').trim()] as const).filter(([, words]) => /\p{L}/u.test(words) && !words.startsWith("'")))
    const came = back(file(stored))
    assert.ok(came.ok)
    assert.deepEqual(new Map(came.changes.map(({ source, words }) => [keyOf(source), words.replace(/\s+/g, ' ')])), stored)
    const same = back(file(stored), stored)
    assert.ok(same.ok && !same.changes.length && same.same === stored.size)
  }), { numRuns: 100 })
})

test('a cell that a spreadsheet would run is text on the way out, and what it was on the way back', () => {
  const stored = new Map([[keyOf(sources[0]!), '=1+1 سؤال']])
  assert.ok(file(stored).includes("'=1+1"))
  const came = back(file(stored))
  assert.ok(came.ok && came.changes[0]!.words === '=1+1 سؤال')
})

test('with semicolons or tabs, columns in another order and rows left out it is read all the same', () => {
  const rows = [['suomi', 'العربية (ar)', 'id'], ['Miten meni?', 'كيف كان؟', 'name'], ['Aikaa.', '', 'invests']]
  for (const delimiter of [';', '\t', ',']) {
    const came = back(rows.map((row) => row.join(delimiter)).join('\r\n'))
    assert.ok(came.ok && came.changes.length === 1 && came.changes[0]!.words === 'كيف كان؟' && !came.unread.length)
  }
})

test('a row that cannot be taken is told with its number and why, and the others are taken', () => {
  const line = (...cells: string[]) => cells.map((cell) => `"${cell}"`).join(',')
  const came = back([
    line('id', 'suomi', 'العربية (ar)'), line('name', 'Miten meni?', 'كيف كان؟'), line('name', 'Miten meni?', 'مرة أخرى'), line('q.gone.text', 'Poissa', 'غائب'), line('about', 'Toinen teksti', 'نص'),
    line('invests', 'Aikaa.', 'ا'.repeat(601)), line('purpose', 'Parannamme vastaanottoa.', '?????? ???'), line('gone-through', 'Tiimissä.', 'Tiimissä.'), line('q.more.text', 'Kysymys more', 'Question more'),
  ].join('\n'))
  assert.ok(came.ok)
  assert.deepEqual(came.changes.map(({ source }) => source.place), ['name', 'gone-through'])
  assert.deepEqual(came.unread.map(({ row, why }) => [row, why]), [[3, 'twice'], [4, 'unknown'], [5, 'finnish'], [6, 'long'], [7, 'letters'], [9, 'untranslated']])
  for (const [text, why] of [['', 'columns'], ['id,suomi\n', 'columns'], ['id,suomi,русский (ru)\nname,x,y', 'columns'], ['id,suomi,x (ar)', 'noRows'], ['id,suomi,x (ar)\n"name,x', 'notCsv']] as const) {
    const failed = back(text)
    assert.deepEqual(failed.ok ? 'ok' : failed.why, why, text)
  }
})

test('easy Finnish may be the Finnish that is there already', () => {
  const came = back('id,suomi,selkosuomi (fi-simple)\npurpose,Parannamme vastaanottoa.,Parannamme vastaanottoa.', new Map(), 'fi-simple')
  assert.ok(came.ok && came.changes.length === 1)
})
