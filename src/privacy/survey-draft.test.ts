// What is kept for later opens with its words, in whatever way they are typed, and with nothing else.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeKeys, newKeyFile } from './keys.ts'
import { draftCodeFor, draftKey, draftWords, openDraft, readDraftCode, sealDraft } from './survey-draft.ts'
import { issueFormToken, readFormToken } from './form-token.ts'

const keys = makeKeys(newKeyFile())
const now = new Date('2026-09-16T09:00:00Z')
const code = () => draftCodeFor(keys, readFormToken(keys, issueFormToken(keys, now), now)!)

test('four words, in any language and however they are typed, are the same code', () => {
  const one = code()
  for (const language of ['fi', 'sv', 'en'] as const) {
    const words = draftWords(one, language)
    assert.equal(words.length, 4)
    for (const typed of [words.join(' '), words.join('-').toUpperCase(), ` ${words.join(',\n')}. `]) assert.equal(readDraftCode(typed), one)
    assert.equal(readDraftCode(words.slice(1).join(' ')), null, 'three words are a slip’s')
    assert.equal(readDraftCode([...words, words[0]].join(' ')), null)
  }
  for (const typed of ['', 'x', 'aivan neljä outoa sanaa', '\u0000']) assert.equal(readDraftCode(typed), null)
})

test('the same form has the same words, another has others', () => {
  const token = readFormToken(keys, issueFormToken(keys, now), now)!
  assert.equal(draftCodeFor(keys, token), draftCodeFor(keys, token))
  assert.notEqual(code(), code())
})

test('what was sealed opens with its words alone, and not with those of another or under another key file', async () => {
  const one = code()
  const own = await draftKey(keys, one)
  const sealed = sealDraft(own, 'a-more=Sanat')
  assert.equal(openDraft(await draftKey(keys, one), sealed), 'a-more=Sanat')
  const other = await draftKey(keys, code())
  assert.throws(() => openDraft(other, sealed))
  assert.throws(() => openDraft({ ...own, lookup: other.lookup }, sealed), 'nor in the place of another')
  const elsewhere = await draftKey(makeKeys(newKeyFile()), one)
  assert.ok(!elsewhere.lookup.equals(own.lookup))
  assert.throws(() => openDraft(elsewhere, sealed))
})
