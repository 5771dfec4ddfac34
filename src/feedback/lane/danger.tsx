// That a text may tell of acute danger: to whoever opens the case, and to the giver after they have written.
import { organisation } from '../../directory/organisation.sql.ts'
import { organisationText } from '../../directory/organisation-texts.ts'
import { Danger } from '../../lanes/pages/danger.tsx'
import { Notice } from '../../web/parts.tsx'
import type { GiverSection } from '../giver/section.ts'
import type { Section } from '../sections/section.ts'

export const dangerSection: Section = {
  place: 'top',
  show: ({ frame: { t }, one }) => one.acute && one.state === 'waiting-for-handler'
    ? <Notice tone="urgent" title={t.lanes.danger.deskTitle}>{t.lanes.danger.deskText}</Notice> : null,
}

export const dangerGiverSection: GiverSection = {
  place: 'before-reply',
  show: async ({ context, frame: { t, language }, one }) => one.acute && one.state === 'waiting-for-handler'
    ? <Danger t={t} help={organisationText(await organisation(context.db), t, 'urgentHelp', language)} /> : null,
  steps: [],
  take: async () => ({ problems: [] }),
}
