// The tablets of a feedback day at the desk, for whoever holds it.
import { dayPath } from '../../day-paths.ts'
import { desk } from '../../paths.ts'
import type { Context } from '../../web/context.ts'
import { askedDay } from '../asked-day.ts'
import { AroundDay } from '../pages/around.tsx'
import type { TabletDesk } from './at-desk.tsx'

export const tabletsOfDay = ({ db }: Context): TabletDesk => ({
  is: 'day', paths: { all: desk.tablets, file: desk.tabletFile, one: desk.tablet },
  async find(c, { actor, today }) {
    const asked = await askedDay(db, c.req.param('id'), { actor, today, to: 'hold' })
    if (!asked) return null
    const { day, state, mayHold } = asked
    const address = dayPath(day.id, '/tablets')
    return {
      home: { is: 'day', id: day.id }, closed: state === 'closed', address, tablets: address, place: 'days', roundId: day.roundId,
      around: (frame) => <AroundDay {...{ frame, day, state, mayHold }} current="tablets" />,
    }
  },
})
