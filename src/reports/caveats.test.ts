import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { languages } from '../text/language.ts'
import { texts } from '../text/texts.ts'
import { caveatsIn } from './caveats-in.ts'
import { caveatsOf, type Facts } from './caveats.ts'
import { daySentences } from './day-sentences.ts'
import { toldBefore, type Shown } from './disclosure/publishable.ts'
import { responseRate } from './response-rate.ts'

const told = (count: number): Shown => toldBefore(count)
const of = (facts: Partial<Facts>) => caveatsOf({ came: told(100), fewest: 5, ...facts })
const named = (facts: Partial<Facts>) => of(facts).map(({ sentence, names }) => (names ? `${sentence} ${names.join()}` : sentence))
const always = ['notASample', 'speaksForGivers']

test('that it is no sample is always said, and that nothing can be concluded where nothing is shown', () => {
  assert.deepEqual(named({}), always)
  assert.deepEqual(named({ came: null, lines: [{ name: 'a', came: null }], channels: [{ name: 'web', came: told(90) }] }), ['nothing', 'notASample'])
})

test('lines come first: those with few, those that are not shown, and those with little for their clients', () => {
  const lines = [{ name: 'a', came: told(60) }, { name: 'b', came: told(9), isUnder: true }, { name: 'c', came: null }, { name: 'd', came: null, few: true }, { name: 'e', came: told(30), hasClients: false }]
  assert.deepEqual(named({ lines }), ['linesFew d', 'linesHidden c', 'linesUnder b', 'mostlyOne a', 'noClients e', ...always, 'speaksForLines a,e'])
})

test('each limit holds at its edge', () => {
  assert.deepEqual(named({ channels: [{ name: 'web', came: told(80) }, { name: 'phone', came: null }] }), ['oneChannel web', ...always])
  assert.deepEqual(named({ channels: [{ name: 'web', came: told(79) }] }), always)
  assert.deepEqual(named({ languages: [{ name: 'sv', came: told(4) }, { name: 'fi', came: told(5) }, { name: 'en', came: null }] }), ['languageHidden en', 'languageLittle sv', ...always])
  assert.deepEqual(named({ came: told(29) }), ['fewInAll', ...always])
  assert.deepEqual(named({ came: told(30) }), always)
  assert.deepEqual([named({ rate: told(0.49) }), named({ rate: told(0.5) })], [['rateLow', ...always], always])
})

test('no sentence knows a number that is not shown: none, few and hidden for others’ sake are spoken of alike', () => {
  const counts = fc.record({ came: fc.nat({ max: 40 }), lines: fc.array(fc.nat({ max: 12 }), { maxLength: 4 }), languages: fc.array(fc.nat({ max: 12 }), { maxLength: 3 }) })
  const shown = (count: number): Shown => (count < 5 ? null : told(count))
  const sentences = (raw: { came: number; lines: number[]; languages: number[] }) => JSON.stringify(caveatsOf({
    came: shown(raw.came), lines: raw.lines.map((count, n) => ({ name: `l${n}`, came: shown(count) })), languages: raw.languages.map((count, n) => ({ name: `k${n}`, came: shown(count) })), fewest: 5,
  }))
  fc.assert(fc.property(counts, fc.nat({ max: 4 }), (raw, other) => {
    const moved = (count: number): number => (count < 5 ? other : count)
    assert.equal(sentences({ came: moved(raw.came), lines: raw.lines.map(moved), languages: raw.languages.map(moved) }), sentences(raw))
  }))
})

test('in every language each sentence and its rule are whole', () => {
  const lines = [{ name: 'Aa', came: told(25) }, { name: 'Bb', came: told(9), isUnder: true }, { name: 'Cc', came: null }, { name: 'Dd', came: null, few: true }, { name: 'Ee', came: told(30), hasClients: false }]
  const facts: Facts = { came: told(29), lines, channels: [{ name: 'web', came: told(28) }], languages: [{ name: 'sv', came: told(1) }, { name: 'en', came: null }], rate: told(0.4), fewest: 5 }
  for (const language of languages) {
    const { can, cannot, rule } = caveatsIn([...caveatsOf(facts), { sentence: 'nothing', can: false }], { t: texts[language], language })
    assert.equal(can.length + cannot.length, 15)
    for (const text of [...can, ...cannot, rule!]) assert.ok(!/[{}]|undefined|NaN/.test(text) && text.length > 20, text)
  }
  const english = caveatsIn(caveatsOf(facts), { t: texts.en, language: 'en' })
  assert.equal(english.cannot[0], 'These figures say nothing about Dd: fewer than 5 pieces of feedback came from there.')
})

test('how many of those who were asked answered is told after it is over, of enough, and not where nearly each is known to have', () => {
  const rate = (more: Partial<Parameters<typeof responseRate>[0]>) => responseRate({ isClosed: true, asked: 40, answered: told(10), fewest: 5, ...more })
  assert.deepEqual(rate({}), { rate: 0.25, nearlyAll: false })
  for (const none of [{ isClosed: false }, { asked: 19 }, { answered: null }]) assert.deepEqual(rate(none), { rate: null, nearlyAll: false })
  assert.deepEqual([rate({ answered: told(35) }).nearlyAll, rate({ answered: told(36) }), rate({ answered: told(40) })], [false, { rate: null, nearlyAll: true }, { rate: null, nearlyAll: true }])
})

test('a feedback day says what is strong, to develop and divided, where too few answered, and never speaks for all clients', () => {
  const statement = (id: string, answered: number | null, agreeing: number | null, disagreeing: number | null) =>
    ({ id, answered: answered === null ? null : told(answered), agreeing: agreeing === null ? null : told(agreeing), disagreeing: disagreeing === null ? null : told(disagreeing) })
  assert.deepEqual(daySentences({ answered: told(9), statements: [statement('a', 9, 9, 0)], cards: [] }), [{ sentence: 'tooFew' }, { sentence: 'visitorsOnly' }])
  assert.deepEqual(daySentences({ answered: null, statements: [], cards: [] }), daySentences({ answered: told(9), statements: [], cards: [] }))
  const day = daySentences({
    answered: told(60),
    statements: [statement('heard', 50, 40, 5), statement('queue', 60, 10, 40), statement('worker', 60, 25, 25), statement('few', 9, 9, 0), statement('hidden', 30, null, null), statement('plain', 60, 40, 10)],
    cards: [{ id: 'kind', picked: told(30) }, { id: 'busy', picked: told(8) }],
  })
  assert.deepEqual(day, [
    { sentence: 'strength', ids: ['heard'] }, { sentence: 'develop', ids: ['queue'] }, { sentence: 'divided', ids: ['worker'] },
    { sentence: 'most', ids: ['kind'] }, { sentence: 'least', ids: ['busy'] }, { sentence: 'tooFewOf', ids: ['few', 'hidden'] }, { sentence: 'visitorsOnly' },
  ])
  assert.deepEqual(daySentences({ answered: told(60), statements: [statement('plain', 60, 40, 10)], cards: [{ id: 'a', picked: told(6) }, { id: 'b', picked: told(6) }, { id: 'c', picked: null }] }), [{ sentence: 'nothingClear' }, { sentence: 'visitorsOnly' }])
})
