// How well the hints find what was marked by hand in test/asking-well. `tuned`: the rules were mended with these; `held-out`: written
// before the rules were run on them, and not used for mending.
import { readFileSync } from 'node:fs'
import { hintKinds, type HintKind } from '../../src/surveys/asking-well/hint.ts'
import { hintsIn } from '../../src/surveys/asking-well/look.ts'
import type { Language } from '../../src/text/language.ts'

export type Labelled = { text: string; kinds: HintKind[] }
export const textSets = ['tuned', 'held-out'] as const
type Count = { right: number; wrong: number; missed: number }

export function labelled(language: Language, set: (typeof textSets)[number]): Labelled[] {
  const { good, bad } = JSON.parse(readFileSync(new URL(`${set}.${language}.json`, import.meta.url), 'utf8')) as { good: string[]; bad: Labelled[] }
  return [...good.map((text) => ({ text, kinds: [] })), ...bad]
}

export const kindsIn = (text: string, language: Language): HintKind[] => hintsIn({ text, language, as: 'choosing', explained: false }).map(({ kind }) => kind)

/** By kind, and of all. */
export function score(texts: readonly Labelled[], language: Language): Map<HintKind | 'all', Count> {
  const counts = new Map<HintKind | 'all', Count>([...hintKinds, 'all' as const].map((kind) => [kind, { right: 0, wrong: 0, missed: 0 }]))
  for (const { text, kinds } of texts) {
    const found = kindsIn(text, language)
    for (const kind of hintKinds) {
      const what = found.includes(kind) ? (kinds.includes(kind) ? 'right' : 'wrong') : kinds.includes(kind) ? 'missed' : null
      if (what) { counts.get(kind)![what]++; counts.get('all')![what]++ }
    }
  }
  return counts
}

export const precision = ({ right, wrong }: Count): number => (right + wrong ? right / (right + wrong) : 1)
export const recall = ({ right, missed }: Count): number => (right + missed ? right / (right + missed) : 1)
