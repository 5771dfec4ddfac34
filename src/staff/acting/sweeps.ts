// What time does with deputies: a role ends by its day, an absence begins, and somebody is away with nobody to stand in.
import type { Sweep } from '../../db/sweeps.ts'
import { tellOfAlone } from './tell-of-alone.ts'

/** `sends`: mail goes out; else it is told at the desk alone. */
export const actingSweeps = ({ sends }: { sends: boolean }): Sweep[] =>
  sends ? [{ name: 'tell of who is away without a deputy', everySeconds: 300, run: tellOfAlone }] : []
