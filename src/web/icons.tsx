// Small line drawings, and the mark of Vastakaiku: a call that goes out from one corner and an answer
// that comes back from the other. All are decoration: the words beside them say the same.
import type { JSX } from 'preact'

export type IconName = keyof typeof drawings

export function Icon({ name }: { name: IconName }): JSX.Element {
  return (
    <svg class="icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
      <path d={drawings[name]} />
    </svg>
  )
}

export function Mark(): JSX.Element {
  return (
    <svg class="mark" viewBox="0 0 40 40" width="40" height="40" aria-hidden="true">
      <rect width="40" height="40" rx="11" />
      <path d="M11 20.5a8.5 8.5 0 0 1 8.5 8.5M11 13.5a15.5 15.5 0 0 1 15.5 15.5" />
      <path class="answer" d="M22.5 10a7.5 7.5 0 0 0 7.5 7.5" />
      <circle cx="11" cy="29" r="3.5" />
      <circle class="answer" cx="30" cy="10" r="3" />
    </svg>
  )
}

/** On a grid of 24, drawn with a line of 1.75. */
const drawings = {
  thanks: 'M12 20s-8-4.6-8-10.5A4.5 4.5 0 0 1 12 7a4.5 4.5 0 0 1 8 2.5C20 15.4 12 20 12 20Z',
  criticism: 'M4 5h16v11h-8l-4.5 4v-4H4ZM12 8v3.5M12 13.5v.1',
  suggestion: 'M9 17.5h6M10 20.5h4M9 17.5c0-2.5-3-3.7-3-7.5a6 6 0 0 1 12 0c0 3.8-3 5-3 7.5',
  question: 'M12 21a9 9 0 1 1 0-18 9 9 0 0 1 0 18ZM9.5 9.5a2.5 2.5 0 1 1 3.7 2.2c-.8.5-1.2 1-1.2 2M12 16.5v.1',
  correction: 'M4 20l1-4.5L15.5 5 19 8.5 8.5 19ZM13 7.5l3.5 3.5',
  paper: 'M6 3.5h12v17H6ZM9 8h1M12 8h3M9 12h1M12 12h3M9 16h1M12 16h3',
  tablet: 'M6 3.5h12v17H6ZM10.5 17.5h3',
  page: 'M5 3.5h9l5 5v12H5ZM14 3.5v5h5M8.5 13h7M8.5 16.5h5',
  message: 'M4 5h16v11h-8l-4.5 4v-4H4ZM8 9h8M8 12h5',
  phone: 'M6.5 3.5h3l1.5 4.5-2 1.5a12 12 0 0 0 5.5 5.5l1.5-2 4.5 1.5v3a2 2 0 0 1-2 2A16 16 0 0 1 4.5 5.5a2 2 0 0 1 2-2Z',
  lock: 'M5.5 11h13v9h-13ZM8.5 11V7.5a3.5 3.5 0 0 1 7 0V11M12 14.5v2',
  shield: 'M12 3.5 19.5 6v5.5c0 4.4-3 7.6-7.5 9-4.5-1.4-7.5-4.6-7.5-9V6ZM8.5 12l2.5 2.5 4.5-5',
  receipt: 'M6 3.5h12v17l-3-2-3 2-3-2-3 2ZM9 8h6M9 12h6',
  person: 'M12 11.5a4 4 0 1 1 0-8 4 4 0 0 1 0 8ZM4.5 20.5c0-4 3-6 7.5-6s7.5 2 7.5 6',
  people: 'M9 11.5a3.5 3.5 0 1 1 0-7 3.5 3.5 0 0 1 0 7ZM2.5 19.5c0-3.5 2.5-5.5 6.5-5.5s6.5 2 6.5 5.5M15.5 4.7a3.5 3.5 0 0 1 0 6.6M18 14.5c2.3.7 3.5 2.5 3.5 5',
  home: 'M4 11 12 4l8 7v9h-5.5v-5.5h-5V20H4Z',
  care: 'M3.5 13c2-1.5 4-1.5 6 0l2 1.5h3a1.5 1.5 0 0 1 0 3H10m5-.5 4.5-2.5a1.5 1.5 0 0 1 1.5 2.5L15 20.5H8L3.5 18M14.5 10s-3.5-2-3.5-4.5a2 2 0 0 1 3.5-1.3A2 2 0 0 1 18 5.5c0 2.5-3.5 4.5-3.5 4.5Z',
  check: 'm5 12.5 4.5 4.5L19 7',
  info: 'M12 21a9 9 0 1 1 0-18 9 9 0 0 1 0 18ZM12 11v5.5M12 7.5v.1',
  warning: 'M12 4 2.5 20h19ZM12 10v4.5M12 17v.1',
  urgent: 'M8.5 3.5h7l5 5v7l-5 5h-7l-5-5v-7ZM12 8v5M12 16v.1',
  clock: 'M12 21a9 9 0 1 1 0-18 9 9 0 0 1 0 18ZM12 7v5.5l3.5 2',
  print: 'M7 9V3.5h10V9M7 17H4V9h16v8h-3M7 14.5h10v6H7Z',
  leave: 'M14 4.5H5v15h9M10 12h10.5M17 8.5l3.5 3.5-3.5 3.5',
  forward: 'M4.5 12h15M14 6.5l5.5 5.5-5.5 5.5',
  back: 'M19.5 12h-15M10 6.5 4.5 12l5.5 5.5',
  external: 'M10 5H5v14h14v-5M13.5 4.5h6v6M19.5 4.5 11 13',
  search: 'M10.5 17a6.5 6.5 0 1 1 0-13 6.5 6.5 0 0 1 0 13ZM15.5 15.5l5 5',
} as const

/** For the page that shows all of them. */
export const iconNames = Object.keys(drawings) as IconName[]
