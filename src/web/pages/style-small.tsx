// The part of the style page about small parts that stand within others: addresses, numbers, codes and files.
import { ChangedMeanwhile } from '../changed-meanwhile.tsx'
import { FileField } from '../file-field.tsx'
import { MailAddress } from '../mail-address.tsx'
import { qrOf } from '../qr.ts'
import { QrCode } from '../qr-code.tsx'
import { Telephone } from '../telephone.tsx'
import type { Samples } from './samples.ts'

export const smallSamples: Samples[] = [
  {
    id: 'files', title: 'Files',
    children: (
      <div class="stack measure">
        <FileField name="file" label="A file" hint="CSV, at most 2 MB." accept=".csv" />
        <FileField name="file-wrong" label="A file that is none" accept=".csv" />
      </div>
    ),
  },
  {
    id: 'meanwhile', title: 'Changed meanwhile',
    about: 'Above a form that was not saved because somebody else has saved: what was typed is still in it.',
    children: <div class="measure"><ChangedMeanwhile /></div>,
  },
  {
    id: 'reaching', title: 'Telephone numbers, addresses and codes',
    children: (
      <div class="pair">
        <div class="stack">
          <p>Call <Telephone number="010 000 0101" />.</p>
          <p><Telephone number="010 000 0101" icon /></p>
          <p><MailAddress address="maria-magdalena.kirsikkamaki-hallanvaaranlahti@koivuranta.example" /></p>
        </div>
        <div class="qr"><QrCode qr={qrOf('https://palaute.example/k/K7M4XP')} label="https://palaute.example/k/K7M4XP" /></div>
      </div>
    ),
  },
  {
    id: 'steps', title: 'Steps',
    about: 'How something goes, before it begins. Beside each other where there is room.',
    children: <ol class="steps">{['You write', 'It goes to a person', 'You get an answer'].map((title) => <li><h3>{title}</h3><p>In a sentence or two, not in three.</p></li>)}</ol>,
  },
]
