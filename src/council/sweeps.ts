// What time does to the clients' councils.
import type { Sweep } from '../db/sweeps.ts'
import { minutesSweeps } from './minutes/sweeps.ts'
import { panelSweeps } from './panels/post.ts'

export const councilSweeps = (): Sweep[] => [...panelSweeps(), ...minutesSweeps()]
