import { createHash } from 'node:crypto'
import { test } from 'node:test'
import assert from 'node:assert/strict'
import { wordsFi } from './words.fi.ts'
import { wordsSv } from './words.sv.ts'
import { wordsEn } from './words.en.ts'

const lists: readonly (readonly [string, readonly string[]])[] = [
  ['Finnish', wordsFi],
  ['Swedish', wordsSv],
  ['English', wordsEn],
]

/** The word with each one of its letters taken out in turn. */
const deletions = (word: string): Set<string> =>
  new Set(Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1)))

/** Whether one insertion, deletion or substitution (or none) turns one word into the other. */
const withinOneEdit = (a: string, b: string): boolean => {
  if (a.length > b.length) return withinOneEdit(b, a)
  if (b.length - a.length > 1) return false
  let at = 0
  while (at < a.length && a[at] === b[at]) at += 1
  return a.length === b.length ? a.slice(at + 1) === b.slice(at + 1) : a.slice(at) === b.slice(at + 1)
}

/** Pairs within one edit: two such words always share a form in which each has lost at most one letter. */
const closePairs = (words: readonly string[]): string[] => {
  const seen = new Map<string, string[]>()
  const pairs = new Set<string>()
  for (const word of words) {
    for (const form of [word, ...deletions(word)]) {
      const others = seen.get(form) ?? []
      for (const other of others) {
        if (withinOneEdit(word, other)) pairs.add(`${other} ~ ${word}`)
      }
      seen.set(form, [...others, word])
    }
  }
  return [...pairs]
}

test('the check itself finds an insertion, a deletion, a substitution and a repeated word, and nothing further', () => {
  assert.deepEqual(closePairs(['kala', 'kalat']), ['kala ~ kalat'])
  assert.deepEqual(closePairs(['kalat', 'kala']), ['kalat ~ kala'])
  assert.deepEqual(closePairs(['kala', 'pala']), ['kala ~ pala'])
  assert.deepEqual(closePairs(['kala', 'kala']), ['kala ~ kala'])
  assert.deepEqual(closePairs(['kala', 'palat', 'akla']), [])
})

for (const [language, words] of lists) {
  test(`the ${language} list has 2048 words`, () => {
    assert.equal(words.length, 2048)
  })

  test(`every ${language} word is 4 to 8 letters from a to z`, () => {
    assert.deepEqual(words.filter((word) => !/^[a-z]{4,8}$/.test(word)), [])
  })

  test(`the ${language} list is in alphabetical order`, () => {
    assert.deepEqual(words, [...words].sort())
  })

  test(`no two ${language} words are within one edit of each other`, () => {
    assert.deepEqual(closePairs(words), [])
  })
}

// A receipt is the places of its words in a list. A changed, added, removed or moved word makes receipts that
// people hold unreadable, and they have no other way back; so once the program is in use a list may never change.
test('the three lists are what they have always been', () => {
  const fingerprints = lists.map(([, words]) => createHash('sha256').update(words.join('\n')).digest('hex'))
  assert.deepEqual(fingerprints, [
    'e3242e52282bbfb3127514b7b2fe30d2a3bca219e77c6dfeb9d4880dd224e9d4',
    'a7a508af6d12dad35b56e029071656dd07e2f4a3b6614d4d221d557331f783c8',
    '2501c25c3a777c8c8631523c7bce299ad860a3167c23697dbfc0cd3416d8d73c',
  ])
})

test('no word is in two lists', () => {
  const all = lists.flatMap(([, words]) => words)
  assert.equal(new Set(all).size, all.length)
})

test('no two words of different lists are within one edit of each other', () => {
  assert.deepEqual(closePairs(lists.flatMap(([, words]) => words)), [])
})
