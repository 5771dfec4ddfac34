// The sections of a giver's conversation page, in the order in which they stand.
import { heardSection } from './heard.tsx'
import { consentSection } from '../routing/consent-section.tsx'
import type { GiverSection } from './section.ts'

export const giverSections: GiverSection[] = [heardSection, consentSection]
