// As what a worker's side goes to the giver: what came of the feedback is said with its answer, before or still to come, and
// a worker's side is neither.
import type { CameOf } from '../case.ts'
import type { Case } from '../cases.sql.ts'

export const sideGoesAs = (one: Pick<Case, 'cameOfIt' | 'state'>): { purpose: 'answer'; cameOf: CameOf } | { purpose: 'interim' } =>
  one.cameOfIt && one.state !== 'waiting-for-handler' ? { purpose: 'answer', cameOf: { is: one.cameOfIt } } : { purpose: 'interim' }
