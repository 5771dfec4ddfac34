// What time does to the clients' councils.
import type { Sweep } from '../db/sweeps.ts'
import { minutesSweeps } from './minutes/sweeps.ts'

export const councilSweeps = (): Sweep[] => [...minutesSweeps()]
