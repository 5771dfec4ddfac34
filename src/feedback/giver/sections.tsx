// The sections of a giver's conversation page, in the order in which they stand.
import { heardSection } from './heard.tsx'
import { leaveForSideSection } from './leave-for-side.tsx'
import type { GiverSection } from './section.ts'

export const giverSections: GiverSection[] = [heardSection, leaveForSideSection]
