// What differs between two lists of questions, so that it can be said in words: for whoever opens an old version, and for two who
// write at once.
import { languages, type Language, type Translated } from '../../text/language.ts'
import type { Question } from '../question.ts'
import { isSameText } from './wording.ts'

/** Parts of a question that have words. */
export const wordParts = ['text', 'help', 'prompt'] as const
export type WordPart = (typeof wordParts)[number]

export type Change =
  | { what: 'words'; part: WordPart; language: Language; from: string; to: string }
  | { what: 'option-added' | 'option-removed'; option: Translated }
  | { what: 'option-reworded'; from: Translated; to: Translated }
  | { what: 'option-order' | 'kind' | 'theme' | 'background' | 'most' | 'condition' | 'pole' }

export type Difference = { what: 'added' | 'removed' | 'moved'; question: Question } | { what: 'changed'; question: Question; changes: Change[] }

/** By the order of the newer list; what is gone comes last. */
export function differences(before: readonly Question[], after: readonly Question[]): Difference[] {
  const old = new Map(before.map((question) => [question.id, question]))
  const stayed = inOrder(before.filter(({ id }) => after.some((one) => one.id === id)).map(({ id }) => id), after.map(({ id }) => id).filter((id) => old.has(id)))
  const found = after.flatMap((question): Difference[] => {
    const was = old.get(question.id)
    if (!was) return [{ what: 'added', question }]
    const changes = changesOf(was, question)
    return [...(stayed.has(question.id) ? [] : [{ what: 'moved' as const, question }]), ...(changes.length ? [{ what: 'changed' as const, question, changes }] : [])]
  })
  return [...found, ...before.filter(({ id }) => !after.some((one) => one.id === id)).map((question) => ({ what: 'removed' as const, question }))]
}

export function changesOf(was: Question, now: Question): Change[] {
  const words = wordParts.flatMap((part) => languages.flatMap((language): Change[] => {
    const [from, to] = [was[part]?.[language] ?? '', now[part]?.[language] ?? '']
    return from === to ? [] : [{ what: 'words', part, language, from, to }]
  }))
  const other = (what: 'kind' | 'theme' | 'background' | 'most'): Change[] => (was[what] === now[what] ? [] : [{ what }])
  const condition: Change[] = JSON.stringify(was.onlyIf ?? null) === JSON.stringify(now.onlyIf ?? null) ? [] : [{ what: 'condition' }]
  return [...words, ...optionChanges(was, now), ...other('kind'), ...other('theme'), ...other('background'), ...other('most'), ...condition]
}

function optionChanges({ options: was }: Question, { options: now }: Question): Change[] {
  const old = new Map(was.map((option) => [option.id, option]))
  const common = (list: Question['options'], others: Question['options']) => list.map(({ id }) => id).filter((id) => others.some((one) => one.id === id)).join(' ')
  const both = now.flatMap((option) => { const before = old.get(option.id); return before ? [{ before, option }] : [] })
  return [
    ...both.flatMap(({ before, option }): Change[] => (isSameText(before.text, option.text) ? [] : [{ what: 'option-reworded', from: before.text, to: option.text }])),
    ...now.flatMap((option): Change[] => (old.has(option.id) ? [] : [{ what: 'option-added', option: option.text }])),
    ...was.flatMap((option): Change[] => (now.some(({ id }) => id === option.id) ? [] : [{ what: 'option-removed', option: option.text }])),
    ...(common(was, now) === common(now, was) ? [] : [{ what: 'option-order' as const }]),
    ...(both.some(({ before, option }) => before.pole !== option.pole) ? [{ what: 'pole' as const }] : []),
  ]
}

/** Which kept their order among each other: a longest common subsequence, so that whoever moves one question moved one. */
function inOrder(before: readonly string[], after: readonly string[]): Set<string> {
  let best: string[][] = after.map(() => [])
  const place = new Map(before.map((id, at) => [id, at]))
  after.forEach((id, at) => {
    const longest = best.slice(0, at).filter((chain) => chain.length && place.get(chain.at(-1)!)! < place.get(id)!).sort((a, b) => b.length - a.length)[0] ?? []
    best = best.with(at, [...longest, id])
  })
  return new Set(best.sort((a, b) => b.length - a.length)[0] ?? [])
}
