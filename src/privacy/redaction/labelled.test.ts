// How much is found of what was marked by hand, and how much of what is found was marked: with Voikko and without, of the texts that the
// rules were made with and of those that they had not seen. The numbers in docs/privacy.md are those that this prints.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { commonNames, labelled, rarePlaces, staffNames, type Part } from '../../../test/redaction/labelled.ts'
import { precision, recall, scores, table, type Group, type Score } from '../../../test/redaction/score.ts'
import { voikkoTags, withVoikko } from '../../../test/voikko.ts'
import { find } from './find.ts'
import type { NameTags } from './name-tags.ts'
import { redact } from './redact.ts'

const scored = (part: Part, nameTags: NameTags | null): Map<Group, Score> =>
  new Map(scores(labelled(part), ({ text, language }) => find(text, { language, staffNames, rarePlaces, commonNames, nameTags })).map((score) => [score.group, score]))

const tell = (title: string, all: Map<Group, Score>) => console.log(`\n${title}\n${table([...all.values()])}`)
const byShape = ['personal-code', 'phone', 'email', 'iban', 'plate'] as const

test('the texts are enough, and in a third of them there is nothing to find', () => {
  const all = [...labelled('tuned'), ...labelled('held-out')]
  const of = (language: string) => all.filter((one) => one.language === language).length
  assert.ok(of('fi') >= 200 && of('sv') >= 60 && of('en') >= 40)
  assert.ok(labelled('tuned').length >= 330)
  for (const part of ['tuned', 'held-out'] as const) assert.ok(labelled(part).filter(({ spans }) => !spans.length).length * 3 >= labelled(part).length, part)
  assert.equal(new Set(all.map(({ text }) => text)).size, all.length)
  // Numbers from 900 on are nobody's.
  for (const { text, spans } of all) for (const { kind, from, to } of spans) if (kind === 'personal-code') assert.match(text.slice(from, to).replace(/\s/g, ''), /^\d{6}[-+A-Y–]9\d\d./i, text)
})

test('without a dictionary, what has a shape is found, and most names are', () => {
  const [tuned, unseen] = [scored('tuned', null), scored('held-out', null)]
  tell('own lists and rules', tuned)
  tell('own lists and rules, texts not seen before', unseen)
  for (const part of [tuned, unseen]) {
    for (const group of byShape) assert.ok(recall(part.get(group)!) >= 0.98, `${group}: ${part.get(group)!.missed.join('\n')}`)
    assert.ok(recall(part.get('name')!) >= 0.95, part.get('name')!.missed.join('\n'))
    for (const score of part.values()) assert.ok(precision(score) >= 0.95, `${score.group}: ${score.wrong.join('\n')}`)
  }
  for (const group of ['address', 'date', 'place'] as const) assert.ok(recall(tuned.get(group)!) >= 0.95)
})

test('with Voikko at least nine of ten names are found', withVoikko, async () => {
  const tags = await voikkoTags()
  const [tuned, unseen] = [scored('tuned', tags), scored('held-out', tags)]
  tell('with Voikko', tuned)
  tell('with Voikko, texts not seen before', unseen)
  for (const part of [tuned, unseen]) {
    for (const group of byShape) assert.ok(recall(part.get(group)!) >= 0.98, `${group}: ${part.get(group)!.missed.join('\n')}`)
    assert.ok(recall(part.get('name')!) >= 0.95, part.get('name')!.missed.join('\n'))
    for (const score of part.values()) assert.ok(precision(score) >= 0.95, `${score.group}: ${score.wrong.join('\n')}`)
  }
})

test('of a text from which all that was found has been taken away, nothing more is found', () => {
  for (const { text, language } of [...labelled('tuned'), ...labelled('held-out')]) {
    const redacted = redact(text, { decisions: find(text, { language, staffNames, rarePlaces, commonNames }).map((one) => ({ ...one, goes: true })), language })
    assert.deepEqual(find(redacted, { language, staffNames, rarePlaces, commonNames }).map(({ from, to }) => redacted.slice(from, to)), [], redacted)
  }
})
