// The sections of a case's page, in the order in which they stand.
import { answerSection } from './answer.tsx'
import { closeSection } from './close.tsx'
import { knownSection } from './known.tsx'
import { notesSection } from '../notes/section.tsx'
import { routeSection } from './route.tsx'
import type { Section } from './section.ts'
import { storySection } from './story.tsx'

export const sections: Section[] = [
  answerSection,
  knownSection,
  routeSection,
  closeSection,
  storySection,
  notesSection,
]

/** Of an older page, whose button had no name, the answer is meant. */
export const sectionOf = (step: string): Section | undefined => sections.find(({ steps }) => steps?.includes(step || 'answer'))
