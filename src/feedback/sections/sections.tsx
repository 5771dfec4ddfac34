// The sections of a case's page, in the order in which they stand.
import { toldSection } from '../afterwards/told-section.tsx'
import { bringDeskSection } from '../bring/desk-section.tsx'
import { asideNotice, asideSection } from '../aside/section.tsx'
import { cameOfSection } from '../answering/came-of-section.tsx'
import { correctSection } from '../answering/correct-section.tsx'
import { proposalSection } from '../answering/proposal-section.tsx'
import { correctionSection } from './correction.tsx'
import { answerSection } from './answer.tsx'
import { closeSection } from './close.tsx'
import { drillSection } from './drill.tsx'
import { earlierSection } from './earlier.tsx'
import { knownSection } from './known.tsx'
import { notesSection } from '../notes/section.tsx'
import { routeSection } from './route.tsx'
import { aboutSection } from '../routing/about-section.tsx'
import { kindSection } from '../routing/kind-section.tsx'
import { officeSection } from '../routing/office-section.tsx'
import { passOnSection } from '../routing/pass-on-section.tsx'
import { pathSection } from '../routing/path-section.tsx'
import type { Section } from './section.ts'
import { attachmentsSection } from '../attachments/desk-section.tsx'
import { mailSection } from '../../mail-in/case/section.tsx'
import { systemSection } from '../../open311/case/section.tsx'
import { smsSection } from '../../post/sms-in/case-section.tsx'
import { improvementSection } from '../../improvements/case/section.tsx'
import { dangerSection } from '../lane/danger.tsx'
import { laneSection } from '../lane/section.tsx'
import { threatNotice, threatSection } from '../threat/section.tsx'
import { storySection } from './story.tsx'
import { shareSection } from '../approved/section.tsx'
import { waySection } from '../spoken/section.tsx'
import { sideSection } from '../side/section.tsx'
import { pageSection } from '../web-page/section.tsx'
import { publishingSection } from '../publishing/case-section.tsx'
import { themesSection } from '../themes/section.tsx'
import { thanksSection } from '../thanks/section.tsx'
import { whoReadSection } from './who-read.tsx'

export const sections: Section[] = [
  // Before everything.
  dangerSection,
  threatNotice,
  asideNotice,
  correctionSection,
  pageSection,
  // Beside the conversation.
  drillSection,
  earlierSection,
  knownSection,
  mailSection,
  systemSection,
  smsSection,
  pathSection,
  routeSection,
  kindSection,
  asideSection,
  passOnSection,
  aboutSection,
  cameOfSection,
  themesSection,
  improvementSection,
  closeSection,
  thanksSection,
  shareSection,
  publishingSection,
  threatSection,
  laneSection,
  notesSection,
  storySection,
  whoReadSection,
  // Under it.
  attachmentsSection,
  toldSection,
  bringDeskSection,
  correctSection,
  waySection,
  proposalSection,
  answerSection,
  officeSection,
  sideSection,
]

/** Of an older page, whose button had no name, the answer is meant. */
export const sectionOf = (step: string): Section | undefined => sections.find(({ steps }) => steps?.includes(step || 'answer'))
