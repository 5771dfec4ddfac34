// Three faces, drawn for children and for whom words come slowly. Beside each stands a word: the drawing is for the eye alone.
import type { JSX } from 'preact'

const mouths = { good: 'M15 29c2.4 4.4 5.4 6.5 9 6.5s6.6-2.1 9-6.5', middle: 'M16 32h16', bad: 'M15 35.5c2.4-4.4 5.4-6.5 9-6.5s6.6 2.1 9 6.5' } as const

export function Face({ mood }: { mood: keyof typeof mouths }): JSX.Element {
  return (
    <svg class={`face ${mood}`} viewBox="0 0 48 48" width="48" height="48" aria-hidden="true">
      <circle class="skin" cx="24" cy="24" r="21" />
      <circle class="eye" cx="16.5" cy="19" r="2.6" />
      <circle class="eye" cx="31.5" cy="19" r="2.6" />
      <path d={mouths[mood]} />
    </svg>
  )
}
