// To the giver: that what they wrote was taken as a threat, by whom they are answered now, and how they can say it otherwise.
import { Notice } from '../../web/parts.tsx'
import type { GiverOpened, GiverSection } from '../giver/section.ts'
import { sparedOf, threatOf } from './threats.sql.ts'

export const threatGiverSection: GiverSection = { place: 'before-reply', show: Told, steps: [], take: async () => ({ problems: [] }) }

async function Told({ context: { db }, frame: { t }, one }: GiverOpened) {
  if (!(await threatOf(db, one.id))) return null
  const { giver } = t.threats
  const isOpen = one.state !== 'answered' && one.state !== 'closed'
  const hasMoved = one.handlerId !== null && !(await sparedOf(db, one.id)).includes(one.handlerId)
  return (
    <Notice tone="warning" title={giver.title}>
      <p>{!isOpen ? giver.over : hasMoved ? giver.text : giver.stays}</p>
      <p>{giver.otherwise}{isOpen && hasMoved && ` ${giver.toThem}`}</p>
      <p>{giver.known}</p>
    </Notice>
  )
}
