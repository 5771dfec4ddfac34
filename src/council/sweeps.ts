// What time does to the clients' councils.
import type { Sweep } from '../db/sweeps.ts'
import type { Keys } from '../privacy/keys.ts'
import { tellOfProposals } from './changes/remind.ts'
import { tellNews } from './changes/tell-news.ts'
import { tellOfGreetings } from './greetings/remind.ts'
import { homeSweeps } from './home-sweeps.ts'
import { minutesSweeps } from './minutes/sweeps.ts'
import { panelSweeps } from './panels/post.ts'
import { tellUnits } from './trials/remind.ts'

export const councilSweeps = (keys: Keys): Sweep[] => [
  ...panelSweeps(), ...minutesSweeps(), ...homeSweeps(keys),
  { name: 'tell units of trials', everySeconds: 600, run: tellUnits },
  { name: 'tell units of greetings', everySeconds: 600, run: tellOfGreetings },
  { name: 'tell coordinators what councils sent on', everySeconds: 600, run: tellOfProposals },
  { name: 'tell councils what came of their words', everySeconds: 600, run: tellNews },
]
