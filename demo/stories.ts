// Seventy-seven pieces of feedback written by hand: what people say of these services when they dare, and how
// a good answer sounds. Nobody in them is real. Some name a person on purpose: those wait for redaction.
import { childWelfareStories } from './stories/child-welfare.ts'
import { disabilityStories } from './stories/disability.ts'
import type { Story } from './stories/draft.ts'
import { familyStories } from './stories/families.ts'
import { olderStories } from './stories/older.ts'
import { substanceStories } from './stories/substance.ts'
import { workingAgeStories } from './stories/working-age.ts'

export const stories: Story[] = [
  ...workingAgeStories, ...familyStories, ...childWelfareStories, ...substanceStories, ...disabilityStories,
  ...olderStories,
].sort((a, b) => b.daysAgo - a.daysAgo)
