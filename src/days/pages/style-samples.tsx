// The part of the style page about feedback days: what a tablet shows, and the buttons by which a host counts.
import { Icon } from '../../web/parts.tsx'
import type { Samples } from '../../web/pages/samples.ts'

const stations = [
  ['check', 'Statements', 'Say how far you agree'], ['page', 'Word cards', 'Pick the words that fit'],
  ['suggestion', 'Kehitysvammaisten asumispalveluiden toiveseinä', 'Say what you dream of'],
] as const

export const daySamples: Samples[] = [
  {
    id: 'kiosk', title: 'On a tablet',
    about: 'Large letters and targets, for whoever stands at a table with a cup in the other hand.',
    children: (
      <div class="sample kiosk stack">
        <ul class="stations">
          {stations.map(([icon, name, about]) => (
            <li><a class="station-link" href="#kiosk"><Icon name={icon} /><span><span class="station-name">{name}</span><span class="station-about">{about}</span></span></a></li>
          ))}
        </ul>
        <p class="far-short">2 of 5</p>
        <div class="station-ways"><button type="button" class="button secondary">Back</button><button type="button" class="button primary">Next</button></div>
        <p class="buttons"><button type="button" class="button secondary tap">Sun</button><button type="button" class="button secondary tap">Bigger</button></p>
        <ul class="checks"><li>All files are here.</li><li class="watch">Three answers have not been sent.</li><li class="lacking">There is no network.</li></ul>
      </div>
    ),
  },
  {
    id: 'taps', title: 'Counting by taps',
    about: 'For a thumb that looks elsewhere.',
    children: (
      <div class="sample desk">
        <div class="taps">
          {[['Koivuranta', 12], ['Pohjois-Kaislajärven saaristokunta', 3], ['Somewhere else', 0]].map(([name, count]) => (
            <button type="button" class="tap"><span>{name}</span> <span class="number">{count}</span></button>
          ))}
        </div>
        <p class="total">15 in all</p>
      </div>
    ),
  },
]
