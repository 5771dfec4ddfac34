// What the rounds of a survey are compared by, point by point: what is shown, what is a gap, and what is said of a change.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { comparedRound, gave } from '../../../test/compared.ts'
import { option, question } from '../../../test/surveys.ts'
import { texts } from '../../text/texts.ts'
import type { Question } from '../question.ts'
import { clientFeedback } from '../ready/client-feedback.ts'
import { marksOf } from './marks.ts'
import { seriesOf, type Point } from './series.ts'
import { pointText } from './shown-number.ts'
import { thingsOf, type ComparedRound } from './things.ts'

const heard = question('heard', 'agree', { theme: 'encounter' })
const seen = question('seen', 'agree', { theme: 'encounter' })
const again = question('again', 'recommend')
const more = question('more', 'long')
const one = (rounds: ComparedRound[], key: string, survey = 'ours') => seriesOf(thingsOf(rounds, survey).things.find((thing) => thing.key === key)!, rounds)
const states = (points: Point[]) => points.map(({ is }) => is)
const enough = gave({ heard: { 5: 20, 2: 20 } })

test('questions that one number sums up are compared; words, choices and what was asked once are told apart, with why', () => {
  const way = question('way', 'one', { options: [option('phone'), option('visit')] })
  const felt = question('felt', 'smileys')
  const rounds = [comparedRound(1, { questions: [heard, again, way, more, felt], answers: enough }), comparedRound(3, { questions: [again, heard, way, more, seen], answers: enough })]
  const { things, alone } = thingsOf(rounds, 'ours')
  assert.deepEqual(things.map(({ key }) => key), ['q.again', 'q.heard'], 'the index first')
  assert.deepEqual(alone.map(({ question: { id }, why }) => [id, why]), [['way', 'no-number'], ['more', 'no-number'], ['seen', 'once'], ['felt', 'once']])
  assert.deepEqual(alone.at(-1)!.rounds, [rounds[0]])
})

test('a round in which it was not asked, or otherwise, is no point, and neither is the one after it compared with it', () => {
  const here = comparedRound(1, { questions: [heard], answers: enough })
  const without = comparedRound(2, { questions: [again], answers: gave({ again: { 9: 30 } }) })
  const hung = { ...heard, onlyIf: { question: 'again', is: ['0'] } }
  const rounds = [here, without, comparedRound(3, { questions: [again, hung], answers: enough }), comparedRound(4, { questions: [heard], answers: enough }), comparedRound(5, { questions: [heard], answers: enough })]
  const { points } = one(rounds, 'q.heard')
  const [, , third, fourth] = points
  assert.deepEqual(states(points), ['shown', 'not-asked', 'other', 'shown', 'shown'])
  assert.equal(third?.is === 'other' && third.why, 'asked-of')
  assert.equal(fourth?.is === 'shown' && fourth.since!.from, here, 'the last that is the same')
})

test('whom a question is asked of is another matter too where what it hangs on has become another question', () => {
  const hung = { ...heard, onlyIf: { question: 'way', is: ['phone'] } }
  const way = (...ids: string[]) => question('way', 'one', { options: ids.map((id) => option(id)) })
  const rounds = [comparedRound(1, { questions: [way('phone', 'visit'), hung], answers: enough }), comparedRound(2, { questions: [way('phone', 'letter'), hung], answers: enough })]
  assert.deepEqual(thingsOf(rounds, 'ours').alone.map(({ question: { id }, why }) => [id, why]), [['way', 'no-number'], ['heard', 'asked-of']])
})

test('of a place with too few there is a gap, the same as of one with nothing', () => {
  const few = comparedRound(2, { questions: [heard], answers: gave({ heard: { 5: 4 } }) })
  const rounds = (second: ComparedRound) => [comparedRound(1, { questions: [heard], answers: enough }), second, comparedRound(3, { questions: [heard], answers: enough })]
  const none = comparedRound(2, { questions: [heard], answers: [] })
  const nowhere = { ...none, groupId: null, figures: null }
  const unsure = comparedRound(2, { questions: [heard], answers: gave({ heard: { 'cannot-say': 16, 5: 4 } }) })
  for (const second of [few, none, nowhere, unsure]) {
    const { points } = one(rounds(second), 'q.heard')
    assert.deepEqual(Object.keys(points[1]!).sort(), ['is', 'round'])
    assert.deepEqual(states(points), ['shown', 'gap', 'shown'])
  }
})

test('a change is more than chance, or could be chance, or there are too few to compare', () => {
  const verdict = (before: Record<string, number>, after: Record<string, number>) => {
    const point = one([comparedRound(1, { questions: [heard], answers: gave({ heard: before }) }), comparedRound(2, { questions: [heard], answers: gave({ heard: after }) })], 'q.heard').points[1]!
    return point.is === 'shown' ? point.since : null
  }
  assert.equal(verdict({ 5: 40, 1: 10 }, { 5: 15, 1: 35 })!.verdict, 'more')
  assert.equal(verdict({ 5: 26, 1: 24 }, { 5: 24, 1: 26 })!.verdict, 'chance')
  const few = verdict({ 5: 40, 1: 10 }, { 1: 17, 2: 2 })!
  assert.deepEqual([few.verdict, few.change, few.mean], ['few', null, null], 'under twenty nothing is compared, however far apart')
  assert.equal(verdict({ 5: 40, 'cannot-say': 90 }, { 1: 12, 'cannot-say': 90 })!.verdict, 'few', '"cannot say" makes no twenty')
})

test('an index and faces are compared, and have no mean', () => {
  const felt = question('felt', 'smileys')
  const rounds = [comparedRound(1, { questions: [again, felt], answers: gave({ again: { 10: 20, 8: 10, 3: 10 }, felt: { good: 30, bad: 10 } }) }), comparedRound(2, { questions: [again, felt], answers: gave({ again: { 10: 5, 3: 35 }, felt: { good: 10, middle: 20, bad: 10 } }) })]
  const [, index] = one(rounds, 'q.again').points
  assert.ok(index?.is === 'shown')
  assert.deepEqual([index.value.value, index.mean, index.since!.mean, index.since!.verdict], [-0.75, null, null, 'more'])
  const [, faces] = one(rounds, 'q.felt').points
  assert.ok(faces?.is === 'shown' && faces.value.value === 0.25 && faces.part === 10)
})

test('a question in better words is compared, with each wording and when it was asked so', () => {
  const better: Question = { ...heard, text: { ...heard.text, fi: 'Minua kuunneltiin.' } }
  const rounds = [1, 2, 3].map((n) => comparedRound(n, { questions: [n === 3 ? better : heard], answers: enough }))
  const { points, wordings } = one(rounds, 'q.heard')
  assert.deepEqual(points.map((point) => point.is === 'shown' && point.reworded), [false, false, true])
  assert.deepEqual(wordings.map(({ language, of, variants }) => [language, of, variants.map(({ text, rounds: all }) => [text, all.length])]), [['fi', 'text', [['Kysymys heard', 2], ['Minua kuunneltiin.', 1]]]])
})

test('a theme is the mean of its statements of the newest round, and none where one of them is not shown', () => {
  const both = (n: number, heardOnes: number, seenOnes: Record<string, number>) => comparedRound(n, { questions: [heard, seen], answers: gave({ heard: { 5: heardOnes, 1: 40 - heardOnes }, seen: seenOnes }) })
  const { points, thing } = one([both(1, 20, { 5: 30, 1: 10 }), both(2, 30, { 5: 4 }), both(3, 10, { 5: 28, 4: 2 })], 'theme.encounter')
  assert.deepEqual(thing.questions.map(({ id }) => id), ['heard', 'seen'])
  assert.deepEqual(states(points), ['shown', 'gap', 'shown'])
  const [first, , last] = points
  assert.ok(first?.is === 'shown' && first.value.value === 0.625 && first.said === 40)
  assert.ok(last?.is === 'shown' && last.said === 30, 'of whichever the fewest said what they think')
})

test('of fewer than twenty no share is told: so many of so many, and of several statements together not even that; an index and a share of twenty are', () => {
  const told = (key: string, count: number) => {
    const rounds = [1, 2].map((n) => comparedRound(n, { questions: [heard, seen, again], answers: gave({ heard: { 5: count - 2, 4: 2 }, seen: { 5: count - 2, 4: 2 }, again: { 10: count - 2, 9: 2 } }) }))
    const { points: [point], thing } = one(rounds, key)
    return point?.is === 'shown' ? pointText(thing.kind, point, texts.en, 'en') : null
  }
  assert.deepEqual(['q.heard', 'theme.encounter', 'q.again'].map((key) => told(key, 19)), ['19/19', texts.en.surveyCompared.under, '100'])
  assert.deepEqual(['q.heard', 'theme.encounter', 'q.again'].map((key) => told(key, 20)), ['100%', '100%', '100'])
})

test('the national questions are compared over surveys in the words that they have in common, and never by what another survey asks besides', () => {
  const { questions } = clientFeedback
  const own = questions.map((each) => (each.id === 'felt-safe' ? { ...each, text: { fi: 'Pysäköinti oli helppoa.', sv: 'Det var lätt att parkera.', en: 'Parking was easy.' } } : each))
  const answers = gave({ 'felt-safe': { 5: 30 }, 'got-help': { 5: 20, 2: 10 } })
  const rounds = [comparedRound(1, { of: 'theirs', questions: [...own, seen], answers }), comparedRound(2, { of: 'ours', questions, answers })]
  const { things, alone } = thingsOf(rounds, 'ours')
  assert.ok(things.some(({ key }) => key === 'q.got-help') && !things.some(({ key }) => ['q.felt-safe', 'q.seen'].includes(key)))
  assert.deepEqual(alone.find(({ question: { id } }) => id === 'felt-safe')!.why, 'words')
  assert.ok(!alone.some(({ question: { id } }) => id === 'seen'))
  assert.equal(thingsOf([rounds[0]!, comparedRound(2, { of: 'theirs', questions, answers })], 'theirs').things.some(({ key }) => key === 'q.felt-safe'), true, 'within one survey somebody said that it asks the same')
})

test('what followed stands on its day, in the order of time, each with a letter', () => {
  const [first, second] = [1, 4].map((n) => comparedRound(n, { questions: [heard], answers: enough, round: { followed: { fi: `Kerran ${n} jälkeen.` }, followedOn: n === 1 ? '2026-03-02' : '2026-06-01' } })) as [ComparedRound, ComparedRound]
  const marks = marksOf([first, second], new Map([[first.round.id, [{ id: 'x', title: { fi: 'Puhelin' }, doneOn: '2026-05-01' }]]]))
  assert.deepEqual(marks.map(({ letter, on, what, round }) => [letter, on, what, round === first]), [['A', '2026-03-02', 'told', true], ['B', '2026-05-01', 'done', true], ['C', '2026-06-01', 'told', false]])
})
