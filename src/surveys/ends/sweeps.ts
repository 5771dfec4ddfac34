// What the start of a month brings: a reminder to enter how many relationships ended, or to ask about a shortfall.
import type { Sweep } from '../../db/sweeps.ts'
import { remindOfEnds } from './remind.ts'

export const endsSweeps = (): Sweep[] => [{ name: 'remind of ends', everySeconds: 3600, run: remindOfEnds }]
