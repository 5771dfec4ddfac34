// The sections of a giver's conversation page, in the order in which they stand.
import { asideGiverSection } from '../aside/giver.tsx'
import { attachSection } from '../attachments/giver-section.tsx'
import { afterwardsSection } from '../afterwards/giver-section.tsx'
import { bringSection } from '../bring/giver-section.tsx'
import { improvementGiverSection } from '../../improvements/giver/section.tsx'
import { heardSection } from './heard.tsx'
import { dangerGiverSection } from '../lane/danger.tsx'
import { laneGiverSection } from '../lane/giver.tsx'
import { publishingGiverSection } from '../publishing/giver-section.tsx'
import { goesSection, goesSoonSection } from '../retention/giver-section.tsx'
import { threatGiverSection } from '../threat/giver.tsx'
import { consentSection } from '../routing/consent-section.tsx'
import { leaveForSideSection } from './leave-for-side.tsx'
import type { GiverSection } from './section.ts'

export const giverSections: GiverSection[] = [
  goesSoonSection,
  asideGiverSection,
  threatGiverSection,
  attachSection,
  dangerGiverSection,
  heardSection,
  improvementGiverSection,
  laneGiverSection,
  afterwardsSection,
  bringSection,
  leaveForSideSection,
  consentSection,
  publishingGiverSection,
  goesSection,
]
