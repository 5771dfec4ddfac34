// The sections of a case's page, in the order in which they stand.
import { cameOfSection } from '../answering/came-of-section.tsx'
import { correctSection } from '../answering/correct-section.tsx'
import { proposalSection } from '../answering/proposal-section.tsx'
import { answerSection } from './answer.tsx'
import { closeSection } from './close.tsx'
import { knownSection } from './known.tsx'
import { routeSection } from './route.tsx'
import type { Section } from './section.ts'
import { storySection } from './story.tsx'

export const sections: Section[] = [
  correctSection,
  proposalSection,
  answerSection,
  knownSection,
  routeSection,
  cameOfSection,
  closeSection,
  storySection,
]

/** Of an older page, whose button had no name, the answer is meant. */
export const sectionOf = (step: string): Section | undefined => sections.find(({ steps }) => steps?.includes(step || 'answer'))
