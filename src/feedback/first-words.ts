// What a giver wrote first, as one text: a beginning for whoever shortens it for others to read.
import type { Turn } from './conversation.ts'

/** Empty for who was brought in later and does not see the first turn. */
export function firstWords(turns: Turn[]): string {
  const first = turns.find(({ number }) => number === 1)?.content
  return first ? [...(first.answers ?? []).map(({ answer }) => answer), first.text].filter(Boolean).join('\n\n') : ''
}
